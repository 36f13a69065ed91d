/** One thing that is wrong with a scenario. */
export interface ScenarioProblem {
  /** Name of the scenario that it is wrong in: the one that was asked for, or one that it extends. */
  readonly scenario: string;
  /** Where: a JSON Pointer, empty for the whole; undefined where not the scenario is wrong, but what was asked of it. */
  readonly pointer: string | undefined;
  /** The rule that is broken, as JSON Schema names it, or a word of our own. */
  readonly rule: string;
  /** What is wrong and what to do: `must be one of …`. */
  readonly message: string;
}
