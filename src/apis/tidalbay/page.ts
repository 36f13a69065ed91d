import type { components } from './types.gen.js';

/** Which page to cut. */
export interface PageRequest {
  readonly page: number;
  readonly per_page: number;
}

/** One page of a list and where it lies, in the vendor's form. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly pagination: components['schemas']['Pagination'];
}

/** Cuts a page out of a whole list; past the end it is empty. */
export const cutPage = <T>(items: readonly T[], { page, per_page }: PageRequest): Page<T> => ({
  data: items.slice((page - 1) * per_page, page * per_page),
  pagination: { page, per_page, total: items.length, total_pages: Math.ceil(items.length / per_page) },
});
