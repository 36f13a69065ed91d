import { isObject } from '../../../core/json.js';
import { findDifference, isSteady } from './find-difference.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]/;
const SECOND = 1000;
const DAY = 86_400_000;

/**
 * Whether two showings of a value say the same, where one may tell it less finely than the other: a date for a moment,
 * whole seconds, a whole number. Lists are alike in any order, and objects in what both have.
 */
export const isAlike = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other || (!(Number.isInteger(one) && Number.isInteger(other)) && Math.abs(one - other) < 1);
  }
  if (Array.isArray(one) && Array.isArray(other)) return areListsAlike(one, other);
  if (isObject(one) && isObject(other)) {
    return Object.entries(one).every(([name, value]) => !(name in other) || isAlike(value, other[name]));
  }
  const fineness = findFineness(one, other);
  if (fineness === undefined) return findDifference(one, other, '') === undefined;
  return one === other || Math.abs(Date.parse(String(one)) - Date.parse(String(other))) < fineness;
};

const areListsAlike = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  if (one.length !== other.length) return false;
  const left = [...other];
  for (const each of one) {
    const at = left.findIndex((candidate) => isAlike(each, candidate));
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return true;
};

/** How many milliseconds two tellings of a time may be apart; undefined where they are none, or both are dates. */
const findFineness = (one: unknown, other: unknown): number | undefined => {
  const isTime = (value: unknown): boolean => DATE.test(String(value)) || MOMENT.test(String(value));
  if (!isTime(one) || !isTime(other)) return undefined;
  const dates = [one, other].filter((value) => DATE.test(String(value))).length;
  return dates === 2 ? undefined : dates === 1 ? DAY : SECOND;
};

/** The first member of two showings that counts or tells a time, and is not alike in both. */
export const findUnlikeCount = (
  shown: Readonly<Record<string, unknown>>,
  record: Readonly<Record<string, unknown>>,
): string | undefined =>
  Object.entries(shown).find(
    ([name, value]) =>
      value !== undefined &&
      record[name] !== undefined &&
      !(isSteady(value) && isSteady(record[name])) &&
      !isAlike(record[name], value),
  )?.[0];
