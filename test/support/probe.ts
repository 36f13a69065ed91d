import { createMock, type EngineEvent, type Mock, type MockOptions } from '../../src/index.js';
import { readTranslation, type Translate } from '../../src/verification/example-ids.js';
import { PathValues } from '../../src/verification/path-values.js';
import { type Answered, createSpecJudge, type SpecJudge } from './spec-judge.js';
import type { SpecOperation } from './spec-operation.js';
import type { Subject } from './subject.js';

/** How a request differs from the plain valid one of its operation. */
export interface Change {
  readonly method?: string;
  /** Path parameters by name, as raw text of the URL. */
  readonly path?: Readonly<Record<string, string>>;
  /** The query as raw text, without `?`. */
  readonly query?: string;
  /** Headers beside the credential's; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Uint8Array | undefined;
  /** Path prefix, such as `/w/a`. */
  readonly prefix?: string;
}

/** An answer whose JSON body is parsed; `undefined` where there is none. */
export interface Judged extends Answered {
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  readonly body: any;
}

/** A mock of one API that is asked operation by operation; every answer is judged by the spec before a test sees it. */
export interface Probe {
  readonly subject: Subject;
  readonly mock: Mock;
  readonly judge: SpecJudge;
  /** Headers of the credential with full rights. */
  readonly credential: Readonly<Record<string, string>>;
  /** Says an example's text with ids of records that the mock has; `ask` does so with every body. */
  readonly translate: Translate;
  /** Sends the operation's plain valid request with the change, and throws where the answer breaks the spec. */
  ask(operation: SpecOperation, change?: Change): Promise<Judged>;
  /** The path of the operation's plain request, below the mount. */
  toPath(operation: SpecOperation): Promise<string>;
  /** Sends any request to the API: `path` is below its mount. */
  send(path: string, init?: RequestInit): Promise<Judged>;
  /** Answers of the mock that broke its spec, and failures of its code, since the start. */
  readonly faults: readonly EngineEvent[];
  close(): Promise<void>;
}

/** The limit for bodies in these tests: small, so that going over it is cheap. */
export const BODY_LIMIT = 20_000;

/** Says what requests are sent by, for a mock that is asked through something else. */
export type Connect = (mock: Mock) => Promise<Mock['fetch']>;

/** Starts a mock of the API without a socket, with a frozen clock, and every answer held to the spec by itself too. */
export const startProbe = async (
  subject: Subject,
  options: MockOptions = {},
  connect: Connect = async (mock) => mock.fetch,
): Promise<Probe> => {
  const { api, profile } = subject;
  const faults: EngineEvent[] = [];
  const mock = await createMock({
    apis: api === undefined ? ['tidalbay'] : [api],
    profile,
    listen: false,
    clock: 'frozen',
    bodyLimit: BODY_LIMIT,
    validateResponses: 'error',
    onEvent: (event) => event.kind !== 'request' && faults.push(event),
    ...options,
  });
  const judge = createSpecJudge(subject.document, subject.operations);
  const credentials = api === undefined ? undefined : mock.credentials(subject.mount);
  const credential = credentials?.headers ?? {};
  const send = createSend(await connect(mock), subject);
  const read = async (path: string): Promise<unknown> => (await send(path, { headers: credential })).body;
  let translate: Translate = (text) => text;
  const values = new PathValues({
    operations: subject.operations,
    values: credentials?.variables ?? {},
    read: (path) => read(subject.serverPath + path),
    translate: () => translate,
  });
  const fill = async (operation: SpecOperation, given?: Change['path']): Promise<string> =>
    subject.serverPath + (await values.fill(operation, given));
  const toPath: Probe['toPath'] = (operation) => fill(operation);
  // Only what is answered from state shows ids that there are.
  translate = await readTranslation(subject.operations, async ({ operationId, path }) =>
    subject.handled.has(operationId) ? read(subject.serverPath + path) : undefined,
  );
  const ask: Probe['ask'] = async (operation, change = {}) => {
    const path = await fill(operation, change.path);
    const answer = await send(toTarget(path, change), toInit(operation, { credential, translate }, change));
    const fault = judge.findFault(operation, change.method ?? operation.method, answer);
    if (fault === undefined) return answer;
    throw new Error(`${operation.operationId} ${JSON.stringify(change)} at ${path} breaks its spec: ${fault}`);
  };
  await mock.reset();
  return { subject, mock, judge, credential, translate, ask, toPath, send, faults, close: () => mock.close() };
};

const createSend =
  (fetch: Mock['fetch'], { mount }: Subject): Probe['send'] =>
  async (path, init) => {
    const [, prefix = '', rest] = /^(\/w\/[^/]+)?(.*)$/s.exec(path) as RegExpExecArray;
    const response = await fetch(`${prefix}/${mount}${rest}`, init);
    const text = await readText(response);
    const headers = Object.fromEntries(response.headers);
    const isJson = /json/.test(headers['content-type'] ?? '') && text !== '';
    return { status: response.status, headers, text, body: isJson ? JSON.parse(text) : undefined };
  };

/** A stream of events would never end; only that there is one is looked at. */
const readText = async (response: Response): Promise<string> => {
  if (response.headers.get('content-type') !== 'text/event-stream') return response.text();
  await response.body?.cancel();
  return '';
};

const toTarget = (path: string, { prefix = '', query }: Change): string =>
  `${prefix}${path}${query === undefined ? '' : `?${query}`}`;

const toInit = (
  operation: SpecOperation,
  { credential, translate }: Pick<Probe, 'credential' | 'translate'>,
  change: Change,
): RequestInit => {
  const method = change.method ?? operation.method;
  const [first] = operation.bodies;
  const plain = first && { body: JSON.stringify(first.examples[0]), type: first.mediaType };
  const body = 'body' in change ? change.body : plain?.body;
  const headers = new Headers({ ...credential, ...(plain && { 'content-type': plain.type }) });
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  if (body === undefined || method === 'GET' || method === 'HEAD') return { method, headers };
  return { method, headers, body: typeof body === 'string' ? translate(body) : (body as Uint8Array<ArrayBuffer>) };
};
