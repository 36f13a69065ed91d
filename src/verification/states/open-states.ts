import type { Api } from '../../engine/api.js';
import type { Target } from '../target.js';
import type { VerificationClient } from '../verification-client.js';
import type { ResolvedVerifyOptions } from '../verify-options.js';
import { createGivenStates } from './given-states.js';
import type { StateProvider } from './state-provider.js';

/** What is known of an implementation before anything was asked. */
export interface StateSource {
  readonly api: Api;
  readonly options: ResolvedVerifyOptions;
  readonly target: Target;
  /** Has no credential yet. */
  readonly client: VerificationClient;
}

/** Finds out who can put the implementation into states. */
export const openStates = async (source: StateSource): Promise<StateProvider> => createGivenStates(source);
