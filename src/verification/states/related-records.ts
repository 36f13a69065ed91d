import { isObject, type Json } from '../../core/json.js';
import type { Shown } from '../stateful/model/record-shape.js';
import { isManyRelation, isRelation } from './named-things.js';

/** The things that a record leads to, as far as it shows them: with their id alone where it shows no more. */
export const listRelated = (record: Shown, thing: string): Shown[] =>
  Object.entries(record).flatMap(([name, value]) => {
    if (isRelation(name, thing)) return toThings([value]);
    return isManyRelation(name, thing) ? toThings(listEntries(value)) : [];
  });

const toThings = (values: readonly unknown[]): Shown[] =>
  values.flatMap((value) => {
    if (isSayable(value)) return [{ id: value }];
    return isObject(value) && isSayable(value['id']) ? [value as Shown] : [];
  });

/** A member of a record; of several addresses it is the one that is said to be the first, or is. */
export const readNamed = (record: Shown, member: string, thing: string): Json | undefined => {
  const own = record[thing + member.charAt(0).toUpperCase() + member.slice(1)] ?? record[member];
  if (isSayable(own)) return own;
  const entries = Object.entries(record).flatMap(([name, value]) =>
    isManyRelation(name, member) ? listEntries(value) : [],
  );
  const [entry] = [...entries.filter(isPrimary), ...entries];
  const value = isObject(entry) ? (entry[member] ?? entry['value']) : entry;
  return isSayable(value) ? value : undefined;
};

/** A member of a record, or of whatever is in it, that has certain other members. */
export const readBeside = (
  value: unknown,
  wish: { readonly member: string; readonly beside: Readonly<Record<string, string>> },
): Json | undefined => {
  if (Array.isArray(value)) return findFirst(value, (each) => readBeside(each, wish));
  if (!isObject(value)) return undefined;
  const own = value[wish.member];
  const fits = Object.entries(wish.beside).every(([name, text]) => String(value[name]) === text);
  return fits && isSayable(own) ? own : findFirst(Object.values(value), (each) => readBeside(each, wish));
};

const findFirst = <T>(values: readonly unknown[], find: (value: unknown) => T | undefined): T | undefined => {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

const isPrimary = (entry: unknown): boolean => isObject(entry) && entry['primary'] === true;

/** The entries of a list, which may be in an envelope. */
const listEntries = (value: unknown): readonly unknown[] => {
  const list = isObject(value) ? value['data'] : value;
  return Array.isArray(list) ? list : [];
};

const isSayable = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/**
 * How much a record is like the one that the spec shows: it has what that has, lacks what that lacks, and says the same
 * where that is one of a few words. Where the spec shows none, how much it has.
 */
export const countLikeness = (record: Shown, example: Shown | undefined): number => {
  const names = Object.keys(example ?? record);
  return names.filter((name) => {
    const shown = example?.[name];
    if (typeof shown === 'boolean' || isWord(shown)) return record[name] === shown;
    return isFilled(record[name]) === (example === undefined || isFilled(shown));
  }).length;
};

/** What is written like the name of a constant is one of a few. */
const isWord = (value: unknown): boolean => typeof value === 'string' && /^[a-zA-Z]+(_[a-zA-Z]+)*$/.test(value);

const isFilled = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return true;
};
