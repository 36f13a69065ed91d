import type { Clock } from './clock.js';
import type { Change, Collection } from './collection.js';
import { type Faults, noFaults } from './fault.js';
import type { JsonObject } from './json.js';
import type { Origin } from './origin.js';
import { defaultSettings, type Settings } from './settings.js';

/**
 * All state of one tenant, as one immutable value: two of them may share almost everything, and an older one stays as
 * it was, whatever is written afterwards.
 */
export interface World {
  readonly origin: Origin;
  /** 0 at the start; one more with every commit. */
  readonly version: number;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly faults: Faults;
  /** Only the collections that were written to; the rest are as the origin has them. */
  readonly collections: ReadonlyMap<string, Collection>;
}

/** What one successful writing request did. */
export interface Commit {
  /** The version that the commit made. */
  readonly version: number;
  /** The world's clock at that moment, in milliseconds since 1970. */
  readonly at: number;
  /** Id of the request, or the name of what fell due. */
  readonly request: string;
  readonly changes: readonly CollectionChange[];
}

/** A change and the collection that it happened in. */
export interface CollectionChange extends Change {
  /** `<api>/<collection>` */
  readonly collection: string;
}

/** A world as it is before anything was written. */
export const createWorld = (origin: Origin, clock: Clock, settings: Settings = defaultSettings): World => ({
  origin,
  version: 0,
  clock,
  settings,
  faults: noFaults,
  collections: new Map(),
});

/** The collection of that full name (`<api>/<collection>`), which may be empty. */
export const readCollection = <R extends JsonObject = JsonObject>(world: World, name: string): Collection<R> =>
  (world.collections.get(name) ?? world.origin.collection(name)) as unknown as Collection<R>;

/** The collection, unless nobody has asked for it yet. */
export const peekCollection = (world: World, name: string): Collection | undefined =>
  world.collections.get(name) ?? world.origin.peek(name);

/** The next version of the world, with these collections in place of the ones that they replace. */
export const replaceCollections = (world: World, replaced: ReadonlyMap<string, Collection>): World => ({
  ...world,
  version: world.version + 1,
  collections: new Map([...world.collections, ...replaced]),
});

/** Every record that differs between two worlds of one origin, in order of collection and key. */
export const diffWorlds = (from: World, to: World): CollectionChange[] => {
  const names = new Set([...from.collections.keys(), ...to.collections.keys()]);
  return [...names].sort().flatMap((collection) =>
    readCollection(from, collection)
      .changesTo(readCollection(to, collection))
      .map((change) => ({ collection, ...change })),
  );
};
