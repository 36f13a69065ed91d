const DAY = 86_400_000;
const DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:[Zz]|([+-])(\d\d):(\d\d))?)?$/;

/** An instant or a whole day, in milliseconds since 1970 UTC. */
export interface DateSpan {
  readonly start: number;
  readonly isDay: boolean;
}

/** Reads an RFC 3339 date or date-time; a day is a day in UTC, as is a time without an offset. */
export function parseDateSpan(text: string): DateSpan | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [, date = '', hours, minutes = '0', seconds = '0', sign = '+', offsetHours = '0', offsetMinutes = '0'] = parts;
  const midnight = parseMidnight(date);
  if (midnight === undefined) return undefined;
  if (hours === undefined) return { start: midnight, isDay: true };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 61) return undefined;
  const time = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return { start: midnight + time - (sign === '-' ? -offset : offset), isDay: false };
}

/** Orders an instant against a span: negative before it, 0 inside, positive behind. */
export function compareToSpan(instant: number, span: DateSpan): number {
  if (instant < span.start) return -1;
  const isInside = span.isDay ? instant < span.start + DAY : instant === span.start;
  return isInside ? 0 : 1;
}

function parseMidnight(date: string): number | undefined {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Engines take 30 February for 1 March.
  return Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(date) ? undefined : midnight;
}
