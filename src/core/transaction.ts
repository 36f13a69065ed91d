import type { Collection, RecordKey, View, Write } from './collection.js';
import type { JsonObject } from './json.js';
import { type CollectionChange, type Commit, readCollection, replaceCollections, type World } from './world.js';

/**
 * Reads one version of a world and collects writes over it. The reads see the writes. Nothing reaches the world before
 * `commit`, which gives the next version; a transaction that is dropped leaves nothing behind.
 */
export class Transaction {
  readonly #world: World;
  readonly #now: number;
  readonly #working = new Map<string, Collection>();
  readonly #read = new Map<string, Collection>();
  readonly #keys: string[] = [];
  #clockRead = false;

  constructor(world: World, now: number) {
    this.#world = world;
    this.#now = now;
  }

  /** Whether it reads that very value of a world. */
  isOver(world: World): boolean {
    return this.#world === world;
  }

  /** What the world's clock shows, in milliseconds since 1970. */
  get now(): number {
    this.#clockRead = true;
    return this.#now;
  }

  /** The seed that generated values are keyed by. */
  get seed(): number {
    return this.#world.origin.seed;
  }

  /** The collection with what this transaction wrote to it so far. */
  collection<R extends JsonObject>(name: string): Collection<R> {
    const working = this.#working.get(name);
    if (working) return working as unknown as Collection<R>;
    const collection = readCollection(this.#world, name);
    this.#read.set(name, collection);
    return collection as unknown as Collection<R>;
  }

  /** One record, if there is one. */
  get<R extends JsonObject>(name: string, key: RecordKey): R | undefined {
    if (this.#keys.length < READ_LIMIT) this.#keys.push(`${name}/${key}`);
    return this.collection<R>(name).get(key);
  }

  /** A view of the collection. */
  view<R extends JsonObject, T>(name: string, view: View<R, T>): T {
    return this.collection<R>(name).view(view);
  }

  /** Puts a record in place of the one with that key, if there is one. */
  put(name: string, key: RecordKey, record: JsonObject): void {
    this.write(name, [{ key, record }]);
  }

  /** Deletes a record; none with that key is no error. */
  delete(name: string, key: RecordKey): void {
    this.write(name, [{ key, record: undefined }]);
  }

  /** Puts and deletes many records of one collection at once. */
  write(name: string, writes: readonly Write[]): void {
    this.#working.set(name, this.collection(name).with(writes));
  }

  /** What an answer made from this transaction depends on. */
  get dependencies(): Dependencies {
    return { collections: this.#read, keys: this.#keys, clock: this.#clockRead };
  }

  /** How what was written so far differs from the version that the transaction began at. */
  listChanges(): CollectionChange[] {
    const changes: CollectionChange[] = [];
    for (const [collection, working] of this.#working) {
      const before = this.#read.get(collection) as Collection;
      for (const change of before.changesTo(working)) changes.push({ collection, ...change });
    }
    return changes;
  }

  /** The next version and what it did, or undefined if nothing would differ. */
  commit(request: string): { world: World; commit: Commit } | undefined {
    const changes = this.listChanges();
    if (changes.length === 0) return undefined;
    const world = replaceCollections(this.#world, this.#working);
    return { world, commit: { version: world.version, at: this.#now, request, changes } };
  }
}

/** Enough to explain an answer; a walk over a large collection goes through views, not single reads. */
const READ_LIMIT = 100;

/** What was read: the versions of the collections, the records asked for by key, and whether the clock was. */
export interface Dependencies {
  readonly collections: ReadonlyMap<string, Collection>;
  readonly keys: readonly string[];
  readonly clock: boolean;
}
