import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEachApi } from '../support/each-api.js';
import type { Probe } from '../support/probe.js';
import type { Subject } from '../support/subject.js';
import { listWrites } from '../support/writes.js';

const SEED = 20_260_115;
const headers = { 'content-type': 'application/json' };

const write = async ({ mock }: Probe, world: string): Promise<unknown> =>
  (await mock.fetch(`/w/${world}/__admin/scenario`)).json();

const apply = async ({ mock }: Probe, world: string, scenario: unknown): Promise<void> => {
  const body = JSON.stringify(scenario);
  const response = await mock.fetch(`/w/${world}/__admin/scenario`, { method: 'PUT', headers, body });
  expect([response.status, await response.text()]).toEqual([200, expect.anything()]);
};

/** Some API that has state and lets it be written to. */
const isWritten = ({ api, operations, handled }: Subject): boolean =>
  api !== undefined && operations.some(({ method, operationId }) => method !== 'GET' && handled.has(operationId));

describeEachApi({ title: 'export', isAbout: (subject) => isWritten(subject) }, ({ subject, judge, probe }) => {
  const writes = subject.operations
    .filter(({ method, operationId }) => method !== 'GET' && subject.handled.has(operationId))
    .flatMap((operation) => listWrites(operation, judge));

  it('is the same world again, after any writes and the passing of time', async () => {
    const sequences = fc.array(fc.constantFrom(...writes), { minLength: 1, maxLength: 10 });
    const property = fc.asyncProperty(sequences, fc.constantFrom('PT0S', 'P3D'), async (sequence, by) => {
      for (const { operation, change } of sequence) await probe().ask(operation, change);
      await probe().mock.clock.advance(by);
      const scenario = await write(probe(), 'default');
      await apply(probe(), 'copy', scenario);
      expect(await write(probe(), 'copy')).toEqual(scenario);
      await probe().mock.reset();
    });
    await fc.assert(property, { seed: SEED, numRuns: 20 });
  });
});
