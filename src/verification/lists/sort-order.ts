import type { Json } from '../../core/json.js';
import { listNamedValues } from '../../openapi/schema-place.js';
import { toComparable } from './list-names.js';
import type { ListShape } from './list-shape.js';
import { type Item, readMember } from './read-list.js';

/** Whether an order goes up or down. */
export type Direction = 'ascending' | 'descending';

/** An order that a list can be asked for. */
export interface SortChoice {
  /** What the parameter that names the order is given. */
  readonly text: string;
  /** The member of the items that the order goes by. */
  readonly member: string;
  /** What the parameter for the direction is given; undefined where there is none. */
  readonly direction: { readonly name: string; readonly text: string } | undefined;
  /** Undefined where the spec does not say it. */
  readonly goes: Direction | undefined;
}

/**
 * The orders that a list can be asked for by a member of its items: those whose name is that of a member, perhaps without
 * `_at`, with a sign for the direction or a parameter for it.
 */
export const listSortChoices = ({ sort, direction, members }: ListShape): SortChoice[] => {
  if (!sort) return [];
  const directions = direction ? readDirections(listNamedValues(direction.schema)) : [];
  return listNamedValues(sort.schema).flatMap((value): SortChoice[] => {
    if (typeof value !== 'string') return [];
    const [, sign = '', name = ''] = /^([-+]?)(.*)$/.exec(value) as RegExpExecArray;
    const member = findMember([...members.keys()], name);
    if (member === undefined) return [];
    const goes = sign === '-' ? 'descending' : sign === '+' ? 'ascending' : undefined;
    if (!direction || directions.length === 0) return [{ text: value, member, direction: undefined, goes }];
    return directions.map((each) => ({
      text: value,
      member,
      direction: { name: direction.name, text: each.text },
      goes: each.goes,
    }));
  });
};

const findMember = (members: readonly string[], name: string): string | undefined => {
  const wanted = toComparable(name);
  const find = (text: string) => members.find((each) => toComparable(each) === text);
  return find(wanted) ?? find(`${wanted}at`);
};

const readDirections = (values: readonly unknown[]): { readonly text: string; readonly goes: Direction }[] =>
  values.flatMap((value): { readonly text: string; readonly goes: Direction }[] => {
    const text = String(value);
    if (/^asc(ending)?$/i.test(text)) return [{ text, goes: 'ascending' }];
    return /^desc(ending)?$/i.test(text) ? [{ text, goes: 'descending' }] : [];
  });

/** Where two neighbours stand that are in no order that a member could be sorted by; undefined where there are none. */
export const findDisorder = (items: readonly Item[], { member, goes }: SortChoice): string | undefined => {
  const values = items.map((item) => readMember(item, member));
  // Who has no value may come first or last.
  const present = values.filter((value): value is Exclude<Json, null> => value !== null && value !== undefined);
  const orders = goes ? [goes] : (['ascending', 'descending'] as const);
  const faults = orderings.flatMap((compare) => orders.map((order) => findFault(present, compare, order)));
  return faults.includes(undefined) ? undefined : faults[0];
};

type Compare = (left: Json, right: Json) => number;

const findFault = (values: readonly Json[], compare: Compare, order: Direction): string | undefined => {
  const index = values.findIndex((value, at) => {
    if (at === 0) return false;
    const difference = compare(values[at - 1] as Json, value);
    return order === 'ascending' ? difference > 0 : difference < 0;
  });
  return index === -1 ? undefined : `${JSON.stringify(values[index])} comes after ${JSON.stringify(values[index - 1])}`;
};

const collators = [
  new Intl.Collator('en', { sensitivity: 'base' }),
  new Intl.Collator('en', { ignorePunctuation: true }),
];

const byTextOf =
  (compare: (left: string, right: string) => number): Compare =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
    if (typeof left !== 'string' || typeof right !== 'string') return 0;
    const [first, second] = [left, right].map((text) => (INSTANT.test(text) ? Date.parse(text) : Number.NaN));
    return Number.isNaN(first) || Number.isNaN(second) ? compare(left, right) : (first as number) - (second as number);
  };

const INSTANT = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/;

/** Nobody says how texts are compared, so the usual ways all count. */
const orderings: readonly Compare[] = [
  byTextOf((left, right) => (left < right ? -1 : left > right ? 1 : 0)),
  ...collators.map(({ compare }) => byTextOf(compare)),
];
