import { validateHeaderName, validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineRequest, type EngineResponse, isByteStream } from '../../src/engine/exchange.js';
import type { EngineEvent, RequestEvent } from '../../src/engine/host.js';
import { resolveOptions } from '../../src/resolve-options.js';
import { type Assembled, assemble } from '../../src/server/assemble.js';
import { loadAdminSpec, loadApis } from '../../src/server/load-apis.js';
import { loadScenario } from '../../src/server/load-scenario.js';
import { subjects } from '../support/each-api.js';
import { createHostileRequests, showRequest, type Target } from '../support/hostile-requests.js';
import { BODY_LIMIT, startProbe } from '../support/probe.js';
import { type Answered, createSpecJudge, isProblem } from '../support/spec-judge.js';
import { findDeclared, type SpecOperation } from '../support/spec-operation.js';
import type { Subject } from '../support/subject.js';

/** Requests in all; an operation that is answered from state gets several times as many as one that is not. */
const REQUESTS = 50_000;
const weigh = ({ operations, handled }: Subject): number => operations.length + 5 * handled.size;
const SEED = 20_260_115;
/** Requests that one world sees before it starts again. */
const LENGTH = 12;

const WALL = Date.parse('2026-01-15T09:00:00Z');

/** An engine without a socket, and what it reported of the last request. */
interface Fixture {
  readonly assembled: Assembled;
  readonly target: Target;
  readonly events: EngineEvent[];
}

const assembleFor = async (subject: Subject): Promise<Fixture> => {
  const probe = await startProbe(subject);
  const paths = new Map<string, string>();
  for (const operation of subject.operations) paths.set(operation.operationId, await probe.toPath(operation));
  const restricted = subject.api === undefined ? [] : probe.mock.credentials(subject.mount).restricted;
  const events: EngineEvent[] = [];
  const options = resolveOptions({ profile: subject.profile, bodyLimit: BODY_LIMIT, validateResponses: 'error' });
  const { scenario, catalogue } = await loadScenario('baseline');
  const assembled = assemble({
    apis: await loadApis([subject.api ?? 'tidalbay'], subject.profile),
    loadApis: (profile) => loadApis([subject.api ?? 'tidalbay'], profile),
    adminSpec: await loadAdminSpec(subject.profile),
    scenario: { ...scenario, people: 60 },
    catalogue,
    knownApis: [],
    clock: 'frozen',
    adminAccess: { open: true, tokens: [] },
    options,
    host: { wallClock: () => WALL, report: (event) => void events.push(event) },
  });
  const target: Target = {
    subject,
    judge: createSpecJudge(subject.document, subject.operations),
    paths,
    translate: probe.translate,
    credentials: [probe.credential, ...restricted.map(({ headers }) => headers)],
  };
  await probe.close();
  return { assembled, target, events };
};

const toAnswered = ({ status, headers, body }: EngineResponse): Answered => {
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  return { status, headers, text: body && !isByteStream(body) ? Buffer.from(body).toString('utf8') : '' };
};

/** Whether an error in Rollcall's own words is due: what went wrong is Rollcall's business and no vendor's. */
const isOurs = ({ url, headers }: EngineRequest, { api }: RequestEvent): boolean =>
  api === undefined ||
  /__(?:code|example|dynamic)=/.test(url) ||
  'prefer' in headers ||
  'rollcall-world' in headers ||
  /^\/w\//.test(url);

/** A user's own spec may leave out a refusal that every service has; then there is no form to say it in but ours. */
const isLeftOut = ({ subject }: Target, operation: SpecOperation | undefined, { status }: Answered): boolean =>
  subject.api !== undefined &&
  subject.api !== subject.id &&
  operation !== undefined &&
  !findDeclared(operation, status);

/** What is wrong with the answer to a request; undefined if nothing. */
const findFault = ({ target, events }: Fixture, request: EngineRequest, answer: Answered): string | undefined => {
  const unexpected = events.filter(({ kind }) => kind !== 'request');
  if (unexpected.length > 0)
    return JSON.stringify(unexpected, (_, value) => (value instanceof Error ? value.stack : value));
  const event = events.find((each): each is RequestEvent => each.kind === 'request') as RequestEvent;
  if (answer.status >= 500) return `${answer.status} ${answer.text}`;
  if (event.api !== undefined && event.api !== target.subject.mount) return undefined;
  const operation = target.subject.operations.find(({ operationId }) => operationId === event.operationId);
  if (isProblem(answer) && (isOurs(request, event) || isLeftOut(target, operation, answer))) return undefined;
  if (operation) return target.judge.findFault(operation, request.method, answer);
  return answer.status < 400 || request.method === 'HEAD' ? undefined : target.judge.findErrorFault(answer);
};

const worldsOf = ({ assembled }: Fixture): unknown[] =>
  ['default', 'a', 'b'].map((name) => assembled.parts.worlds.open(name)?.world);

const send = async (fixture: Fixture, request: EngineRequest): Promise<string | undefined> => {
  fixture.events.length = 0;
  const before = worldsOf(fixture);
  const response = fixture.assembled.engine.handle(request);
  const answer = toAnswered(response instanceof Promise ? await response : response);
  const fault = findFault(fixture, request, answer);
  if (fault !== undefined) return fault;
  const isChanged = worldsOf(fixture).some((world, index) => world !== before[index]);
  return isChanged && answer.status >= 400 ? `${answer.status} changed the state` : undefined;
};

const run = async (fixture: Fixture, requests: number, seed: number): Promise<Map<number, number>> => {
  const statuses = new Map<number, number>();
  const sequences = fc.array(createHostileRequests(fixture.target), { minLength: LENGTH, maxLength: LENGTH });
  const property = fc.asyncProperty(sequences, async (sequence) => {
    for (const name of ['default', 'a', 'b']) fixture.assembled.parts.worlds.open(name)?.reset(WALL);
    for (const request of sequence) {
      const fault = await send(fixture, request);
      if (fault !== undefined) throw new Error(`${fault}\nanswers ${showRequest(request)}`);
      const { status } = fixture.events.find((event) => event.kind === 'request') as RequestEvent;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(requests / LENGTH) });
  return statuses;
};

describe('hostile requests', { timeout: 120_000 }, () => {
  const total = subjects.reduce((sum, subject) => sum + weigh(subject), 0);
  for (const [index, subject] of subjects.entries()) {
    const share = Math.ceil((REQUESTS * weigh(subject)) / total);
    it(`to ${subject.id} (${subject.profile}) change nothing where they are refused, and never break spec or mock`, async () => {
      const fixture = await assembleFor(subject);
      const statuses = await run(fixture, share, SEED + index);
      const count = (most: number): number =>
        [...statuses].reduce((sum, [status, times]) => (status < most ? sum + times : sum), 0);
      expect(count(600)).toBeGreaterThanOrEqual(share);
      // Where all requests were refused at the door, nothing would be proved of what is behind it.
      expect(count(300)).toBeGreaterThan(share / 5);
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 404, 405, 406]));
    });
  }
});
