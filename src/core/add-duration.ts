/** The last instant whose year has four digits, as RFC 3339 wants it. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Whether a text is an ISO 8601 duration that is not negative: of one part at least, and of none after a T without. */
export const isDuration = (text: string): boolean => DURATION.test(text) && /\d[A-Z]$/.test(text);

/**
 * The instant (milliseconds since 1970) that is an ISO 8601 duration later in UTC; a month ends with its last day
 * (a month after 31 January is the end of February). Undefined past the year 9999, and for what is no duration.
 */
export const addDuration = (instant: number, duration: string): number | undefined => {
  const parts = DURATION.exec(duration)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  const rest = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + Math.round(seconds * 1000);
  const later = date.getTime() + rest;
  return later <= LAST ? later : undefined;
};
