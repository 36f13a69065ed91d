import type { Api } from '../engine/api.js';
import type { Profile } from '../engine/behaviour.js';
import type { Case } from './case.js';
import type { CheckedExchange } from './checks/check-exchange.js';
import type { Observation } from './checks/finding.js';
import type { Gate } from './gate/gate.js';
import type { StateProvider } from './states/state-provider.js';
import type { VerificationClient } from './verification-client.js';

/** The layers of a verification, in the order in which they run. */
export const layerNames = ['pact', 'openapi', 'stateful', 'differential'] as const;

/**
 * Name of a layer.
 * @example
 * const layers: LayerName[] = ['openapi', 'stateful'];
 * assert.equal(layers.length, 2);
 */
export type LayerName = (typeof layerNames)[number];

/** What a verification was asked to do, as far as layers need to know it. */
export interface LayerOptions {
  /** How many random sequences are tried. */
  readonly runs: number;
  readonly seed: number;
  /** Where a replay goes on, as an earlier failure printed it. */
  readonly path?: string;
  /** Whether an operation, or an interaction, is one of those that were asked for. */
  readonly isWanted: (name: { readonly operation?: string; readonly description?: string }) => boolean;
  readonly isReadOnly: boolean;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** The command that does once more what a layer found. */
  readonly toReplay: (found: Replayed) => string;
}

/** Which random sequence of a layer is to be done once more. */
export interface Replayed {
  readonly layer: LayerName;
  readonly seed: number;
  readonly path: string | null;
}

/** What a layer works with. */
export interface LayerContext {
  readonly api: Api;
  readonly profile: Profile;
  /** Sends one request after the other to the implementation. */
  readonly client: VerificationClient;
  /** What whoever sends requests by other means has to send them through. */
  readonly gate: Gate;
  readonly states: StateProvider;
  readonly options: LayerOptions;
  /** Waits that many milliseconds, for what an implementation promises for later only. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Says what an exchange was found to break, beyond what every exchange is held to anyway. */
  readonly report: (checked: CheckedExchange, ...observations: readonly Observation[]) => void;
}

/** One way to look for differences between an implementation and its contract. */
export interface Layer {
  readonly name: LayerName;
  /** Names of the values that it needs of states (`employeeId`). @default none */
  readonly values?: readonly string[];
  /** Paths that it asks for, with `${…}` where a value stands. @default none */
  readonly paths?: readonly string[];
  /**
   * Tries everything it knows. What it finds wrong it reports; what it could not try at all is a case with `error` or
   * `skipped`. It throws only where the whole run has to end (`EndOfRun`).
   */
  run(context: LayerContext): Promise<readonly Case[]>;
}
