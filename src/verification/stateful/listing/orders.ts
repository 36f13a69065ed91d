import { createChance } from '../../../core/chance.js';
import { findItems, listNamedValues, listTypes } from '../../../openapi/schema-place.js';
import type { ListParameter } from '../../lists/list-shape.js';
import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { write } from '../values/find-difference.js';
import { idOf } from './list-entry.js';
import { expectSameAgain } from './walk-facts.js';
import { type WalkedList, walkList } from './walk-list.js';

/** A way to order a list. */
interface Order {
  readonly query: readonly (readonly [string, string])[];
  readonly member: string;
  readonly isDescending: boolean;
}

/** Orders that are tried of one list; which ones, the seed says. */
const MOST_ORDERS = 4;

/** An ordered list has all that the list has, in that order, and in the same one on pages of another size. */
export const tryOrders = async (
  session: Session,
  list: ListOperation,
  { path, whole }: { path: PathParts; whole: WalkedList },
): Promise<void> => {
  for (const order of chooseOrders(session, list)) {
    const ordered = await walkList(session, list, { path, query: order.query });
    if (!ordered.isWhole) continue;
    const how = order.query.map((pair) => pair.join('=')).join('&');
    const ids = new Set(ordered.records.map(idOf));
    const lost = whole.records.find((record) => !ids.has(idOf(record)));
    if (lost || ordered.records.length !== whole.records.length) {
      const what = lost
        ? `${idOf(lost)} is left out`
        : `there are ${ordered.records.length} instead of ${whole.records.length}`;
      session.complain(ordered.last, 'list_paging', {
        pointer: `query ${order.query[0]?.[0]}`,
        message: `with ${how} ${what}`,
      });
      continue;
    }
    expectOrder(session, ordered, order);
    await expectSameAgain(session, list, { path, query: order.query, whole: ordered });
  }
};

const chooseOrders = (session: Session, { operation, shape }: ListOperation): Order[] => {
  const { sort, direction } = shape;
  if (!sort) return [];
  const schema = listTypes(sort.schema).includes('array') ? findItems(sort.schema) : sort.schema;
  const orders = listNamedValues(schema).flatMap((name) => toOrders(String(name), sort, direction));
  const chance = createChance(session.context.options.seed, operation.operationId, 'orders');
  const chosen: Order[] = [];
  while (orders.length > 0 && chosen.length < MOST_ORDERS)
    chosen.push(...orders.splice(chance.integer(0, orders.length - 1), 1));
  return chosen;
};

const toOrders = (name: string, sort: ListParameter, direction: ListParameter | undefined): Order[] => {
  const isMarked = name.startsWith('-');
  const member = name.replace(/^[-+]/, '');
  const ways = direction ? listNamedValues(direction.schema).map(String) : [];
  if (!direction || ways.length === 0) return [{ query: [[sort.name, name]], member, isDescending: isMarked }];
  return ways.map((way) => ({
    query: [
      [sort.name, name],
      [direction.name, way],
    ],
    member,
    isDescending: /^desc/i.test(way),
  }));
};

type Compare = (one: string, other: string) => number;

const byCode: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The ways in which implementations order texts; whoever keeps one of them is in order. */
const comparisons: readonly Compare[] = [
  byCode,
  (one, other) => byCode(one.toLowerCase(), other.toLowerCase()),
  (one, other) => one.localeCompare(other),
  (one, other) => one.localeCompare(other, undefined, { sensitivity: 'base' }),
];

/** Where the sorted word is a member of the entries, their values come in that order; where those without one stand is open. */
const expectOrder = (session: Session, { pages }: WalkedList, { query, member, isDescending }: Order): void => {
  const entries = pages.flatMap(({ answer, records }) => records.map((record) => ({ answer, value: record[member] })));
  const shown = entries.filter(({ value }) => value !== null && value !== undefined && value !== '');
  const broken = comparisons.map((compare) => findBreak(shown, compare, isDescending));
  const first = broken.includes(undefined) ? undefined : broken[0];
  if (!first) return;
  const how = query.map((pair) => pair.join('=')).join('&');
  const message = `with ${how}, ${write(first.value)} comes right after ${write(first.before)}`;
  session.complain(first.answer, 'list_order', { pointer: `query ${query[0]?.[0]}`, message });
};

interface Entry {
  readonly answer: WalkedList['last'];
  readonly value: unknown;
}

const findBreak = (
  entries: readonly Entry[],
  compare: Compare,
  isDescending: boolean,
): (Entry & { readonly before: unknown }) | undefined => {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]?.value;
    if (before === undefined) continue;
    const order = compareValues(before, entry.value, compare);
    if (isDescending ? order < 0 : order > 0) return { ...entry, before };
  }
  return undefined;
};

const compareValues = (one: unknown, other: unknown, compare: Compare): number => {
  if (typeof one === 'object' || typeof other === 'object') return 0;
  if (typeof one !== 'string' || typeof other !== 'string') return Number(one) - Number(other);
  return compare(one, other);
};
