import type { Change } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { countFacet, type FacetCounts } from './count-facet.js';
import { SearchDocument } from './search-document.js';
import type { SearchOrder } from './search-order.js';
import type { SearchQuery } from './search-query.js';

type Facet = NonNullable<SearchQuery['facets[]']>[number];

/** Everybody whom a search finds, in ascending order; with what makes it so, to be carried over writes. */
export class SearchResult {
  readonly documents: readonly SearchDocument[];
  readonly order: SearchOrder;
  readonly #isFound: (document: SearchDocument) => boolean;
  readonly #counts = new Map<Facet, FacetCounts>();
  #records: readonly PersonnelRecord[] | undefined;

  constructor(
    documents: readonly SearchDocument[],
    order: SearchOrder,
    isFound: (document: SearchDocument) => boolean,
  ) {
    this.documents = documents;
    this.order = order;
    this.#isFound = isFound;
  }

  /** Their records. */
  get records(): readonly PersonnelRecord[] {
    this.#records ??= this.documents.map(({ record }) => record);
    return this.#records;
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
    for (const { before, after } of changes) {
      if (before && this.#isFound(SearchDocument.of(before))) documents.splice(this.#countBefore(documents, before), 1);
      if (after && this.#isFound(SearchDocument.of(after))) {
        documents.splice(this.#countBefore(documents, after), 0, SearchDocument.of(after));
      }
    }
    return new SearchResult(documents, this.order, this.#isFound);
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
