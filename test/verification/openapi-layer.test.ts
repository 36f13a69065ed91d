import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Profile } from '../../src/engine/behaviour.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { startProbedMock } from '../support/probe-mock.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
const ownSpec = join(folder, 'acme.yaml');
copyFileSync(join(import.meta.dirname, '..', 'support', 'acme.openapi.yaml'), ownSpec);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = async (id: string, profile: Profile): Promise<VerificationResult> => {
  await using probed = await startProbedMock(id, profile);
  return await probed.run();
};

const casesOf = ({ layers }: VerificationResult) => layers.flatMap(({ cases }) => cases);

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
