import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { type ContractFile, readContracts } from './read-contracts.js';
import { type Verification, verifyContract } from './verify-contract.js';

const contracts = readContracts();

const failuresOf = ({ results }: Verification): string[] =>
  results.filter(({ result }) => result !== 'OK').map(({ description }) => description);

/** Verifies a contract that holds one changed interaction and nothing else. */
const verifyChanged = async ({ api, pact }: ContractFile, change: object): Promise<Verification> => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-contract-'));
  const file = join(folder, 'changed.json');
  writeFileSync(file, JSON.stringify({ ...pact, interactions: [{ ...pact.interactions[0], ...change }] }));
  try {
    return await verifyContract(api, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.concurrent("Pact's own verifier", () => {
  it.for(contracts.map((each) => [each.api, each] as const))(
    'finds every interaction of %s kept by the mock',
    async ([api, { file, pact }], { expect }) => {
      const verification = await verifyContract(api, file);
      expect(verification.refusedStates).toEqual([]);
      expect(failuresOf(verification), verification.report).toEqual([]);
      expect(verification.results.map(({ description }) => description).sort()).toEqual(
        pact.interactions.map(({ description }) => description).sort(),
      );
    },
  );

  it('finds an interaction that the mock does not keep', async ({ expect }) => {
    const [contract] = contracts as [ContractFile];
    const verification = await verifyChanged(contract, { response: { status: 204 } });
    expect(verification.results).toMatchObject([{ result: 'Error' }]);
  });

  it('is told that a state is not known', async ({ expect }) => {
    const [contract] = contracts as [ContractFile];
    const verification = await verifyChanged(contract, { providerStates: [{ name: 'no-such-company' }] });
    expect(verification.results).toMatchObject([{ result: 'Error' }]);
    expect(verification.refusedStates).toEqual([expect.stringContaining('no-such-company')]);
  });
});
