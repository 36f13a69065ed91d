import { Collection, type RecordKey } from './collection.js';
import type { JsonObject } from './json.js';

/** What a world looked like before the first request: named by a scenario and shared by every world forked from it. */
export interface Origin {
  /** Name of the scenario. */
  readonly scenario: string;
  readonly seed: number;
  /** The instant that the scenario is set at, in milliseconds since 1970. */
  readonly at: number;
  /** The collection as the scenario has it, worked out at the first call. */
  collection(name: string): Collection;
  /** The collection if it was worked out already. */
  peek(name: string): Collection | undefined;
  /** Every collection that can be asked for, `<api>/<collection>`. */
  readonly names: readonly string[];
}

/** Gives the records that a collection starts with. */
export type Seed = () => Iterable<readonly [RecordKey, JsonObject]>;

/** What an origin is made of. */
export interface OriginParts {
  readonly scenario: string;
  readonly seed: number;
  readonly at: number;
  /** How each collection starts, by full name. */
  readonly seeds: ReadonlyMap<string, Seed>;
}

const nothing = Collection.of<JsonObject>([]);

/** Makes an origin; no seed runs before its collection is asked for. */
export const createOrigin = ({ scenario, seed, at, seeds }: OriginParts): Origin => {
  const derived = new Map<string, Collection>();
  return {
    scenario,
    seed,
    at,
    names: [...seeds.keys()],
    peek: (name) => derived.get(name),
    collection: (name) => {
      const known = derived.get(name);
      if (known) return known;
      const start = seeds.get(name);
      const collection = start ? Collection.of(start()) : nothing;
      derived.set(name, collection);
      return collection;
    },
  };
};
