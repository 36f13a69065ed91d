import type { Json } from '../../src/core/json.js';
import type { Api } from '../../src/engine/api.js';
import type { Profile } from '../../src/engine/behaviour.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import type { Layer, LayerOptions } from '../../src/verification/layer.js';
import { createReplay } from '../../src/verification/replay-line.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { runVerification } from '../../src/verification/run-verification.js';
import { createSelection } from '../../src/verification/selection.js';
import { createWriteGuard } from '../../src/verification/write-guard.js';
import { findStateValues } from '../contracts/state-values.js';
import { type Bend, type BentTarget, startBentTarget } from './bent-target.js';

/** How a layer is run. */
export interface LayerRun extends Partial<Omit<LayerOptions, 'isWanted'>> {
  readonly bend?: Bend;
  readonly only?: readonly string[];
  /** Whether the implementation can be put into states; without them it is one that is there. @default true */
  readonly isRepeatable?: boolean;
  /** @default where it can be put into states */
  readonly hasOurPeople?: boolean;
  readonly maxRequests?: number;
}

/** A mock of one API that one layer after the other is run against. */
export interface LayerBench {
  readonly api: Api;
  readonly mock: Mock;
  /** Runs a layer against the mock, or what is bent of it. */
  run(layer: Layer, how?: LayerRun): Promise<VerificationResult>;
  close(): Promise<void>;
}

/** Starts a mock of one API to run layers against. */
export const startLayerBench = async (
  id: string,
  profile: Profile = 'observed',
  options: MockOptions = {},
): Promise<LayerBench> => {
  const mock = await createMock({ apis: [id], profile, listen: false, clock: 'frozen', ...options });
  const target: BentTarget = await startBentTarget(mock);
  const [api] = (await loadApis([id], profile)) as [Api];
  const credential = { ...mock.credentials(api.id).headers };
  const values = { ...mock.credentials(api.id).variables, ...(await findStateValues(id)) } as Record<string, Json>;
  return {
    api,
    mock,
    run: async (
      layer,
      { bend = {}, only = [], isRepeatable = true, hasOurPeople = isRepeatable, maxRequests = 20_000, ...how } = {},
    ) => {
      await mock.reset();
      target.bend = bend;
      const url = new URL(`${target.url}/${api.id}${api.serverPath}`);
      const isReadOnly = how.isReadOnly ?? false;
      const { result } = await runVerification({
        api,
        profile,
        target: url,
        layers: [layer],
        openStates: async () => ({
          name: 'the test',
          isRepeatable,
          hasOurPeople,
          whyNot: () => undefined,
          enter: async () => {
            if (isRepeatable) await mock.reset();
            return { values, credential };
          },
          close: async () => undefined,
        }),
        secondOpinion: 'none',
        options: {
          runs: 5,
          seed: 1,
          timeout: 10_000,
          isWanted: createSelection(only),
          isReadOnly,
          toReplay: createReplay(api, id, { options: { only } }),
          ...how,
        },
        logLimits: { exchanges: 0, bytes: 0 },
        rate: undefined,
        maxRequests,
        minCoverage: 0,
        refuse: createWriteGuard({ isReadOnly, hosts: [], target: url }),
        wait: async () => undefined,
        now: () => 0,
        onEvent: () => undefined,
      });
      return result;
    },
    close: async () => {
      target.close();
      await mock.close();
    },
  };
};
