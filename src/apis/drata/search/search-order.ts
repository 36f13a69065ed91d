import { toInstant } from '../../../company/calendar.js';
import { createOrder, type Order } from '../list/order.js';
import { SearchDocument } from './search-document.js';
import type { SearchQuery } from './search-query.js';
import type { TextQuery } from './text-query.js';

/** An order of search results: by a text, and by id where that is the same. */
export interface SearchOrder {
  readonly name: string;
  readonly direction: SearchQuery['sortDir'];
  readonly keyOf: (document: SearchDocument) => string;
  /** Whether a position in this order can have that text; a cursor of another order may hold something else. */
  readonly isValue: (text: string) => boolean;
  /** The same over records, for cutting pages. */
  readonly order: Order;
}

type Sort = NonNullable<SearchQuery['sort']>;

const isInstant = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && toInstant(instant) === text;
};

/** People without a name or a start come last in both directions, as in OpenSearch: behind all text, or before it. */
const MISSING = { ASC: '\uffff', DESC: '' } as const;

const values: Readonly<
  Record<Sort, Pick<SearchOrder, 'isValue'> & { read: (document: SearchDocument) => string | null }>
> = {
  createdAt: { read: ({ record }) => record.createdAt, isValue: isInstant },
  updatedAt: { read: ({ record }) => record.updatedAt, isValue: isInstant },
  name: { read: ({ name }) => name, isValue: () => true },
  startDate: { read: ({ record }) => record.startedAt, isValue: isInstant },
};

const overRecords = (keyOf: SearchOrder['keyOf']): Order => createOrder((record) => keyOf(SearchDocument.of(record)));

const createFieldOrder = (sort: Sort, direction: SearchQuery['sortDir']): SearchOrder => {
  const { read, isValue } = values[sort];
  const missing = MISSING[direction];
  const keyOf: SearchOrder['keyOf'] = (document) => read(document) || missing;
  return {
    name: `${sort} ${direction}`,
    direction,
    keyOf,
    isValue: (text) => text === missing || isValue(text),
    order: overRecords(keyOf),
  };
};

const both = (sort: Sort) => ({ ASC: createFieldOrder(sort, 'ASC'), DESC: createFieldOrder(sort, 'DESC') });

const fieldOrders = {
  createdAt: both('createdAt'),
  updatedAt: both('updatedAt'),
  name: both('name'),
  startDate: both('startDate'),
} as const;

/** More than any rating, so that what is left orders the best ones first as text. */
const UNREACHED = 1_000_000;

/** What a rating is ordered by. */
const toRelevance = (rating: number): string => String(UNREACHED - rating).padStart(7, '0');

const createRelevanceOrder = (text: TextQuery): SearchOrder => {
  const keyOf: SearchOrder['keyOf'] = ({ record }) => toRelevance(text.rate(record));
  return {
    name: 'relevance',
    direction: 'ASC',
    keyOf,
    isValue: (value) => /^\d{7}$/.test(value),
    order: overRecords(keyOf),
  };
};

/** The order that a query asks for; unasked, the most relevant come first, or who was created first if all are alike. */
export const findSearchOrder = ({ sort, sortDir }: SearchQuery, text: TextQuery | undefined): SearchOrder =>
  sort === undefined && text ? createRelevanceOrder(text) : fieldOrders[sort ?? 'createdAt'][sortDir];
