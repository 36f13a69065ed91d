import type { ParameterValues } from '../../company/scenario/scenario-source.js';
import type { Json } from '../../core/json.js';
import type { Case } from '../case.js';

/** A provider state: the name of a scenario, and its parameters. */
export interface ProviderState {
  readonly name: string;
  readonly parameters: ParameterValues;
}

/** What is known of an implementation that is in a state. */
export interface EnteredState {
  /** What the contracts' expressions stand for, by name (`employeeId`). */
  readonly values: Readonly<Record<string, Json>>;
  /** The headers of somebody with full rights. */
  readonly credential: Readonly<Record<string, string>>;
}

/** The state that everything starts from where nothing else is said. */
export const baseline: ProviderState = { name: 'baseline', parameters: {} };

/** What a state is entered for: only to look, or to change something in it. */
export type Purpose = 'read' | 'write';

/** Puts an implementation into states. */
export interface StateProvider {
  /** Who does so, for the reports: `a Rollcall server`, `the state handler at http://…`, `the API itself`. */
  readonly name: string;
  /** Whether each state starts as new, whatever was written before. */
  readonly isRepeatable: boolean;
  /** Whether there are the people of our scenarios in it, and not others in a like state. */
  readonly hasOurPeople?: boolean;
  /** Whether states can be entered on top of each other, as Pact allows; otherwise each takes the place of the last. */
  readonly takesSeveral?: boolean;
  /** Why a state, or one of the values that are needed of it, cannot be had here; undefined where it can. Asks nobody. */
  whyNot(state: ProviderState, values: readonly string[], purpose?: Purpose): string | undefined;
  /** Where a value was found, for people to read; undefined where somebody gave it. */
  whereFrom?(value: string, purpose: Purpose): string | undefined;
  /**
   * Puts the implementation into the state. Where nobody can take it back, what is looked at is what was there before, and
   * what is changed is what the run made.
   * @param purpose What for. @default 'write'
   * @throws StateError where that does not work
   */
  enter(state: ProviderState, purpose?: Purpose): Promise<EnteredState>;
  /** Tells that the states that were entered are done with; where states take each other's place nobody has to be told. */
  leave?(): Promise<void>;
  /** Removes what this run made, as far as that is its own, and says what is left of it. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most have nothing to say
  close(): Promise<readonly Case[] | void>;
}

/** A state could not be set up. */
export class StateError extends Error {
  override readonly name = 'StateError';
}
