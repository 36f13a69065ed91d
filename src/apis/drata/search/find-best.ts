import type { Collection } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { SearchDocument } from './search-document.js';

/** Whom to look among, and how many to find. */
export interface BestRequest {
  /** By id. */
  readonly ratings: ReadonlyMap<number, number>;
  readonly passes: (document: SearchDocument) => boolean;
  readonly count: number;
}

/** The best rated who pass, the same rating by id; nobody is looked at who is rated lower than all of them. */
export const findBest = (
  personnel: Collection<PersonnelRecord>,
  { ratings, passes, count }: BestRequest,
): readonly SearchDocument[] => {
  const best: SearchDocument[] = [];
  for (const [, ids] of groupByRating(ratings)) {
    for (const id of ids.sort((left, right) => left - right)) {
      if (best.length === count) return best;
      const document = SearchDocument.glance(personnel.get(id) as PersonnelRecord);
      if (passes(document)) best.push(document);
    }
  }
  return best;
};

/** Ids by rating, best first; there are few different ratings. */
const groupByRating = (ratings: ReadonlyMap<number, number>): readonly (readonly [rating: number, ids: number[]])[] => {
  const groups = new Map<number, number[]>();
  for (const [id, rating] of ratings) {
    const ids = groups.get(rating);
    if (ids) ids.push(id);
    else groups.set(rating, [id]);
  }
  return [...groups].sort(([left], [right]) => right - left);
};
