import { toInstant } from '../../../company/calendar.js';
import { DAY, startOfDay } from '../../../core/clock.js';

/** The instant so many years later; the 29th of February becomes the 1st of March where there is none. */
const addYears = (instant: number, years: number): number => {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
};

/** The last time that something done each year was done, if it was first done at `first`. */
export const findLastAnniversary = (first: string, until: number): string => {
  const start = Date.parse(first);
  const years = new Date(until).getUTCFullYear() - new Date(start).getUTCFullYear();
  const last = [years, years - 1].map((each) => addYears(start, each)).find((each) => each <= until);
  return toInstant(Math.max(start, last ?? start));
};

/** When something done each year has to be done again: a year later, at the end of the day. */
export const findYearlyExpiry = (last: string): string => toInstant(addYears(startOfDay(Date.parse(last)), 1) + DAY);
