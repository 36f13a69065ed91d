import { toInstant } from '../../../company/calendar.js';

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[t\s](\d\d:\d\d:)(\d\d)(\.\d+)?(?:z|([+-]\d\d):?(\d\d)?))?$/i;

/**
 * Reads a day (its first instant in UTC) or a moment in any form that JSON Schema's `date-time` lets through, as this
 * API writes instants; undefined where UTC falls outside the years that RFC 3339 can write.
 */
export const readMoment = (text: string): string | undefined => {
  const [, date, minutes = '00:00:', seconds = '00', fraction = '', hours = '+00', minutesOfOffset = '00'] =
    MOMENT.exec(text) ?? [];
  // A leap second has no instant of its own.
  const second = seconds === '60' ? '59' : seconds;
  const instant = Date.parse(`${date}T${minutes}${second}${fraction.slice(0, 4)}${hours}:${minutesOfOffset}`);
  return instant >= YEAR_0 && instant < YEAR_10000 ? toInstant(instant) : undefined;
};

const YEAR_0 = Date.parse('0000-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');
