import type { PersonnelRecord } from '../personnel-record.js';
import type { Order, Position } from './order.js';

/** Which page to cut. */
export interface PageRequest {
  readonly order: Order;
  readonly direction: 'ASC' | 'DESC';
  /** Where the page before ended; undefined for the first one. */
  readonly after: Position | undefined;
  readonly size: number;
}

/** One page, and where it ends if others follow. */
export interface Page {
  readonly records: readonly PersonnelRecord[];
  readonly end: Position | undefined;
}

/**
 * Cuts a page out of a list in ascending order; descending pages are cut backwards, so ties are by id the other way.
 *
 * A page goes on behind the position at which the one before ended, whether its record still lies there or not. So while
 * records are written to during a walk, nobody is lost and nobody comes twice in the order of something that never
 * changes, such as `createdAt`. In an order that writes change, the pages after the first are `followPage`'s.
 */
export const cutPage = (records: readonly PersonnelRecord[], request: PageRequest): Page => {
  const { order, size } = request;
  const { before, through } = locate(records, request);
  const isAscending = request.direction === 'ASC';
  const cut = isAscending
    ? records.slice(through, through + size)
    : records.slice(Math.max(0, before - size), before).reverse();
  const last = cut.at(-1);
  const left = isAscending ? records.length - through : before;
  return { records: cut, end: last && left > size ? order.positionOf(last) : undefined };
};

/** How many records lie before the position, and how many before it or at it. */
const locate = (
  records: readonly PersonnelRecord[],
  { order, after }: PageRequest,
): { readonly before: number; readonly through: number } => {
  if (!after) return { before: records.length, through: 0 };
  const before = order.countBefore(records, after);
  return { before, through: records[before]?.id === after.id ? before + 1 : before };
};
