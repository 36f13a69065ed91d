import type { Change } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { countFacet, type FacetCounts } from './count-facet.js';
import { SearchDocument } from './search-document.js';
import type { SearchOrder } from './search-order.js';
import type { SearchQuery } from './search-query.js';

type Facet = NonNullable<SearchQuery['facets[]']>[number];

/** What a search finds, and what makes it so. */
export interface Finding {
  readonly order: SearchOrder;
  readonly isFound: (document: SearchDocument) => boolean;
  /** How many are found, or more. */
  readonly extent: number;
  /** Everybody in ascending order. */
  readonly findAll: () => readonly SearchDocument[];
  /** The first so many of them, where that costs less. */
  readonly findFirst?: (count: number) => readonly SearchDocument[];
}

/** Everybody whom a search finds, in ascending order; worked out as far as it is asked for, and carried over writes. */
export class SearchResult {
  readonly #finding: Finding;
  readonly #counts = new Map<Facet, FacetCounts>();
  #documents: readonly SearchDocument[] | undefined;
  #records: readonly PersonnelRecord[] | undefined;

  constructor(finding: Finding) {
    this.#finding = finding;
  }

  /** What the order goes by, and its direction. */
  get order(): SearchOrder {
    return this.#finding.order;
  }

  /** How many are found, or more: it stays the same, however much is worked out. */
  get extent(): number {
    return this.#finding.extent;
  }

  /** All of them. */
  get documents(): readonly SearchDocument[] {
    this.#documents ??= this.#finding.findAll();
    return this.#documents;
  }

  /** Their records. */
  get records(): readonly PersonnelRecord[] {
    this.#records ??= this.documents.map(({ record }) => record);
    return this.#records;
  }

  /** The records of the first so many. */
  first(count: number): readonly PersonnelRecord[] {
    const { findFirst } = this.#finding;
    if (this.#documents || !findFirst) return this.records.slice(0, count);
    return findFirst(count).map(({ record }) => record);
  }

  /** How many have each value of a facet. */
  count(facet: Facet): FacetCounts {
    const known = this.#counts.get(facet);
    if (known) return known;
    const counts = countFacet(facet, this.documents);
    this.#counts.set(facet, counts);
    return counts;
  }

  /** The result after the changes: only those who were written to leave, come or move. */
  with(changes: readonly Change<PersonnelRecord>[]): SearchResult {
    const documents = this.documents.slice();
    const { order, isFound } = this.#finding;
    for (const { before, after } of changes) {
      if (before && isFound(SearchDocument.of(before))) documents.splice(this.#countBefore(documents, before), 1);
      if (after && isFound(SearchDocument.of(after))) {
        documents.splice(this.#countBefore(documents, after), 0, SearchDocument.of(after));
      }
    }
    return new SearchResult({ order, isFound, extent: documents.length, findAll: () => documents });
  }

  #countBefore(documents: readonly SearchDocument[], record: PersonnelRecord): number {
    const value = this.order.keyOf(SearchDocument.of(record));
    let [low, high] = [0, documents.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const document = documents[middle] as SearchDocument;
      const own = this.order.keyOf(document);
      if (own < value || (own === value && document.id < record.id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
