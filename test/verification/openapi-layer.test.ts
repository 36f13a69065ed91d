import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Profile } from '../../src/engine/behaviour.js';
import { openapiLayer } from '../../src/verification/probes/openapi-layer.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { startLayerBench } from '../support/verify-with-layer.js';

const ownSpec = join(import.meta.dirname, '..', 'support', 'acme.yaml');

const verify = async (id: string, profile: Profile): Promise<VerificationResult> => {
  const bench = await startLayerBench(id, profile, { auth: 'strict' });
  const result = await bench.run(openapiLayer);
  await bench.close();
  return result;
};

const apis = ['tidalbay', 'privacybee', 'peoplelogic', 'secureframe', 'drata'];
const profiles: readonly Profile[] = ['observed', 'documented'];
const subjects = apis.flatMap((id) => profiles.map((profile) => [id, profile] as const));

it.each(subjects)(
  'finds nothing wrong with the mock of %s (%s), and sees every operation succeed',
  async (id, profile) => {
    const result = await verify(id, profile);
    expect(result.violations).toEqual([]);
    const { operations, byOperation } = result.coverage;
    expect([result.verdict, operations.seen]).toEqual(['passed', operations.all]);
    const unseen = byOperation.flatMap(({ operation, documented }) =>
      Object.entries(documented).flatMap(([status, count]) => (/^2/.test(status) && count === 0 ? [operation] : [])),
    );
    const untried = result.layers.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict !== 'passed'));
    expect({ unseen, untried }).toEqual({ unseen: [], untried: [] });
  },
);

it('finds of a mock that only has examples that it has them for any id, and nothing else', async () => {
  const { violations, coverage } = await verify(ownSpec, 'observed');
  expect(violations.map(({ check, operation }) => [check, operation])).toEqual([['unknown_id', 'getBadge']]);
  expect(coverage.operations.seen).toBe(coverage.operations.all);
});
