import { toSeconds } from '../../core/clock.js';

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d:)(\d\d)(?:\.\d+)?(?:z|([+-]\d\d):?(\d\d)?)$/i;

/** Writes a date or an instant of the company as this API shows it: RFC 3339 in UTC with whole seconds. */
export const showInstant = (text: string): string => toSeconds(Date.parse(text));

/**
 * Brings a date-time in any form that JSON Schema's `date-time` lets through into the form that this API shows;
 * undefined where UTC falls outside the years that RFC 3339 can write.
 */
export const normaliseDateTime = (text: string): string | undefined => {
  const [, date, minutes, seconds = '', hours = '+00', minutesOfOffset = '00'] = DATE_TIME.exec(text) ?? [];
  // A leap second has no instant of its own.
  const second = seconds === '60' ? '59' : seconds;
  const instant = Date.parse(`${date}T${minutes}${second}${hours}:${minutesOfOffset}`);
  return instant >= YEAR_0 && instant < YEAR_10000 ? toSeconds(instant) : undefined;
};

const YEAR_0 = Date.parse('0000-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');
