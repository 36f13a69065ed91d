import { createChance } from '../../../core/chance.js';
import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { idOf, toPointer } from './list-entry.js';
import { findLargestSize, isPaged, type WalkedList, walkList } from './walk-list.js';

/** Nothing is on two pages. */
export const expectOnce = (session: Session, list: ListOperation, { pages }: WalkedList): void => {
  const seen = new Set<string>();
  for (const { answer, records } of pages) {
    for (const record of records) {
      const id = idOf(record);
      if (id !== undefined && seen.has(id)) {
        const message = `${id} is in the list twice`;
        session.complain(answer, 'list_paging', { pointer: toPointer(list.shape.items), message });
        return;
      }
      if (id !== undefined) seen.add(id);
    }
  }
};

/** The list has as many entries, and as many pages, as it says. */
export const expectTotal = (
  session: Session,
  { shape }: ListOperation,
  { pages, total, totalPages, records }: WalkedList,
): void => {
  const [first] = pages;
  if (!first) return;
  if (total !== undefined && total !== records.length) {
    const message = `the list says that it has ${total}, and its pages have ${records.length}`;
    session.complain(first.answer, 'list_total', { pointer: toPointer(shape.total ?? []), message });
  }
  const filled = pages.filter((page) => page.records.length > 0).length;
  // Of nothing there is no page, or one without anything.
  if (totalPages === undefined || !isPaged(shape) || totalPages === filled || (filled === 0 && totalPages === 1))
    return;
  const message = `the list says that it has ${totalPages} pages, and there is something on ${filled}`;
  session.complain(first.answer, 'list_total', { pointer: toPointer(shape.totalPages ?? []), message });
};

/** No page, the later ones too, has more than was asked for. */
const expectShort = (
  session: Session,
  { shape }: ListOperation,
  { pages, size }: Pick<WalkedList, 'pages'> & { size: number | undefined },
): void => {
  const long = pages.find(({ records }) => size !== undefined && records.length > size);
  if (!long) return;
  const message = `a page of ${size} was asked for, and ${long.records.length} came`;
  session.complain(long.answer, 'list_paging', { pointer: toPointer(shape.items), message });
};

/** How many pages a list is cut into. */
const PAGES = 6;

interface Reading {
  readonly path: PathParts;
  readonly query?: readonly (readonly [string, string])[];
  readonly whole: WalkedList;
}

/** A second walk, on smaller pages where there are pages, sees the same in the same order. */
export const expectSameAgain = async (session: Session, list: ListOperation, reading: Reading): Promise<void> => {
  const { shape, operation } = list;
  const { path, query = [], whole } = reading;
  const largest = findLargestSize(shape);
  const isCut = largest !== undefined && isPaged(shape) && whole.records.length > 1;
  const chance = createChance(session.context.options.seed, operation.operationId, 'size');
  const wanted = Math.ceil(whole.records.length / PAGES) + chance.integer(0, 2);
  const size = isCut ? Math.min(Math.max(wanted, 1), largest) : undefined;
  const again = await walkList(session, list, { path, query, ...(size !== undefined && { size }) });
  const before = session.complaints.length;
  expectOnce(session, list, again);
  expectShort(session, list, { ...again, size });
  if (again.isWhole) expectTotal(session, list, again);
  if (session.complaints.length > before) return;
  const pointer = toPointer(shape.items);
  const how = size === undefined ? 'read again' : `read on pages of ${size}`;
  if (!again.isWhole) {
    const message = `${how}, the list breaks off with ${again.last.status} after ${again.records.length} of ${whole.records.length}`;
    session.complain(again.last, 'list_paging', { pointer, message });
    return;
  }
  const [once, twice] = [whole, again].map(({ records }) =>
    records.map((record) => idOf(record) ?? JSON.stringify(record)),
  );
  const lost = once?.find((id) => !twice?.includes(id));
  const added = twice?.find((id) => !once?.includes(id));
  if (lost !== undefined || added !== undefined) {
    const what = lost === undefined ? `${added} is in it, and was not` : `${lost} is not in it any more`;
    session.complain(again.last, 'list_paging', { pointer, message: `${how}, the list is another one: ${what}` });
  } else if (once?.some((id, index) => id !== twice?.[index])) {
    session.complain(again.last, 'list_order', { pointer, message: `${how}, the list is in another order` });
  }
};
