import { Collection, type View } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';

/** Keys of records by what they have in common, each list in the order of the collection. */
export type KeyIndex = Collection<{ readonly keys: readonly string[] }>;

/**
 * Makes a view that finds the keys of records by text, such as an address; `textOf` gives undefined for a record that
 * cannot be found so. A write costs what it changes, not what there is, because the index is a collection itself.
 */
export const createKeyIndex = <R extends JsonObject>(textOf: (record: R) => string | undefined): View<R, KeyIndex> => ({
  build: (collection) => {
    const keys = new Map<string, string[]>();
    for (const [key, record] of collection.entries()) {
      const text = textOf(record);
      if (text === undefined) continue;
      const known = keys.get(text);
      if (known) known.push(String(key));
      else keys.set(text, [String(key)]);
    }
    return Collection.of([...keys].map(([text, found]) => [text, { keys: found }]));
  },
  update: (index, changes) => {
    const touched = new Map<string, readonly string[]>();
    const revise = (record: R | undefined, change: (keys: readonly string[]) => readonly string[]): void => {
      const text = record && textOf(record);
      if (text !== undefined) touched.set(text, change(touched.get(text) ?? listKeys(index, text)));
    };
    for (const { key, before, after } of changes) {
      if (before && after && textOf(before) === textOf(after)) continue;
      revise(before, (keys) => keys.filter((known) => known !== key));
      revise(after, (keys) => insert(keys, String(key)));
    }
    return index.with([...touched].map(([key, keys]) => ({ key, record: keys.length === 0 ? undefined : { keys } })));
  },
});

/** The keys of the records that have this text. */
export const listKeys = (index: KeyIndex, text: string): readonly string[] => index.get(text)?.keys ?? [];

/** Puts a key where the order of the collection has it. */
const insert = (keys: readonly string[], key: string): readonly string[] => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return keys.toSpliced(low, 0, key);
};
