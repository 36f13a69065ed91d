import type { SearchDocument } from './search-document.js';
import type { SearchDocuments } from './search-documents.js';
import type { SearchFilter } from './search-filters.js';

/** Everybody who passes all filters, by id; columns decide first, and only whom they leave over is looked at. */
export const selectDocuments = (
  documents: SearchDocuments,
  filters: readonly SearchFilter[],
): readonly SearchDocument[] => {
  const left = new Uint8Array(documents.all.length).fill(1);
  for (const { column } of filters) {
    if (!column) continue;
    const passing = Uint8Array.from({ length: 256 }, (_, code) => (column.wanted.has(code) ? 1 : 0));
    const codes = documents.column(column);
    for (let place = 0; place < codes.length; place++) {
      left[place] = (left[place] as number) & (passing[codes[place] as number] as number);
    }
  }
  const others = filters.filter(({ column }) => !column);
  const selected: SearchDocument[] = [];
  for (let place = 0; place < left.length; place++) {
    if (left[place] === 0) continue;
    const document = documents.all[place] as SearchDocument;
    if (others.every(({ passes }) => passes(document))) selected.push(document);
  }
  return selected;
};
