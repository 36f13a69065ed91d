import type { ListOperation, Resource } from '../model/resource.js';
import { type Session, Untried } from '../session.js';
import { expectSameAsRecords } from './compare-records.js';
import { tryFilters } from './filters.js';
import { tryOrders } from './orders.js';
import { tryPeriods } from './periods.js';
import { expectOnce, expectSameAgain, expectTotal } from './walk-facts.js';
import { findListPath, walkList } from './walk-list.js';
import { tryWrittenWalks } from './written-walks.js';

/** Reads a list in every way that its parameters offer, and holds each reading to the others. */
export const tryList = async (session: Session, list: ListOperation, resources: readonly Resource[]): Promise<void> => {
  const { operation, shape } = list;
  const path = await findListPath(session, list);
  const whole = await walkList(session, list, { path });
  expectOnce(session, list, whole);
  if (whole.pages.length === 0) {
    throw new Untried(`${operation.operationId} answered ${whole.last.status}, so there is no list to look at`);
  }
  if (!whole.isWhole) {
    if (session.complaints.length > 0) return;
    throw new Untried(`it has more than ${whole.pages.length} pages; no more were read`);
  }
  expectTotal(session, list, whole);
  await expectSameAgain(session, list, { path, whole });
  await expectSameAsRecords(session, { list, whole, resources });
  if (session.complaints.length > 0) return;
  await tryFilters(session, list, { path, whole });
  await tryPeriods(session, list, { path, whole });
  if (shape.sort) await tryOrders(session, list, { path, whole });
  await tryWrittenWalks(session, { list, resources, path, whole });
};
