import { describe, expect, it } from 'vitest';
import { cutPage } from './page.js';

const items = [1, 2, 3, 4, 5];

describe('cutPage', () => {
  it('gives the page and where it lies', () => {
    expect(cutPage(items, { page: 2, per_page: 2 })).toEqual({
      data: [3, 4],
      pagination: { page: 2, per_page: 2, total: 5, total_pages: 3 },
    });
  });

  it('gives what is left on the last page and nothing behind it', () => {
    expect(cutPage(items, { page: 3, per_page: 2 }).data).toEqual([5]);
    expect(cutPage(items, { page: 4, per_page: 2 }).data).toEqual([]);
    expect(cutPage(items, { page: Number.MAX_SAFE_INTEGER, per_page: 100 }).data).toEqual([]);
  });

  it('has no pages where there is nothing', () => {
    expect(cutPage([], { page: 1, per_page: 25 }).pagination).toMatchObject({ total: 0, total_pages: 0 });
  });
});
