import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { listOwnParameters } from './filters.js';
import { idOf } from './list-entry.js';
import { type WalkedList, walkList } from './walk-list.js';

/** A parameter that a period begins or ends with, and the moment that it is about. */
interface Bound {
  readonly name: string;
  readonly member: string;
  readonly isWithin: (moment: number, bound: number) => boolean;
}

/** A period has what happened in it, of all that the list has, and nothing else. */
export const tryPeriods = async (
  session: Session,
  list: ListOperation,
  { path, whole }: { path: PathParts; whole: WalkedList },
): Promise<void> => {
  for (const { name, member, isWithin } of listBounds(list)) {
    const bound = findMiddle(whole, member);
    if (bound === undefined) continue;
    const found = await walkList(session, list, { path, query: [[name, bound]] });
    if (!found.isWhole) continue;
    const isIn = (record: Shown): boolean => isWithin(Date.parse(String(record[member])), Date.parse(bound));
    const ids = new Set(found.records.map(idOf));
    const wrong = found.records.find((record) => typeof record[member] === 'string' && !isIn(record));
    const missing = whole.records.find(
      (record) => idOf(record) !== undefined && isIn(record) && !ids.has(idOf(record)),
    );
    const pointer = `query ${name}`;
    if (wrong) {
      const message = `something whose ${member} is ${String(wrong[member])} comes with ${name}=${bound}`;
      session.complain(found.last, 'list_filter', { pointer, message });
    }
    if (missing) {
      const message = `${idOf(missing)} has ${member} ${String(missing[member])}, and is left out by ${name}=${bound}`;
      session.complain(found.last, 'list_filter', { pointer, message });
    }
  }
};

type Shown = WalkedList['records'][number];

const listBounds = (list: ListOperation): Bound[] =>
  listOwnParameters(list).flatMap(({ name, place: { value } }) => {
    const { 'x-from': from, 'x-to': to } = value;
    return [
      ...(typeof from === 'string'
        ? [{ name, member: from, isWithin: (at: number, bound: number) => at >= bound }]
        : []),
      ...(typeof to === 'string' ? [{ name, member: to, isWithin: (at: number, bound: number) => at <= bound }] : []),
    ];
  });

/** A moment that some come before and some after; undefined where there is none. */
const findMiddle = ({ records }: WalkedList, member: string): string | undefined => {
  const moments = records.map((record) => record[member]).filter((each) => typeof each === 'string');
  const sorted = [...new Set(moments)].sort((one, other) => Date.parse(one) - Date.parse(other));
  return sorted.length < 3 ? undefined : sorted[Math.floor(sorted.length / 2)];
};
