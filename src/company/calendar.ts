/** The length of an hour in milliseconds. */
export const HOUR = 3_600_000;

/** The length of a day in milliseconds. */
export const DAY = 24 * HOUR;

/** The instant that a company is described at, in milliseconds since 1970. */
export interface Calendar {
  readonly at: number;
  /** The start of that day in UTC; whatever has happened, happened before it. */
  readonly midnight: number;
}

/** Reads the company's instant; one that is no date fails as soon as something is dated from it. */
export const createCalendar = (at: string): Calendar => {
  const instant = Date.parse(at);
  return { at: instant, midnight: Math.floor(instant / DAY) * DAY };
};

/** Writes an instant as RFC 3339 in UTC with milliseconds. */
export const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Writes the UTC day of an instant as `YYYY-MM-DD`. */
export const toDate = (milliseconds: number): string => toInstant(milliseconds).slice(0, 10);
