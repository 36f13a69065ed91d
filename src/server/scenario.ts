/** A company in a known state, as its file describes it. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  /** How many people there are. */
  readonly people: number;
  readonly seed: number;
  /** The instant that the scenario is set at, RFC 3339. */
  readonly now: string;
}
