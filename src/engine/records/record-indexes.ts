import type { Collection, RecordKey, View } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';
import type { RecordRules, Reference, UniqueValue } from './record-rules.js';

/** Keys of records by what they have, or refer to, as text. */
type KeysByText = ReadonlyMap<string, readonly RecordKey[]>;

type TextsOf = (rules: RecordRules, record: JsonObject) => readonly string[];

const createIndexes = (textsOf: TextsOf): ((rules: RecordRules) => View<JsonObject, KeysByText>) => {
  const views = new WeakMap<RecordRules, View<JsonObject, KeysByText>>();
  return (rules) => {
    const known = views.get(rules) ?? { build: (collection) => index(collection, (each) => textsOf(rules, each)) };
    views.set(rules, known);
    return known;
  };
};

const index = (collection: Collection, textsOf: (record: JsonObject) => readonly string[]): KeysByText => {
  const keys = new Map<string, RecordKey[]>();
  for (const [key, record] of collection.entries()) {
    for (const text of textsOf(record)) {
      const known = keys.get(text);
      if (known) known.push(key);
      else keys.set(text, [key]);
    }
  }
  return keys;
};

const toText = (name: string, value: RecordKey): string => `${name} ${JSON.stringify(value)}`;

/** Says a unique value as text. */
export const toUniqueText = ({ name, value }: Pick<UniqueValue, 'name' | 'value'>): string => toText(name, value);

/** Says what a reference leads to as text. */
export const toTargetText = ({ collection, by = '', value }: Omit<Reference, 'pointer'>): string =>
  toText(`${collection} ${by}`, value);

/** Keys of records by their unique values. */
export const uniqueIndex = createIndexes((rules, record) => rules.unique?.(record).map(toUniqueText) ?? []);

/** Keys of records by what they refer to. */
export const referenceIndex = createIndexes((rules, record) => rules.references?.(record).map(toTargetText) ?? []);
