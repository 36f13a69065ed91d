import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { createMock } from '../../src/index.js';
import type { VerifyOptions } from '../../src/verification/verify-options.js';
import { type VerificationResult, verify } from '../../src/verify.js';
import { type ContractFile, readContracts } from './read-contracts.js';

const contracts = readContracts();
const [contract] = contracts as [ContractFile];

/** Verifies contracts, and nothing else, against a mock of their own. */
const verifyMock = async (api: string, options: Partial<VerifyOptions> = {}): Promise<VerificationResult> => {
  await using mock = await createMock({ apis: [api], port: 0 });
  return await verify({ api, baseUrl: mock.baseUrl(api), layers: ['pact'], prism: false, ...options });
};

/** Verifies a contract that holds one changed interaction and nothing else. */
const verifyChanged = async ({ api, pact }: ContractFile, change: object): Promise<VerificationResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-contract-'));
  mkdirSync(join(folder, api));
  const changed = { ...pact, interactions: [{ ...pact.interactions[0], ...change }] };
  writeFileSync(join(folder, api, 'changed.json'), JSON.stringify(changed));
  try {
    return await verifyMock(api, { contracts: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.concurrent("Pact's own verifier", () => {
  it.for(contracts.map((each) => [each.place, each] as const))(
    'finds every interaction of %s kept by the mock',
    async ([, { api, profile, pact }], { expect }) => {
      const { verdict, layers } = await verifyMock(api, { profile });
      const cases = layers.flatMap((layer) => layer.cases);
      expect(cases.filter((each) => each.verdict !== 'passed')).toEqual([]);
      expect(verdict).toBe('passed');
      expect(cases.map(({ name }) => name).sort()).toEqual(
        pact.interactions.map(({ description }) => description).sort(),
      );
    },
  );

  it('finds an interaction that the mock does not keep, and says where', async ({ expect }) => {
    const { verdict, violations, layers } = await verifyChanged(contract, { response: { status: 204 } });
    expect(verdict).toBe('failed');
    expect(layers[0]?.cases).toMatchObject([{ verdict: 'failed' }]);
    expect(violations).toMatchObject([
      { check: 'contract', pointer: '/', first: { curl: expect.stringContaining('curl') } },
    ]);
  });

  it('is told that a state is not known', async ({ expect }) => {
    const { verdict, reason } = await verifyChanged(contract, { providerStates: [{ name: 'no-such-company' }] });
    expect(verdict).toBe('inconclusive');
    expect(reason).toContain('no-such-company');
  });
});
