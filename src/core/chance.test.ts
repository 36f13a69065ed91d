import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance, createToken, createUuid, hashKeys } from './chance.js';

const keys = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '\u001f', '1') }), fc.nat(20)), {
  minLength: 1,
  maxLength: 4,
});

/** How far counts are from equal ones; for 99 degrees of freedom 150 is exceeded once in two thousand times. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

const tally = (values: readonly number[], buckets: number): number[] => {
  const counts = Array.from({ length: buckets }, () => 0);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts;
};

describe('keyed chance', () => {
  it('gives the same values for the same keys, whatever was drawn meanwhile', () => {
    fc.assert(
      fc.property(keys, keys, (some, others) => {
        const first = createChance(...some);
        const second = createChance(...some);
        const other = createChance(...others);
        for (let draw = 0; draw < 5; draw++) {
          expect(second.next()).toBe(first.next());
          other.next();
        }
      }),
    );
  });

  it('does not run keys into one another', () => {
    fc.assert(
      fc.property(keys, keys, (some, others) => {
        fc.pre(some.length !== others.length || some.some((key, index) => String(key) !== String(others[index])));
        expect(hashKeys(...some)).not.toBe(hashKeys(...others));
      }),
      { numRuns: 2000 },
    );
    expect(hashKeys('a\u001fb')).not.toBe(hashKeys('a', 'b'));
    expect(hashKeys('a', '')).not.toBe(hashKeys('a'));
  });

  it('is uniform within a stream', () => {
    const chance = createChance(1, 'uniform');
    const draws = Array.from({ length: 20_000 }, () => chance.integer(0, 99));
    expect(chiSquare(tally(draws, 100))).toBeLessThan(150);
  });

  it('is uniform over the first draws of neighbouring keys', () => {
    const draws = Array.from({ length: 20_000 }, (_, key) => createChance(1, 'people', key, 'birth').integer(0, 99));
    expect(chiSquare(tally(draws, 100))).toBeLessThan(150);
  });

  it('draws whole numbers from low to high, both included', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(3), (seed, low, span) => {
        const chance = createChance(seed);
        const drawn = new Set(Array.from({ length: 200 }, () => chance.integer(low, low + span)));
        expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: span + 1 }, (_, step) => low + step));
      }),
      { numRuns: 20 },
    );
  });

  it('happens never with 0, always with 1, and as often as it is probable', () => {
    const chance = createChance('happens');
    const count = (probability: number): number =>
      Array.from({ length: 4000 }, () => chance.happens(probability)).filter(Boolean).length;
    expect([count(0), count(1)]).toEqual([0, 4000]);
    expect(count(0.25)).toBeGreaterThan(900);
    expect(count(0.25)).toBeLessThan(1100);
  });

  it('picks by weight', () => {
    const chance = createChance('weights');
    const weighted = [
      ['rare', 1],
      ['often', 9],
    ] as const;
    const picked = Array.from({ length: 4000 }, () => chance.pickWeighted(weighted));
    const rare = picked.filter((value) => value === 'rare').length;
    expect(rare).toBeGreaterThan(320);
    expect(rare).toBeLessThan(480);
  });

  it('picks each of the values', () => {
    const chance = createChance('pick');
    const picked = new Set(Array.from({ length: 200 }, () => chance.pick(['a', 'b', 'c'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('identifiers', () => {
  it('are UUIDs of version 4 and belong to their keys', () => {
    fc.assert(
      fc.property(keys, (some) => {
        expect(createUuid(...some)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(createUuid(...some)).toBe(createUuid(...some));
      }),
    );
  });

  it('are tokens of the length that is asked for', () => {
    fc.assert(
      fc.property(fc.nat(64), keys, (length, some) => {
        expect(createToken(length, ...some)).toMatch(new RegExp(`^[0-9a-z]{${length}}$`));
      }),
    );
  });

  it('do not meet among many records', { timeout: 30_000 }, () => {
    const count = 200_000;
    const tokens = Array.from({ length: count }, (_, key) => createToken(20, 1, 'events', `person-${key}`));
    expect(new Set(tokens).size).toBe(count);
    const uuids = Array.from({ length: count }, (_, key) => createUuid(1, 'users', `person-${key}`));
    expect(new Set(uuids).size).toBe(count);
  });
});
