import { isObject } from '../../../core/json.js';
import type { Shown } from '../model/record-shape.js';

/** Where something is not as it should be, and how. */
export interface Difference {
  readonly pointer: string;
  readonly message: string;
}

/**
 * Where what was read does not show what was sent; undefined where it does. What cannot be told is no difference: a
 * member that is not shown, a name where a whole object is shown. Moments count as equal however they are written, and
 * lists in any order.
 */
export const findDifference = (sent: unknown, read: unknown, pointer: string): Difference | undefined => {
  if (read === undefined) return undefined;
  if (sent === null || sent === undefined) return isEmpty(read) ? undefined : differ(pointer, sent, read);
  if (Array.isArray(sent))
    return Array.isArray(read) ? compareLists(sent, read, pointer) : whereEmpty(sent, read, pointer);
  if (isObject(sent)) return isObject(read) ? compareObjects(sent, read, pointer) : whereEmpty(sent, read, pointer);
  if (isObject(read) || Array.isArray(read)) return undefined;
  return String(sent) === String(read) || isSameMoment(sent, read) ? undefined : differ(pointer, sent, read);
};

/** Whether a value says nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const whereEmpty = (sent: unknown, read: unknown, pointer: string): Difference | undefined =>
  read === null && !isEmpty(sent) ? differ(pointer, sent, read) : undefined;

const differ = (pointer: string, sent: unknown, read: unknown): Difference => ({
  pointer,
  message: `${write(sent)} was sent, and ${write(read)} is shown`,
});

const LONGEST = 120;

/** A value as a message shows it. */
export const write = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const compareLists = (sent: readonly unknown[], read: readonly unknown[], pointer: string): Difference | undefined => {
  if (sent.length !== read.length) {
    return {
      pointer,
      message: `a list of ${sent.length} was sent, ${write(sent)}, and ${read.length} are shown: ${write(read)}`,
    };
  }
  const left = [...read];
  for (const [index, each] of sent.entries()) {
    const at = left.findIndex((other) => !findDifference(each, other, ''));
    if (at === -1) return differ(`${pointer}/${index}`, each, read);
    left.splice(at, 1);
  }
  return undefined;
};

const compareObjects = (
  sent: object,
  read: Readonly<Record<string, unknown>>,
  pointer: string,
): Difference | undefined => {
  for (const [name, value] of Object.entries(sent)) {
    const difference = findDifference(value, read[name], `${pointer}/${name}`);
    if (difference) return difference;
  }
  return undefined;
};

const MOMENT = /^\d{4}-\d{2}-\d{2}([T ].+)?$/;

const isSameMoment = (one: unknown, other: unknown): boolean =>
  MOMENT.test(String(one)) && MOMENT.test(String(other)) && Date.parse(String(one)) === Date.parse(String(other));

/** What a record shows of a member that is sent: of `groupIds`, the ids of its `groups`. */
export const readShown = (record: Shown, name: string): unknown => {
  if (name in record) return record[name];
  const stem = /^(.+)Ids$/.exec(name)?.[1];
  const things = stem === undefined ? undefined : record[`${stem}s`];
  if (!Array.isArray(things) || !things.every(isObject)) return undefined;
  return things.map((thing) => thing['id']);
};

/** Whether a value may differ from one read to the next without anybody writing: what counts, and what tells a time. */
export const isSteady = (value: unknown): boolean => {
  if (typeof value === 'number') return false;
  if (typeof value === 'string') return !MOMENT.test(value);
  if (Array.isArray(value)) return value.every(isSteady);
  return isObject(value) ? Object.values(value).every(isSteady) : true;
};

/** Whether two values are the same to the byte, but for the order of members. */
export const isEqual = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((each, index) => isEqual(each, other[index]))
    );
  }
  if (!isObject(one)) return one === other;
  if (!isObject(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isEqual(one[name], other[name]));
};
