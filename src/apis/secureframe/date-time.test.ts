import { describe, expect, it } from 'vitest';
import { normaliseDateTime } from './date-time.js';

describe('a date-time', () => {
  it.each([
    ['2026-05-31T00:00:00Z', '2026-05-31T00:00:00Z'],
    ['2026-05-31t01:02:03.987z', '2026-05-31T01:02:03Z'],
    ['2026-05-31 01:00:00+02:00', '2026-05-30T23:00:00Z'],
    ['2026-05-31T01:00:00-0230', '2026-05-31T03:30:00Z'],
    ['2026-05-31T01:00:00+02', '2026-05-30T23:00:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('written %s is shown as %s', (text, shown) => {
    expect(normaliseDateTime(text)).toBe(shown);
  });

  it.each(['0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00', 'yesterday'])(
    'written %s cannot be shown',
    (text) => {
      expect(normaliseDateTime(text)).toBeUndefined();
    },
  );
});
