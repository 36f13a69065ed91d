import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openapiLayer } from '../../src/verification/probes/openapi-layer.js';
import type { VerificationResult } from '../../src/verification/result.js';
import type { Bend } from '../support/bent-target.js';
import { type LayerBench, startLayerBench } from '../support/verify-with-layer.js';

/** What none of our APIs has: HEAD that is declared, a parameter that nobody can guess, and nobody who needs a credential. */
const spec = `
openapi: 3.1.0
info: {title: Doors, version: '1'}
paths:
  /doors:
    get: &list
      operationId: listDoors
      responses: &answers
        '200':
          description: The doors.
          content: {application/json: {schema: {type: array, items: {type: object}}, example: [{id: 1}]}}
        '400': {description: Refused.}
    head:
      operationId: lookAtDoors
      responses: {'200': {description: There are doors.}, '400': {description: Refused.}}
  /locks:
    get:
      operationId: listLocks
      parameters:
        - {name: code, in: query, required: true, schema: {type: string, pattern: '^[A-Z]{3}-\\\\d{4}$'}}
      responses: *answers
    post:
      operationId: addLock
      requestBody:
        content: {application/json: {schema: {type: object, required: [code], properties: {code: {type: string}}}}}
      responses: {'201': {description: It is there.}, '400': {description: Refused.}}
`;

const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
const file = join(folder, 'doors.yaml');
let bench: LayerBench;
beforeAll(async () => {
  writeFileSync(file, spec);
  bench = await startLayerBench(file);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

const casesOf = ({ layers }: VerificationResult) => layers.flatMap(({ cases }) => cases);

it('holds a HEAD that is declared to the GET beside it', async () => {
  const sound = await bench.run(openapiLayer, { only: ['lookAtDoors'] });
  expect(sound.violations).toEqual([]);
  const bend: Bend = {
    around: async (request, send) =>
      request.method === 'HEAD' ? Object.assign(await send(request), { status: 400 }) : send(request),
  };
  const { violations } = await bench.run(openapiLayer, { only: ['lookAtDoors'], bend });
  expect(violations.map(({ check, pointer }) => `${check} ${pointer}`)).toContain('head_conformance /');
});

it('says of which operation no valid request could be made, and what would help', async () => {
  const cases = casesOf(await bench.run(openapiLayer, { only: ['listLocks'] }));
  expect(cases.find(({ name }) => name === 'listLocks: answers as documented')).toMatchObject({
    verdict: 'skipped',
    reason: expect.stringMatching(/query code is required.*example in the spec/),
  });
});

it('sends nothing that could change anything where nobody can take that back', async () => {
  const cases = casesOf(await bench.run(openapiLayer, { only: ['addLock'], isRepeatable: false }));
  expect(new Set(cases.map(({ verdict }) => verdict))).toEqual(new Set(['skipped']));
  expect(cases[0]?.reason).toContain('take the implementation back');
});

it('sends nothing that could change anything in a run that only reads', async () => {
  const cases = casesOf(await bench.run(openapiLayer, { only: ['addLock'], isReadOnly: true }));
  expect(new Set(cases.map(({ verdict }) => verdict))).toEqual(new Set(['skipped']));
  expect(cases[0]?.reason).toContain('read-only');
});

it('asks the same in every run', async () => {
  const [first, second] = [await bench.run(openapiLayer), await bench.run(openapiLayer)];
  expect(second.exchanges).toEqual(first.exchanges);
  expect(casesOf(second)).toEqual(casesOf(first));
});
