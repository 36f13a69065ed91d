import type { Collection } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import type { Page, PageRequest } from './cut-page.js';
import type { Position } from './order.js';

/** Which page to cut, and out of whom. */
export interface FollowRequest extends PageRequest {
  readonly after: Position;
  /** The personnel at the version whose order the walk goes by. */
  readonly start: Collection<PersonnelRecord>;
  /** The personnel as they are now: what is shown, and what filters decide on. */
  readonly current: Collection<PersonnelRecord>;
  readonly passes: (record: PersonnelRecord) => boolean;
}

/**
 * Cuts a further page of a walk in the order of the version that the walk began at; undefined where nobody had that
 * position then. Writes move nobody in an order that is past. So, whatever is written meanwhile, whoever is there and
 * passes all through the walk is shown exactly once, as they are when their page is read; who is deleted is left out;
 * who is created does not come. Every page but the last one is full.
 */
export const followPage = (request: FollowRequest): Page | undefined => {
  const { order, after, start, current, passes, size } = request;
  const ordered = start.view(order.view);
  const began = order.countBefore(ordered, after);
  if (order.countBefore(ordered, { ...after, id: after.id + 1 }) === began) return undefined;
  const step = request.direction === 'ASC' ? 1 : -1;
  const records: PersonnelRecord[] = [];
  let last = began;
  for (let place = began + step; place >= 0 && place < ordered.length; place += step) {
    const record = current.get((ordered[place] as PersonnelRecord).id);
    if (!record || !passes(record)) continue;
    // Only one more who would come makes another page.
    if (records.length === size) return { records, end: order.positionOf(ordered[last] as PersonnelRecord) };
    records.push(record);
    last = place;
  }
  return { records, end: undefined };
};
