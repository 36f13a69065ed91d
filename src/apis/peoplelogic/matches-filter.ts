/** Whether a value passes a list's filter: any string is taken, letter case does not count, and no filter passes all. */
export const matchesFilter = (filter: string | undefined, value: string | null): boolean =>
  filter === undefined || value?.toLowerCase() === filter.toLowerCase();
