import type { Api } from '../../src/engine/api.js';
import type { Profile } from '../../src/engine/behaviour.js';
import { createMock, type Mock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import type { LayerOptions } from '../../src/verification/layer.js';
import { openapiLayer } from '../../src/verification/probes/openapi-layer.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { runVerification, type VerificationParts } from '../../src/verification/run-verification.js';
import type { StateProvider } from '../../src/verification/states/state-provider.js';
import { resolveTarget } from '../../src/verification/target.js';
import { createWriteGuard } from '../../src/verification/write-guard.js';
import { findStateValues } from '../contracts/state-values.js';

/** A mock of one API that the layer of the spec can ask. */
export interface ProbedMock extends AsyncDisposable {
  readonly mock: Mock;
  /** Runs the layer against the mock, or against what stands in front of it. */
  run(options?: ProbeOptions): Promise<VerificationResult>;
}

/** How a run differs from the usual. */
export interface ProbeOptions {
  /** Origin of what is asked in place of the mock. */
  readonly origin?: string;
  readonly options?: Partial<LayerOptions>;
  readonly isRepeatable?: boolean;
  readonly parts?: Partial<VerificationParts>;
}

/** Starts a mock of an API that knows its credentials exactly, frozen in time. */
export const startProbedMock = async (id: string, profile: Profile = 'observed'): Promise<ProbedMock> => {
  const isOwn = id.includes('.');
  const auth = isOwn ? 'lenient' : 'strict';
  const [mock, [api], values] = await Promise.all([
    createMock({ apis: [id], profile, auth, clock: 'frozen', port: 0, validateResponses: 'error' }),
    loadApis([id], profile) as Promise<[Api]>,
    isOwn ? {} : findStateValues(id, 'baseline'),
  ]);
  const run: ProbedMock['run'] = async ({ origin = mock.url, options, isRepeatable = true, parts } = {}) => {
    const { baseUrl, headers } = mock.credentials(api.id);
    const target = resolveTarget(api, new URL(baseUrl.replace(mock.url, origin)));
    const states: StateProvider = {
      name: 'the mock',
      isRepeatable,
      whyNot: () => undefined,
      enter: async () => {
        await mock.reset();
        return { values: { ...target.values, ...values }, credential: headers };
      },
      close: async () => undefined,
    };
    const isReadOnly = options?.isReadOnly === true;
    const { result } = await runVerification({
      api,
      profile,
      target: target.url,
      layers: [openapiLayer],
      openStates: async () => states,
      secondOpinion: 'none',
      options: { runs: 1, seed: 1, isWanted: () => true, isReadOnly, timeout: 5000, ...options },
      logLimits: { exchanges: 0, bytes: 0 },
      rate: undefined,
      maxRequests: 20_000,
      minCoverage: 0,
      refuse: createWriteGuard({ isReadOnly, hosts: [], target: target.url }),
      wait: async () => undefined,
      now: () => performance.now(),
      onEvent: () => undefined,
      ...parts,
    });
    return result;
  };
  return { mock, run, [Symbol.asyncDispose]: () => mock.close() };
};
