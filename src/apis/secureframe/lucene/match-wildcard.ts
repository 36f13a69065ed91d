import type { WildcardPattern, WildcardQuery } from './query.js';
import type { Scalar } from './scalar.js';
import { toWildcardUnits, wildcardMatches } from './wildcard-matches.js';
import { someForm, splitWords } from './word.js';

/** Prepares the test of a wildcard term: the whole value or one of its words fits. */
export function matchWildcard(query: WildcardQuery): (value: Scalar) => boolean {
  const units = toWildcardUnits(query.pattern);
  const fits = (text: string): boolean => wildcardMatches(units, text);
  const literal = longestLiteral(query.pattern);
  return (value) => {
    const text = String(value);
    // Most values have not even the longest literal, and need no matching.
    if (!text.includes(literal)) return false;
    return fits(text) || splitWords(text).some((word) => someForm(word, fits));
  };
}

function longestLiteral(pattern: WildcardPattern): string {
  let longest = '';
  for (const part of pattern) {
    if ('literal' in part && part.literal.length > longest.length) longest = part.literal;
  }
  return longest;
}
