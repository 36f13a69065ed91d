import { expect, it } from 'vitest';
import { findLastAnniversary, findYearlyExpiry } from './anniversary.js';

const UNTIL = Date.parse('2026-01-15T09:00:00Z');

it.each([
  ['2025-03-01T10:00:00.000Z', '2025-03-01T10:00:00.000Z'],
  ['2022-03-01T10:00:00.000Z', '2025-03-01T10:00:00.000Z'],
  ['2022-01-15T08:00:00.000Z', '2026-01-15T08:00:00.000Z'],
  ['2022-01-15T10:00:00.000Z', '2025-01-15T10:00:00.000Z'],
  ['2024-02-29T10:00:00.000Z', '2025-03-01T10:00:00.000Z'],
  ['2026-01-20T10:00:00.000Z', '2026-01-20T10:00:00.000Z'],
])('was first done on %s and last on %s', (first, last) => {
  expect(findLastAnniversary(first, UNTIL)).toBe(last);
});

it.each([
  ['2025-03-01T10:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  ['2025-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  ['2024-02-29T23:59:59.999Z', '2025-03-02T00:00:00.000Z'],
])('was done on %s and counts until %s', (last, expiry) => {
  expect(findYearlyExpiry(last)).toBe(expiry);
});

it('has never expired when everything is as it should be', () => {
  for (let hour = 0; hour < 5000; hour++) {
    const first = new Date(UNTIL - hour * 7 * 3_600_000).toISOString();
    expect(findYearlyExpiry(findLastAnniversary(first, UNTIL)) > '2026-01-15T09:00:00.000Z').toBe(true);
  }
});
