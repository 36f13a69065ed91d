/** One page of a list; past the end it is empty. */
export const pageOf = (items, { page, per_page }) => ({
  data: items.slice((page - 1) * per_page, page * per_page),
  pagination: { page, per_page, total: items.length, total_pages: Math.ceil(items.length / per_page) },
});
