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
const subjects = [
  ...apis.flatMap((id) => profiles.map((profile) => [id, profile] as const)),
  [ownSpec, 'observed'] as const,
];

it.each(subjects)('finds nothing wrong with the mock of %s (%s), and asks every operation', async (id, profile) => {
  const result = await verify(id, profile);
  expect(result.violations).toEqual([]);
  const { operations } = result.coverage;
  expect([result.verdict, operations.seen]).toEqual(['passed', operations.all]);
});
