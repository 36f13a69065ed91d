import { DAY } from '../../core/clock.js';
import { type Refusal, refuseInvalid } from '../../engine/refusal.js';

/** The ends of a period as they were asked for. */
export interface PeriodRequest {
  readonly from?: string;
  readonly to?: string;
}

/** A period in milliseconds since 1970; both ends belong to it. */
export interface Period {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d):?(\d\d)?)$/i;
const MINUTE = 60_000;

/** Reads a period: a plain date stands for its first instant (UTC) in `from` and for its last in `to`. */
export const readPeriod = ({ from, to }: PeriodRequest): Period | Refusal => {
  const start = from === undefined ? undefined : readInstant(from, 0);
  const end = to === undefined ? undefined : readInstant(to, DAY - 1);
  if (Number.isNaN(start)) return refuseDate('from');
  if (Number.isNaN(end)) return refuseDate('to');
  return { from: start, to: end };
};

const readInstant = (text: string, offsetOfDate: number): number => {
  if (DATE.test(text)) return Date.parse(text) + offsetOfDate;
  const [, date, time, seconds, sign, hours = '0', minutes = '0'] = DATE_TIME.exec(text) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  // Seconds are added, because RFC 3339 knows a second 60 and `Date` does not.
  return Date.parse(`${date}T${time}:00Z`) + Number(seconds) * 1000 - ahead;
};

const refuseDate = (name: string): Refusal => {
  const message = 'must be a date or a date and time with an offset';
  return refuseInvalid(`query parameter ${name} ${message}`, [
    { in: 'query', name, pointer: '', rule: 'format', message },
  ]);
};
