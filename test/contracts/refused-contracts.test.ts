import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPactPackage } from '../../src/verification/pact/pact-package.js';
import { type VerificationResult, verify } from '../../src/verify.js';
import { readContracts } from './read-contracts.js';

const [contract] = readContracts().filter(({ place }) => place === 'tidalbay');
const pact = contract?.pact as NonNullable<typeof contract>['pact'];

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9/tidalbay';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-contracts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verifyText = (text: string | undefined): Promise<VerificationResult> => {
  mkdirSync(join(folder, 'tidalbay'));
  if (text !== undefined) writeFileSync(join(folder, 'tidalbay', 'contract.json'), text);
  return verify({ api: 'tidalbay', baseUrl: NOWHERE, contracts: folder, layers: ['pact'], prism: false });
};

describe('what could pass by not being looked at', () => {
  it.for([
    ['an empty folder', undefined, 'There is no contract'],
    ['a file that is no JSON', '{"consumer":', 'cannot be read'],
    ['a file that is no contract', '{"openapi":"3.1.0"}', 'no Pact file'],
    [
      'a contract with another provider',
      JSON.stringify({ ...pact, provider: { name: 'tidalbai' } }),
      'with the provider "tidalbai"',
    ],
    ['a contract without interactions', JSON.stringify({ ...pact, interactions: [] }), 'no interactions'],
    [
      'an interaction without a request',
      JSON.stringify({ ...pact, interactions: [{ description: 'x', response: {} }] }),
      '/interactions/0',
    ],
  ] as const)('%s is refused before anything is sent', async ([, text, words]) => {
    await expect(verifyText(text)).rejects.toMatchObject({
      code: 'INVALID_CONTRACT',
      message: expect.stringContaining(words),
    });
  });

  it('a folder that is not there is refused', async () => {
    const missing = join(folder, 'missing');
    const verifying = verify({ api: 'tidalbay', baseUrl: NOWHERE, contracts: missing, layers: ['pact'], prism: false });
    await expect(verifying).rejects.toMatchObject({
      code: 'INVALID_CONTRACT',
      message: expect.stringContaining(missing),
    });
  });

  it('a verifier that is not installed is asked for', () => {
    const nowhere = join(parse(folder).root, 'nowhere');
    expect(() => findPactPackage(nowhere, join(nowhere, 'code.js'))).toThrow(
      expect.objectContaining({ code: 'MISSING_PACKAGE', message: expect.stringContaining('npm install -D') }),
    );
  });

  it('a host that does not answer makes the run inconclusive', async () => {
    const { verdict, reason } = await verifyText(JSON.stringify(pact));
    expect([verdict, reason]).toEqual(['inconclusive', expect.stringContaining('127.0.0.1:9')]);
  });
});
