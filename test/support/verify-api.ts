import { join } from 'node:path';
import type { Api } from '../../src/engine/api.js';
import type { Profile } from '../../src/engine/behaviour.js';
import { loadApis } from '../../src/server/load-apis.js';
import type { Layer, LayerOptions } from '../../src/verification/layer.js';
import { readContractFiles } from '../../src/verification/pact/contract-files.js';
import { createPactLayer } from '../../src/verification/pact/pact-layer.js';
import { findPactPackage } from '../../src/verification/pact/pact-package.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { runVerification, type VerificationParts } from '../../src/verification/run-verification.js';
import { prepareStates, type StatesSource } from '../../src/verification/states/prepare-states.js';
import { resolveTarget } from '../../src/verification/target.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** How Pact's verifier is started from the sources. */
export const verifier = {
  program: join(ROOT, 'src', 'verification', 'pact', 'verifier-process.js'),
  module: findPactPackage(ROOT),
};

/** The layer of the contracts in a folder; of those of this project, where no other is named. */
export const pactLayer = (apiId: string, folder = join(ROOT, 'contracts')): Layer =>
  createPactLayer({ contracts: readContractFiles({ folder, apiId, provider: apiId }), verifier });

/** What a test says of a verification; everything else is as a run without flags has it. */
export interface TestRun {
  readonly api: string;
  readonly baseUrl: string;
  readonly layers: readonly Layer[];
  readonly profile?: Profile;
  readonly options?: Partial<LayerOptions>;
  readonly states?: Partial<StatesSource>;
  readonly parts?: Partial<VerificationParts>;
}

/** Verifies an implementation with some layers. */
export const verifyApi = async (run: TestRun): Promise<VerificationResult> => {
  const { api: id, baseUrl, layers, profile = 'observed' } = run;
  const [api] = (await loadApis([id], profile)) as [Api];
  const target = resolveTarget(api, new URL(baseUrl));
  const prepared = await prepareStates({ api, profile, target, timeout: 5000, ...run.states });
  const options: LayerOptions = {
    runs: 1,
    seed: 1,
    isWanted: () => true,
    isReadOnly: false,
    timeout: 5000,
    ...run.options,
  };
  const { result } = await runVerification({
    api,
    profile,
    target: prepared.target,
    layers,
    openStates: prepared.open,
    secondOpinion: 'none',
    options,
    logLimits: { exchanges: 0, bytes: 0 },
    rate: undefined,
    maxRequests: 10_000,
    refuse: () => undefined,
    wait: async () => undefined,
    now: () => Date.now(),
    onEvent: () => undefined,
    ...run.parts,
  });
  return result;
};
