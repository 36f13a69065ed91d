import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditCounter } from './edit-counter.js';

const countEdits = (wanted: string, word: string, limit: number): number => new EditCounter(wanted, limit).count(word);

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

/** By the recursion that defines the distance. */
const count = (left: string, right: string): number => {
  if (left === '' || right === '') return left.length + right.length;
  const [short, shorter] = [left.slice(0, -1), left.slice(0, -2)];
  const candidates = [
    count(short, right) + 1,
    count(left, right.slice(0, -1)) + 1,
    count(short, right.slice(0, -1)) + (left.at(-1) === right.at(-1) ? 0 : 1),
  ];
  const isSwap = left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  return Math.min(...candidates, isSwap ? count(shorter, right.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY);
};

describe('edits', () => {
  it.each([
    ['smith', 'smith', 0],
    ['smith', 'smiht', 1],
    ['smith', 'smth', 1],
    ['smith', 'smyth', 1],
    ['smith', 'smithe', 1],
    ['okafor', 'koafro', 2],
    ['ca', 'abc', 3],
  ])('between %s and %s are %s', (left, right, edits) => {
    expect(countEdits(left, right, 3)).toBe(edits);
    expect(countEdits(right, left, 3)).toBe(edits);
  });

  it('are counted alike however many words came before', () => {
    const property = fc.property(words, fc.array(words), fc.integer({ min: 1, max: 2 }), (wanted, others, limit) => {
      const counter = new EditCounter(wanted, limit);
      for (const word of others) expect(counter.count(word)).toBe(countEdits(wanted, word, limit));
    });
    fc.assert(property, { seed: 1 });
  });

  it('are those of the definition, up to one more than the limit', () => {
    const property = fc.property(words, words, fc.integer({ min: 1, max: 2 }), (left, right, limit) => {
      expect(countEdits(left, right, limit)).toBe(Math.min(count(left, right), limit + 1));
    });
    fc.assert(property, { numRuns: 300, seed: 1 });
  });
});
