import { compareToSpan, parseDateSpan } from './date-span.js';
import type { Scalar } from './scalar.js';

const NUMERAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Prepares the comparison of values with a text of a query: negative is less, 0 equal, positive greater.
 *
 * A number is compared with a numeral by size and a date with a date in time, where a date without a time is its whole
 * day; anything else goes by code units.
 */
export function compareWith(text: string): (value: Scalar) => number {
  const number = NUMERAL.test(text) ? Number(text) : undefined;
  const span = parseDateSpan(text);
  return (value) => {
    if (typeof value === 'number' && number !== undefined) return order(value, number);
    if (typeof value !== 'string' || !span) return order(String(value), text);
    const instant = parseDateSpan(value)?.start;
    return instant === undefined ? order(value, text) : compareToSpan(instant, span);
  };
}

function order<T extends string | number>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
