import type { WildcardPattern } from './query.js';

/** A wildcard pattern as code units, where -1 is any one character and -2 any run of them. */
export type WildcardUnits = readonly number[];

const ANY_ONE = -1;
const ANY_RUN = -2;

/** Lays a pattern out for `wildcardMatches`. */
export function toWildcardUnits(pattern: WildcardPattern): WildcardUnits {
  return pattern.flatMap((part) => {
    if ('any' in part) return [part.any === 'one' ? ANY_ONE : ANY_RUN];
    return Array.from({ length: part.literal.length }, (_, index) => part.literal.charCodeAt(index));
  });
}

/**
 * Whether a whole text fits a pattern.
 *
 * On a mismatch only the last run takes one character more, so the time is at most the product of the two lengths.
 */
export function wildcardMatches(units: WildcardUnits, text: string): boolean {
  let unit = 0;
  let at = 0;
  let afterRun = -1;
  let runEnd = 0;
  while (at < text.length || units[unit] === ANY_RUN) {
    const width = widthOf(units[unit], text, at);
    if (units[unit] === ANY_RUN) {
      unit += 1;
      afterRun = unit;
      runEnd = at;
    } else if (width > 0) {
      unit += 1;
      at += width;
    } else {
      if (afterRun === -1) return false;
      runEnd += 1;
      unit = afterRun;
      at = runEnd;
    }
  }
  return unit === units.length;
}

/** How many code units of the text a unit of the pattern takes; 0 where it does not fit. */
function widthOf(unit: number | undefined, text: string, at: number): number {
  if (unit === ANY_ONE) return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
  return unit === text.charCodeAt(at) ? 1 : 0;
}
