import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Profile } from '../../src/engine/behaviour.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { startProbedMock } from '../support/probe-mock.js';

const ownSpec = join(import.meta.dirname, '..', 'support', 'acme.yaml');

const verify = async (id: string, profile: Profile): Promise<VerificationResult> => {
  await using probed = await startProbedMock(id, profile);
  return await probed.run();
};

const apis = ['tidalbay', 'privacybee', 'peoplelogic', 'secureframe', 'drata'];
const subjects = apis.flatMap((id) => (['observed', 'documented'] as const).map((profile) => [id, profile] as const));

it.each(subjects)('finds nothing wrong with the mock of %s (%s), and asks every operation', async (id, profile) => {
  const result = await verify(id, profile);
  expect(result.violations).toEqual([]);
  const { operations } = result.coverage;
  expect([result.verdict, result.reason, operations.seen]).toEqual([
    'passed',
    'Nothing breaks the spec.',
    operations.all,
  ]);
});

it("finds nothing wrong with the mock of a spec of one's own", async () => {
  const { violations, verdict } = await verify(ownSpec, 'observed');
  expect([verdict, violations]).toEqual(['passed', []]);
});
