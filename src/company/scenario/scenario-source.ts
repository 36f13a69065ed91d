import type { Json, JsonObject } from '../../core/json.js';

/**
 * A scenario as its file says it, which may leave most to the one that it extends. The JSON Schema in
 * `fixtures/scenario.schema.json` says what else it may hold.
 */
export interface ScenarioSource extends JsonObject {
  readonly name: string;
  readonly description: string;
  /** Name of the scenario that it starts from. */
  readonly extends?: string;
  readonly parameters?: Readonly<Record<string, ScenarioParameter>>;
}

/** What can be set when a scenario is applied: a JSON Schema of the value, with the value that it has otherwise. */
export interface ScenarioParameter extends JsonObject {
  readonly type: 'integer' | 'number' | 'string' | 'boolean';
  readonly default: string | number | boolean;
  readonly description: string;
}

/** Values for the parameters of a scenario. */
export type ParameterValues = Readonly<Record<string, Json | undefined>>;

/** What is told of a scenario before anybody chooses it. */
export interface ScenarioSummary {
  readonly name: string;
  readonly description: string;
  /** Its own and those of the scenarios that it extends. */
  readonly parameters: Readonly<Record<string, ScenarioParameter>>;
}
