import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRecordViolations } from '../../src/engine/records/write-records.js';
import { loadApis } from '../../src/server/load-apis.js';
import { subjects } from '../support/each-api.js';
import { type Probe, startProbe } from '../support/probe.js';
import { readState } from '../support/read-state.js';
import { listWrites } from '../support/writes.js';

const SEED = 20_260_123;
const PEOPLE = 30;
const RUNS = 6;

const stateful = subjects.filter(({ id, api, profile }) => api === id && profile === 'observed');

describe.each(stateful)('what the operations of $id themselves write', (subject) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(subject, { people: PEOPLE });
  });
  afterAll(() => probe?.close());

  it('keeps the rules that records are held to when they are put directly', async () => {
    const [api] = await loadApis([subject.id], subject.profile);
    if (!api) throw new Error(`There is no API ${subject.id}.`);
    const operations = subject.operations.filter(({ method }) => method !== 'GET');
    const requests = operations.flatMap((operation) => listWrites(operation, probe.judge));
    let done = 0;
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...requests), { minLength: 5, maxLength: 30 }),
      async (sequence) => {
        for (const { operation, change } of sequence) {
          if ((await probe.ask(operation, change)).status < 300) done++;
        }
        await probe.mock.clock.advance('P20D');
        expect(findRecordViolations(api, await readState(probe.mock, subject.id))).toEqual([]);
      },
    );
    await fc.assert(
      property.afterEach(() => probe.mock.reset()),
      { seed: SEED, numRuns: RUNS },
    );
    expect(done).toBeGreaterThan(RUNS);
  });
});
