import BTreeModule from 'sorted-btree';
import diffModule from 'sorted-btree/extended/diffAgainst.js';
import type { JsonObject } from './json.js';

// The package is CommonJS: its default exports arrive as members of the modules.
const BTree = BTreeModule.default;
const diffAgainst = diffModule.default;
type Tree<R> = InstanceType<typeof BTree<RecordKey, R>>;

/** Names a record inside its collection; numbers sort before strings, each in their own order. */
export type RecordKey = string | number;

/** One record put (`record` given) or deleted (`record` undefined). */
export interface Write<R extends JsonObject = JsonObject> {
  readonly key: RecordKey;
  readonly record: R | undefined;
}

/** What a write did: the record before and after it, undefined where there was or is none. */
export interface Change<R extends JsonObject = JsonObject> {
  readonly key: RecordKey;
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/**
 * Something worked out from a whole collection, such as an index by e-mail. It is worked out when first asked for and
 * kept with the collection; with `update` it is carried over a write instead of being worked out again.
 */
export interface View<R extends JsonObject, T> {
  readonly build: (collection: Collection<R>) => T;
  /** Must leave `value` as it is: earlier versions of the collection still use it. */
  readonly update?: (value: T, changes: readonly Change<R>[], after: Collection<R>) => T;
}

const compareKeys = (left: RecordKey, right: RecordKey): number => {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
};

const MEMO_LIMIT = 256;

/**
 * Records by key, in key order, as a value: writing gives a new collection that shares what did not change, so that
 * every earlier version stays readable at no cost.
 */
export class Collection<R extends JsonObject = JsonObject> {
  /** Tells this version from every other; whoever keeps it keeps nothing else of the collection. */
  readonly identity: object = {};
  readonly #tree: Tree<R>;
  // A view's own type ties its key to its value, which a Map cannot say.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly #views = new Map<View<R, any>, unknown>();
  readonly #memos = new Map<string, unknown>();

  private constructor(tree: Tree<R>) {
    this.#tree = tree;
  }

  /** Makes a collection of the given records. */
  static of<R extends JsonObject>(entries: Iterable<readonly [RecordKey, R]>): Collection<R> {
    const sorted = [...entries].sort(([left], [right]) => compareKeys(left, right)) as [RecordKey, R][];
    return new Collection<R>(new BTree<RecordKey, R>(sorted, compareKeys));
  }

  /** How many records there are. */
  get size(): number {
    return this.#tree.size;
  }

  /** The record of that key, if there is one. */
  get(key: RecordKey): R | undefined {
    return this.#tree.get(key);
  }

  /** The first key, if there is one. */
  get firstKey(): RecordKey | undefined {
    return this.#tree.minKey();
  }

  /** All records in key order. */
  values(): R[] {
    return this.#tree.valuesArray();
  }

  /** All keys in order. */
  keys(): RecordKey[] {
    return this.#tree.keysArray();
  }

  /** All pairs in key order. */
  entries(): IterableIterator<[RecordKey, R]> {
    return this.#tree.entries();
  }

  /** The collection after the writes, applied in order. */
  with(writes: readonly Write<R>[]): Collection<R> {
    const tree = this.#tree.clone();
    const changes: Change<R>[] = [];
    for (const { key, record } of writes) {
      const before = tree.get(key);
      if (before === record) continue;
      if (record === undefined) tree.delete(key);
      else tree.set(key, record);
      changes.push({ key, before, after: record });
    }
    if (changes.length === 0) return this;
    const after = new Collection<R>(tree);
    for (const [view, value] of this.#views) {
      if (view.update) after.#views.set(view, view.update(value, changes, after));
    }
    return after;
  }

  /** The value of the view for exactly this version of the collection. */
  view<T>(view: View<R, T>): T {
    if (!this.#views.has(view)) this.#views.set(view, view.build(this));
    return this.#views.get(view) as T;
  }

  /** What `compute` gives, worked out once for this version and name; the least recently asked are forgotten. */
  memo<T>(name: string, compute: (collection: Collection<R>) => T): T {
    const known = this.#memos.get(name);
    const value = known === undefined ? compute(this) : (known as T);
    this.#memos.delete(name);
    this.#memos.set(name, value);
    if (this.#memos.size > MEMO_LIMIT) this.#memos.delete(this.#memos.keys().next().value as string);
    return value;
  }

  /** What has to be written to `this` to make it `other`, in key order; costs what differs, not what there is. */
  changesTo(other: Collection<R>): Change<R>[] {
    if (other === this) return [];
    const changes: Change<R>[] = [];
    diffAgainst(
      this.#tree,
      other.#tree,
      (key, before) => void changes.push({ key, before, after: undefined }),
      (key, after) => void changes.push({ key, before: undefined, after }),
      (key, before, after) => void changes.push({ key, before, after }),
    );
    // The walk over both trees meets them in an order of its own.
    return changes.sort((left, right) => compareKeys(left.key, right.key));
  }
}
