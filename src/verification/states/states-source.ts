import type { Api } from '../../engine/api.js';
import type { Target } from '../target.js';
import type { ResolvedVerifyOptions } from '../verify-options.js';

/** What is known of an implementation before anything is asked of it. */
export interface StatesSource {
  readonly api: Api;
  readonly options: ResolvedVerifyOptions;
  readonly target: Target;
  /** Names of the values that contracts need. */
  readonly wanted: readonly string[];
  /** Paths that are asked for, with `${…}` where a value stands. */
  readonly paths: readonly string[];
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
