import type { Change, Collection, View } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { SearchDocument } from './search-document.js';

/** A small number for each document, by which filters go through all of them without touching one. */
export interface Column {
  readonly name: string;
  /** From 0 to 255. */
  readonly codeOf: (document: SearchDocument) => number;
}

interface KnownColumn extends Column {
  readonly codes: Uint8Array;
}

/** Columns that are kept, the latest first to stay; there are fewer enumerations than that. */
const COLUMN_LIMIT = 32;

/** Everybody as the search index has them, by id, with the columns that were asked for so far. */
export class SearchDocuments {
  readonly all: readonly SearchDocument[];
  readonly #columns: Map<string, KnownColumn>;

  constructor(all: readonly SearchDocument[], columns: Iterable<KnownColumn> = []) {
    this.all = all;
    this.#columns = new Map([...columns].map((column) => [column.name, column]));
  }

  /** The codes of all documents, in their order. */
  column({ name, codeOf }: Column): Uint8Array {
    const known = this.#columns.get(name);
    const codes = known?.codes ?? Uint8Array.from(this.all, codeOf);
    this.#columns.delete(name);
    this.#columns.set(name, { name, codeOf, codes });
    if (this.#columns.size > COLUMN_LIMIT) this.#columns.delete(this.#columns.keys().next().value as string);
    return codes;
  }

  /** The same with records in place of those with their ids. */
  replace(records: readonly PersonnelRecord[]): SearchDocuments {
    const all = this.all.slice();
    const columns = [...this.#columns.values()].map((column) => ({ ...column, codes: column.codes.slice() }));
    for (const record of records) {
      const place = countBelow(all, record.id);
      const document = SearchDocument.of(record);
      all[place] = document;
      for (const { codes, codeOf } of columns) codes[place] = codeOf(document);
    }
    return new SearchDocuments(all, columns);
  }
}

const countBelow = (documents: readonly SearchDocument[], id: number): number => {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] as SearchDocument).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

const build = (personnel: Collection<PersonnelRecord>): SearchDocuments =>
  new SearchDocuments(personnel.values().map((record) => SearchDocument.of(record)));

/** Beyond so many changes at once, walking over everybody costs less than going to each. */
const CHANGE_LIMIT = 64;

/** The records after the changes; undefined where somebody came or went, or there are too many. */
const findReplacements = (changes: readonly Change<PersonnelRecord>[]): readonly PersonnelRecord[] | undefined => {
  if (changes.length > CHANGE_LIMIT) return undefined;
  const records = changes.flatMap(({ before, after }) => (before && after ? [after] : []));
  return records.length === changes.length ? records : undefined;
};

/** The documents of the personnel; a write replaces only whom it is about. */
export const searchDocuments: View<PersonnelRecord, SearchDocuments> = {
  build,
  update: (documents, changes, personnel) => {
    const records = findReplacements(changes);
    return records ? documents.replace(records) : build(personnel);
  },
};
