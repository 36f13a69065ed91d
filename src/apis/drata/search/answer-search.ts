import type { Transaction } from '../../../core/transaction.js';
import { isRefusal, type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import { readCursor, writeCursor } from '../list/cursor.js';
import { cutPage } from '../list/cut-page.js';
import type { Position } from '../list/order.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { readFieldConditions } from './field-condition.js';
import { createSearchRenderer } from './render-search-result.js';
import type { Scope } from './search-filters.js';
import { searchFor } from './search-for.js';
import { findSearchOrder, type SearchOrder } from './search-order.js';
import type { SearchQuery } from './search-query.js';
import type { SearchResult } from './search-result.js';
import { TextQuery } from './text-query.js';

type Schemas = components['schemas'];

/** One page of what a search finds among the people in scope. */
export const answerSearch = (
  index: Transaction,
  query: SearchQuery,
  scope: Scope,
): { readonly status: 200; readonly body: Schemas['PersonnelSearchList'] } | Refusal => {
  const after = readPosition(query, findSearchOrder(query, TextQuery.read(query.q)));
  if (after && isRefusal(after)) return after;
  const conditions = readFieldConditions(index, query);
  if (isRefusal(conditions)) return conditions;
  const result = searchFor(index.collection<PersonnelRecord>(PERSONNEL), { query, conditions, scope });
  const { order, direction } = result.order;
  // One more than the page has tells whether another page follows.
  const reached = after || direction === 'DESC' ? result.records : result.first(query.size + 1);
  const { records, end } = cutPage(reached, { order, direction, after, size: query.size });
  const cursor = end ? writeCursor(end) : null;
  const data = records.map(createSearchRenderer(index, query['expand[]']));
  if (after) return { status: 200, body: { data, pagination: { cursor } } };
  return { status: 200, body: { data, ...describeAll(result, query, cursor) } };
};

/** What only the first page says: how many there are, and how many of each value. */
const describeAll = (
  result: SearchResult,
  { includeTotalCount, 'facets[]': facets = [] }: SearchQuery,
  cursor: string | null,
): Omit<Schemas['PersonnelSearchList'], 'data'> => {
  const pagination = { cursor, ...(includeTotalCount && { totalCount: result.records.length }) };
  if (facets.length === 0) return { pagination };
  return { pagination, facets: Object.fromEntries(facets.map((facet) => [facet, result.count(facet)])) };
};

const readPosition = ({ cursor }: SearchQuery, { isValue }: SearchOrder): Position | Refusal | undefined => {
  if (cursor === undefined) return undefined;
  const position = readCursor(cursor);
  if (position && position.version === undefined && isValue(position.value)) return position;
  const message = 'cannot be read; send the pagination.cursor of the page before';
  return refuseInvalid(`query parameter cursor ${message}`, [
    { in: 'query', name: 'cursor', pointer: '', rule: 'cursor', message },
  ]);
};
