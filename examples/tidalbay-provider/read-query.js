import { Refusal } from './refusal.js';

/** Reads a query with one reader for each parameter. Parameters that nobody reads are ignored. */
export const readQuery = (query, readers) => {
  const details = [];
  const entries = Object.entries(readers).map(([field, read]) => {
    try {
      return [field, read(query[field])];
    } catch (problem) {
      details.push({ field, message: problem.message });
      return [field, undefined];
    }
  });
  if (details.length > 0) throw new Refusal(400, 'The query has parameters that are not valid.', details);
  return Object.fromEntries(entries);
};

/** Any text. */
export const text = (value) => {
  if (Array.isArray(value)) throw new Error('must be given once');
  return value;
};

/** One of some words. */
export const oneOf = (words, usual) => (value) => {
  if (value === undefined) return usual;
  if (!words.includes(value)) throw new Error(`must be one of ${words.join(', ')}`);
  return value;
};

const wholeNumber =
  ({ usual, most = Number.MAX_SAFE_INTEGER }) =>
  (value = String(usual)) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= 1)) throw new Error('must be a whole number, 1 or more');
    if (number > most) throw new Error(`must be ${most} or less`);
    return number;
  };

/** The parameters that lists are paged by. */
export const readPaging = { page: wholeNumber({ usual: 1 }), per_page: wholeNumber({ usual: 25, most: 100 }) };

const ISO = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A date, or a time with its offset, in ISO 8601, as what it starts with and what it ends with; a date is a day in UTC. */
export const time = (value) => {
  if (value === undefined) return undefined;
  const [, year, month, day, clock] = ISO.exec(value) ?? [];
  const start = Date.parse(value);
  // `Date` takes February 30 for March 2.
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === Number(day);
  if (!isDay || Number.isNaN(start)) throw new Error('must be a date or a time with its offset, in ISO 8601');
  return { start, end: clock === undefined ? start + 86_400_000 - 1 : start };
};
