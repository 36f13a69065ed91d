import { describe, expect, it } from 'vitest';
import { createOrigin } from '../../core/origin.js';
import { Transaction } from '../../core/transaction.js';
import { createWorld } from '../../core/world.js';
import { MIDNIGHT, MILLISECONDS, refuseFuture, SINCE_1970, WHOLE_SECONDS } from './instants.js';

const matches = ({ pattern }: { readonly pattern: string }, text: string): boolean => new RegExp(pattern).test(text);

it.each([
  ['2026-01-15T09:00:00Z', [true, false, false, true]],
  ['2026-01-15T00:00:00Z', [true, false, true, true]],
  ['2026-01-15T00:00:00.000Z', [false, true, true, true]],
  ['2026-01-15T09:00:00.123Z', [false, true, false, true]],
  ['2026-01-15T09:00:60Z', [false, false, false, true]],
  ['2026-01-15T09:00:00+00:00', [false, false, false, true]],
  ['2026-01-15t09:00:00z', [false, false, false, true]],
  ['1970-01-01T00:00:00Z', [true, false, true, true]],
  ['1969-12-31T00:00:00Z', [true, false, true, false]],
  ['1899-12-31T00:00:00Z', [true, false, true, false]],
  ['0999-12-31T00:00:00Z', [true, false, true, false]],
])('%s is told from others by its form', (text, [seconds, milliseconds, midnight, since]) => {
  expect(matches(WHOLE_SECONDS, text)).toBe(seconds);
  expect(matches(MILLISECONDS, text)).toBe(milliseconds);
  expect(matches(MIDNIGHT, text)).toBe(midnight);
  expect(!matches(SINCE_1970.not, text)).toBe(since);
});

describe('an instant still to come', () => {
  const origin = createOrigin({ scenario: 'test', seed: 1, at: 0, seeds: new Map() });
  const now = Date.UTC(2026, 0, 15);
  const tx = new Transaction(createWorld(origin, { mode: 'frozen', shown: now, setAt: 0 }), now);
  const [past, future] = ['2026-01-15T00:00:00Z', '2026-01-15T00:00:01Z'];

  it('is refused where it is new', () => {
    const faults = refuseFuture(tx, { record: { at: future, by: past }, before: undefined, members: ['at', 'by'] });
    expect(faults).toEqual([{ pointer: '/at', message: expect.stringContaining('2026-01-15T00:00:00.000Z') }]);
  });

  it('is taken where it was there before, and where there is none', () => {
    expect(refuseFuture(tx, { record: { at: future }, before: { at: future }, members: ['at'] })).toEqual([]);
    expect(refuseFuture(tx, { record: { at: null }, before: undefined, members: ['at'] })).toEqual([]);
  });
});
