import type { Collection } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { findBest } from './find-best.js';
import { resultCache } from './result-cache.js';
import { SearchDocument } from './search-document.js';
import { searchDocuments } from './search-documents.js';
import { createSearchFilters, type Restriction, type SearchFilter } from './search-filters.js';
import { findSearchOrder, type SearchOrder } from './search-order.js';
import { type Finding, SearchResult } from './search-result.js';
import { selectDocuments } from './select-documents.js';
import { textIndex } from './text-index.js';
import { TextQuery } from './text-query.js';

type Personnel = Collection<PersonnelRecord>;

/** Everybody whom a search finds, in order; worked out once for a version of the personnel and a search. */
export const searchFor = (personnel: Personnel, restriction: Restriction): SearchResult => {
  const text = TextQuery.read(restriction.query.q);
  const order = findSearchOrder(restriction.query, text);
  return personnel.view(resultCache).find(toKey(restriction, order), () => {
    const filters = createSearchFilters(restriction);
    return text ? findByText(personnel, { text, order, filters }) : findByFilters(personnel, { order, filters });
  });
};

/** Everything that decides who is found and in which order. */
const toKey = ({ query, conditions, scope }: Restriction, { name }: SearchOrder): string => {
  const { cursor, size, includeTotalCount, 'expand[]': expand, 'facets[]': facets, sort, sortDir, ...who } = query;
  return JSON.stringify([name, scope, conditions, who]);
};

interface Search {
  readonly order: SearchOrder;
  readonly filters: readonly SearchFilter[];
}

const passesAll = (filters: readonly SearchFilter[], document: SearchDocument): boolean =>
  filters.every(({ passes }) => passes(document));

const findByFilters = (personnel: Personnel, { order, filters }: Search): SearchResult => {
  const documents = arrange(selectDocuments(personnel.view(searchDocuments), filters), order.keyOf);
  const isFound = (document: SearchDocument): boolean => passesAll(filters, document);
  return new SearchResult({ order, isFound, extent: documents.length, findAll: () => documents });
};

const findByText = (personnel: Personnel, { text, order, filters }: Search & { text: TextQuery }): SearchResult => {
  const ratings = text.rateAll(personnel.view(textIndex));
  const passes = (document: SearchDocument): boolean => passesAll(filters, document);
  const finding: Finding = {
    order,
    extent: ratings.size,
    isFound: (document) => passes(document) && text.rate(document.record) > 0,
    findAll: () => {
      const found = findCandidates(personnel, ratings).filter(passes);
      return order.name === 'relevance' ? rank(found, ratings) : arrange(found, order.keyOf);
    },
  };
  if (order.name !== 'relevance') return new SearchResult(finding);
  return new SearchResult({ ...finding, findFirst: (count) => findBest(personnel, { ratings, passes, count }) });
};

/** Where few meet the words, going to each of them costs less than walking over everybody. */
const FEW = 4;

const findCandidates = (personnel: Personnel, ratings: ReadonlyMap<number, number>): readonly SearchDocument[] => {
  if (ratings.size * FEW > personnel.size)
    return personnel.view(searchDocuments).all.filter(({ id }) => ratings.has(id));
  return [...ratings.keys()]
    .sort((left, right) => left - right)
    .map((id) => SearchDocument.of(personnel.get(id) as PersonnelRecord));
};

/** Puts documents that come by id in order; what they are ordered by is read once. */
const arrange = (documents: readonly SearchDocument[], keyOf: SearchOrder['keyOf']): readonly SearchDocument[] =>
  documents
    .map((document) => ({ document, value: keyOf(document) }))
    .sort((left, right) => (left.value < right.value ? -1 : left.value > right.value ? 1 : 0))
    .map(({ document }) => document);

/** Puts documents that come by id in order of relevance; there are few different ratings. */
const rank = (
  documents: readonly SearchDocument[],
  ratings: ReadonlyMap<number, number>,
): readonly SearchDocument[] => {
  const byRating = new Map<number, SearchDocument[]>();
  for (const document of documents) {
    const rating = ratings.get(document.id) as number;
    const alike = byRating.get(rating);
    if (alike) alike.push(document);
    else byRating.set(rating, [document]);
  }
  return [...byRating].sort(([left], [right]) => right - left).flatMap(([, alike]) => alike);
};
