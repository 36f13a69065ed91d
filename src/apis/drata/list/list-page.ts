import { toInstant } from '../../../company/calendar.js';
import type { HandlerContext } from '../../../engine/behaviour.js';
import { type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import type { operations } from '../types.gen.js';
import { type Cursor, readCursor, writeCursor } from './cursor.js';
import { cutPage, type Page } from './cut-page.js';
import { followPage } from './follow-page.js';
import { createFilter, orders, selectPersonnel } from './select-personnel.js';

type Query = operations['listPersonnel']['parameters']['query'];
type Context = Pick<HandlerContext, 'tx' | 'past' | 'version'>;

/** A page of the list as it is sent, but for how its records look. */
export interface ListPage {
  readonly records: readonly PersonnelRecord[];
  readonly cursor: string | null;
  /** How many match, where the first page was asked for that. */
  readonly totalCount?: number;
}

/** The orders that a write changes: a walk in one of them keeps to that of the version at which it began. */
const CHANGING: ReadonlySet<Query['sort']> = new Set(['updatedAt']);

/** The page that a query asks for. */
export const readListPage = (query: Query, context: Context): ListPage | Refusal => {
  if (query.cursor === undefined) return readFirst(query, context);
  const after = readCursor(query.cursor);
  if (!after || !isInstant(after.value)) return refuseCursor(UNREADABLE);
  if ((after.version !== undefined) !== CHANGING.has(query.sort)) return refuseCursor(OF_ANOTHER_ORDER);
  const current = context.tx.collection<PersonnelRecord>(PERSONNEL);
  const page =
    after.version === undefined ? cut(selectPersonnel(current, query), query, after) : follow(query, context, after);
  if (!page) return refuseCursor(FORGOTTEN);
  const cursor = page.end ? writeCursor({ ...page.end, ...(after.version && { version: after.version }) }) : null;
  return { records: page.records, cursor };
};

const readFirst = (query: Query, context: Context): ListPage => {
  const matching = selectPersonnel(context.tx.collection<PersonnelRecord>(PERSONNEL), query);
  const { records, end } = cut(matching, query, undefined);
  // The version is not asked for where it does not count, so that the answer can be remembered.
  const version = end && CHANGING.has(query.sort) ? { version: context.version } : {};
  const cursor = end ? writeCursor({ ...end, ...version }) : null;
  return { records, cursor, ...(query.includeTotalCount && { totalCount: matching.length }) };
};

const cut = (matching: readonly PersonnelRecord[], { sort, sortDir, size }: Query, after: Cursor | undefined): Page =>
  cutPage(matching, { order: orders[sort], direction: sortDir, after, size });

const follow = (
  { size, sort, sortDir: direction, ...filters }: Query,
  { tx, past }: Context,
  after: Cursor,
): Page | undefined => {
  const start = past(after.version as string)?.collection<PersonnelRecord>(PERSONNEL);
  const current = tx.collection<PersonnelRecord>(PERSONNEL);
  const passes = createFilter(filters);
  return start && followPage({ order: orders[sort], direction, after, size, start, current, passes });
};

/** Both orders of the list are by an instant; a cursor of another list may hold something else. */
const isInstant = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && toInstant(instant) === text;
};

const UNREADABLE = 'cannot be read; send the pagination.cursor of the page before';
const OF_ANOTHER_ORDER =
  'is of a list in another order; send the same sort with every page, or begin at the first page';
const FORGOTTEN = 'is of a version of the list that is not kept any more; begin again at the first page';

const refuseCursor = (message: string): Refusal =>
  refuseInvalid(`query parameter cursor ${message}`, [
    { in: 'query', name: 'cursor', pointer: '', rule: 'cursor', message },
  ]);
