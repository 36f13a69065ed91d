import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../engine/behaviour.js';
import type { Layer } from '../layer.js';
import { createBrokerLayer } from './broker-layer.js';
import { asksBroker } from './broker-options.js';
import { readContractFiles } from './contract-files.js';
import { createPactLayer } from './pact-layer.js';
import { findPactPackage } from './pact-package.js';

/** Where contracts and Pact's verifier are. */
export interface PactSource {
  readonly apiId: string;
  readonly profile: Profile;
  /** Has a folder of contracts for each API. */
  readonly folder: string;
  /** Whether somebody named the folder, and so expects contracts in it. */
  readonly isNamed: boolean;
  /** Options of Pact's verifier beside ours. */
  readonly pact: Readonly<Record<string, unknown>>;
  /** Whether the run tries everything, and does not only read. */
  readonly isWhole: boolean;
  /** The program that Pact's verifier runs in. */
  readonly program: string;
  /** Where its package is looked for, beside ours. */
  readonly directory: string;
}

/**
 * Makes the layer of contracts out of what is installed, and what is in a folder or at a broker.
 * @throws RollcallError where there is nothing to verify, or nobody to do it
 */
export const preparePactLayer = (source: PactSource): Layer => {
  const { apiId, profile, folder, isNamed, pact, isWhole, program, directory } = source;
  if (asksBroker({ pact, isWhole, isFolderNamed: isNamed })) {
    return createBrokerLayer({ verifier: { program, module: findPactPackage(directory) }, options: pact });
  }
  if (!isNamed && !existsSync(join(folder, apiId))) return createEmptyLayer(apiId);
  const provider = typeof pact['provider'] === 'string' ? pact['provider'] : apiId;
  const contracts = readContractFiles({ folder, apiId, profile, provider });
  const verifier = { program, module: findPactPackage(directory) };
  return createPactLayer({ contracts, verifier, options: pact });
};

/** Nobody wrote contracts with a provider that only its user knows; that is said, and is no mistake. */
const createEmptyLayer = (apiId: string): Layer => ({
  name: 'pact',
  run: async () => [
    {
      name: `contracts with ${apiId}`,
      verdict: 'skipped',
      reason: 'none come with Rollcall; name a folder of your own as `contracts` in the config',
    },
  ],
});
