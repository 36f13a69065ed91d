import type { Clock } from '../../core/clock.js';
import type { FaultDefinition } from '../../core/fault.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { Settings } from '../../core/settings.js';
import type { CompanyOptions } from '../generate-company.js';

/** A scenario with nothing left open: its parents are merged in, and its parameters have values. */
export interface ResolvedScenario {
  readonly name: string;
  readonly description: string;
  /** The value of each parameter. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** How many people are made up; those of the cast come on top. */
  readonly people: number;
  readonly seed: number;
  /** The instant that it is set at, RFC 3339. */
  readonly now: string;
  /** Absent: whoever starts the world says. */
  readonly clock: ScenarioClock;
  /** Those of a world's switches that it turns. */
  readonly settings: Partial<Settings>;
  /** What the company is, beside its size: its name, and who is not as chance would have it. */
  readonly company: Omit<CompanyOptions, 'people' | 'seed' | 'at'>;
  readonly faults: readonly FaultDefinition[];
  readonly records: readonly RecordOverride[];
}

/** How a scenario's clock starts. */
export interface ScenarioClock {
  /** Absent: whoever starts the world says. */
  readonly mode?: Clock['mode'] | undefined;
  /** What it shows, RFC 3339. Absent: the instant that the scenario is set at. */
  readonly now?: string;
}

/** What a scenario says of one record in the vendor's own terms: the whole record, a JSON merge patch, or that it is gone. */
export type RecordOverride = { readonly api: string; readonly collection: string; readonly key: string | number } & (
  | { readonly record: JsonObject }
  | { readonly set: JsonObject }
  | { readonly deleted: true }
);

/** What a company is generated from, as the scenario says. */
export const toCompanyOptions = ({ people, seed, now, company }: ResolvedScenario): CompanyOptions => ({
  ...company,
  people,
  seed,
  at: now,
});
