import { stringify } from 'qs';
import { expect, it } from 'vitest';
import { listBrokenBodies } from '../../src/verification/probes/body-cases.js';
import { describeEachApi } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import { BODY_LIMIT, type Change, type Judged, type Probe } from '../support/probe.js';
import type { SpecBody, SpecOperation } from '../support/spec-operation.js';
import { listLeanBodies } from '../support/writes.js';

const FORM = 'application/x-www-form-urlencoded';

const send = ({ mediaType }: SpecBody, value: unknown): Change => ({
  headers: { 'content-type': mediaType },
  body: mediaType === FORM ? stringify(value) : JSON.stringify(value),
});

/** A handler may miss a record that the path names, or find it in another state; the body was taken all the same. */
const isTaken = (status: number): boolean => status < 300 || status === 404 || status === 409;

/** An example may also name a record that is not free; then it has to be taken without that member. */
const findRefusedExamples = async (probe: Probe, operation: SpecOperation): Promise<string[]> => {
  const wrong: string[] = [];
  for (const body of operation.bodies) {
    for (const example of body.examples) {
      const answers: Judged[] = [];
      for (const each of [example, ...listLeanBodies(example, body, probe.judge)]) {
        answers.push(await probe.ask(operation, send(body, each)));
        await probe.mock.reset();
        if (isTaken(answers.at(-1)?.status ?? 0)) break;
      }
      if (!answers.some(({ status }) => isTaken(status))) wrong.push(`${body.mediaType} ${answers[0]?.text}`);
    }
  }
  return wrong;
};

const findMildRefusals = async (probe: Probe, operation: SpecOperation, body: SpecBody): Promise<string[]> => {
  const wrong: string[] = [];
  const cases = listBrokenBodies(body, probe.judge);
  expect(cases.length).toBeGreaterThan(3);
  for (const { body: broken, what, member } of cases) {
    const { status, text } = await probe.ask(operation, send(body, broken));
    if (status !== 400 || !text.includes(member)) wrong.push(`${what} answers ${status} ${text.slice(0, 300)}`);
  }
  return wrong;
};

/** Texts and bytes that are no JSON at all. */
const noJson: readonly (string | Uint8Array)[] = ['{"a":', 'name=value', '\u0000', new Uint8Array([0xff, 0xfe, 0x7b])];

const isJson = ({ mediaType }: SpecBody): boolean => mediaType.includes('json');

describeEachApi(
  { title: 'bodies', isAbout: ({ operations }) => operations.some(({ bodies }) => bodies.length > 0) },
  ({ subject, probe }) => {
    for (const operation of subject.operations.filter(({ bodies }) => bodies.length > 0)) {
      const { operationId } = operation;
      const json = operation.bodies.find(isJson);

      it(`of ${operationId} are taken as its spec shows them`, async () => {
        expect(await findRefusedExamples(probe(), operation)).toEqual([]);
      });

      itWhere(json !== undefined)(
        `of ${operationId} are refused where a member is missing or of a wrong type`,
        async () => {
          expect(await findMildRefusals(probe(), operation, json as SpecBody)).toEqual([]);
        },
      );

      itWhere(json !== undefined)(`of ${operationId} are refused where they are no JSON`, async () => {
        for (const body of noJson) {
          const { status, text } = await probe().ask(operation, { body });
          expect([status, text]).toEqual([400, expect.stringMatching(/JSON|UTF-8/)]);
        }
      });

      itWhere(operation.bodies.some(({ required }) => required))(`of ${operationId} have to be there`, async () => {
        for (const body of [undefined, '']) expect((await probe().ask(operation, { body })).status).toBe(400);
      });

      it(`of ${operationId} are refused in a media type or coding that is not declared`, async () => {
        for (const headers of [{ 'content-type': 'text/x-unknown' }, { 'content-encoding': 'gzip' }]) {
          const answer = await probe().ask(operation, { headers });
          expect(answer.status).toBe(415);
          expect(answer.headers.accept).toContain(operation.bodies[0]?.mediaType);
        }
      });

      // A limit of its own may be more than a test wants to send.
      itWhere(operation.bodyLimit === undefined)(`of ${operationId} are refused when they are too large`, async () => {
        const answer = await probe().ask(operation, { body: JSON.stringify('x'.repeat(BODY_LIMIT)) });
        expect([answer.status, answer.text]).toEqual([413, expect.stringContaining(String(BODY_LIMIT))]);
      });
    }
  },
);
