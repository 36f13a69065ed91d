import { describe, expect, it } from 'vitest';
import { findUnlikeCount, isAlike } from './is-alike.js';

describe('two showings of a value', () => {
  it.each([
    [3, 3],
    [3, 3.4],
    ['2026-01-02', '2026-01-02T10:00:00Z'],
    ['2026-01-02T10:00:00Z', '2026-01-02T10:00:00.250Z'],
    ['2026-01-02T10:00:00Z', '2026-01-02T11:00:00+01:00'],
    [
      [{ day: '2026-01-02', score: 1 }, { score: 2 }],
      [{ score: 2 }, { day: '2026-01-02', score: 1 }],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
  ])('are alike: %j and %j', (one, other) => expect(isAlike(one, other)).toBe(true));

  it.each([
    [3, 4],
    [3.4, 5],
    ['2026-01-02', '2026-01-03'],
    ['2026-01-02T10:00:00Z', '2026-01-03T10:00:00Z'],
    ['2026-01-02', null],
    [[1, 1], [1]],
    [
      [1, 2],
      [1, 3],
    ],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])('are not: %j and %j', (one, other) => expect(isAlike(one, other)).toBe(false));
});

describe('of two showings of a record', () => {
  it('what counts or tells a time is compared, where both have it', () => {
    const shown = { name: 'a', count: 1, day: '2026-01-02', only: 1 };
    expect(findUnlikeCount(shown, { name: 'b', count: 1, day: '2026-01-03' })).toBe('day');
    expect(findUnlikeCount(shown, { name: 'b', count: 1, day: '2026-01-02' })).toBeUndefined();
  });
});
