import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinEdits } from './is-within-edits.js';
import { phraseOccurs } from './phrase-occurs.js';
import type { WildcardPattern } from './query.js';
import { toWildcardUnits, wildcardMatches } from './wildcard-matches.js';
import { splitWords } from './word.js';

const shortText = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
const shortWords = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });

/** The plainest definition of a wildcard match; it may take exponential time. */
function fits(pattern: WildcardPattern, text: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (!first) return text.length === 0;
  if ('literal' in first) return text[0] === first.literal && fits(rest, text.slice(1));
  if (first.any === 'one') return text.length > 0 && fits(rest, text.slice(1));
  return text.length === 0 ? fits(rest, text) : fits(rest, text) || fits(pattern, text.slice(1));
}

/** The plainest definition of edit distance. */
function editDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const replaced = editDistance(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1);
  if (left[0] === right[0]) return replaced;
  return Math.min(replaced, editDistance(left.slice(1), right) + 1, editDistance(left, right.slice(1)) + 1);
}

/** Tries every way to place a phrase's words at positions of their own. */
function occurs(phrase: readonly string[], words: readonly string[], slop: number, placed: number[] = []): boolean {
  const wanted = phrase[placed.length];
  if (wanted === undefined) {
    const moves = placed.map((position, index) => position - index);
    return Math.max(...moves) - Math.min(...moves) <= slop;
  }
  return words.some(
    (word, position) =>
      word === wanted && !placed.includes(position) && occurs(phrase, words, slop, [...placed, position]),
  );
}

describe('a wildcard pattern', () => {
  const part = fc.oneof(
    fc.constantFrom('a', 'b', '\u{1f600}').map((literal) => ({ literal })),
    fc.constantFrom('one', 'many').map((any) => ({ any })),
  ) as fc.Arbitrary<WildcardPattern[number]>;
  const text = fc.array(fc.constantFrom('a', 'b', '\u{1f600}'), { maxLength: 7 });

  it('fits exactly the texts that its definition says', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), text, (pattern, characters) => {
        expect(wildcardMatches(toWildcardUnits(pattern), characters.join(''))).toBe(fits(pattern, characters));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an edit limit', () => {
  it('is kept exactly when the distance is not above it', () => {
    fc.assert(
      fc.property(shortText, shortText, fc.integer({ min: 0, max: 9 }), (left, right, limit) => {
        expect(isWithinEdits(left, right, limit)).toBe(editDistance(left, right) <= limit);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a phrase', () => {
  it('occurs exactly when its words can be placed within the slop', () => {
    fc.assert(
      fc.property(shortWords, shortWords, fc.integer({ min: 0, max: 6 }), (phrase, words, slop) => {
        expect(phraseOccurs(phrase, splitWords(words.join(' ')), slop)).toBe(occurs(phrase, words, slop));
      }),
      { numRuns: 3000 },
    );
  });
});
