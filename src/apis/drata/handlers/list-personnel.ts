import { toInstant } from '../../../company/calendar.js';
import { type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { readCursor, writeCursor } from '../list/cursor.js';
import { cutPage } from '../list/cut-page.js';
import { orders, selectPersonnel } from '../list/select-personnel.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import { createRenderer } from '../render-personnel.js';
import type { operations } from '../types.gen.js';

/** One page of the personnel. */
export const listPersonnel: TypedHandler<operations['listPersonnel']> = ({ query }, { tx }) => {
  const { cursor, size, sort, sortDir, includeTotalCount, 'expand[]': expand } = query;
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && (!after || !isInstant(after.value))) return refuseCursor();
  const matching = selectPersonnel(tx.collection<PersonnelRecord>(PERSONNEL), query);
  const { records, end } = cutPage(matching, { order: orders[sort], direction: sortDir, after, size });
  const totalCount = includeTotalCount && !after ? { totalCount: matching.length } : {};
  return {
    status: 200,
    body: {
      data: records.map(createRenderer(tx, expand)),
      pagination: { cursor: end ? writeCursor(end) : null, ...totalCount },
    },
  };
};

/** Both orders of the list are by an instant; a cursor of another list may hold something else. */
const isInstant = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && toInstant(instant) === text;
};

const refuseCursor = (): Refusal => {
  const message = 'cannot be read; send the pagination.cursor of the page before';
  return refuseInvalid(`query parameter cursor ${message}`, [
    { in: 'query', name: 'cursor', pointer: '', rule: 'cursor', message },
  ]);
};
