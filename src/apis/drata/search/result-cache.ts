import type { Change, View } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import type { SearchResult } from './search-result.js';

/** A result, and the writes since that it does not know of yet. */
interface Entry {
  readonly result: SearchResult;
  readonly changes: readonly Change<PersonnelRecord>[];
}

/** Results that are kept, and people in them altogether. */
const RESULT_LIMIT = 64;
const PEOPLE_LIMIT = 2_000_000;

/** Beyond so many changes, searching again costs less than bringing a result up to date. */
const CHANGE_LIMIT = 64;

/**
 * The latest results of searches. They are carried over writes, and each is brought up to date when it is asked for
 * again, so a write between two searches costs what it changed.
 */
export class ResultCache {
  readonly #entries: Map<string, Entry>;
  #people = 0;

  constructor(entries: Iterable<readonly [string, Entry]> = []) {
    this.#entries = new Map(entries);
    for (const { result } of this.#entries.values()) this.#people += result.extent;
  }

  /** The result of that key; worked out if nothing is known of it. */
  find(key: string, compute: () => SearchResult): SearchResult {
    const known = this.#entries.get(key);
    const result = known ? (known.changes.length === 0 ? known.result : known.result.with(known.changes)) : compute();
    if (known) this.#drop(key, known);
    this.#entries.set(key, { result, changes: [] });
    this.#people += result.extent;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= RESULT_LIMIT && this.#people <= PEOPLE_LIMIT) break;
      this.#drop(oldest, entry);
    }
    return result;
  }

  /** The cache of the next version, which knows the same results. */
  with(changes: readonly Change<PersonnelRecord>[]): ResultCache {
    const carried: [string, Entry][] = [];
    for (const [key, { result, changes: earlier }] of this.#entries) {
      const all = [...earlier, ...changes];
      if (all.length <= CHANGE_LIMIT) carried.push([key, { result, changes: all }]);
    }
    return new ResultCache(carried);
  }

  #drop(key: string, { result }: Entry): void {
    this.#entries.delete(key);
    this.#people -= result.extent;
  }
}

/** The latest results over the personnel. */
export const resultCache: View<PersonnelRecord, ResultCache> = {
  build: () => new ResultCache(),
  update: (cache, changes) => cache.with(changes),
};
