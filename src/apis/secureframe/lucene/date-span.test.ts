import { describe, expect, it } from 'vitest';
import { parseDateSpan } from './date-span.js';

describe('parseDateSpan', () => {
  it.each([
    ['2024-01-05', '2024-01-05T00:00:00.000Z', true],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', true],
    ['0050-01-01', '0050-01-01T00:00:00.000Z', true],
    ['2024-01-05T10:20:30Z', '2024-01-05T10:20:30.000Z', false],
    ['2024-01-05t10:20:30.25z', '2024-01-05T10:20:30.250Z', false],
    ['2024-01-05 10:20', '2024-01-05T10:20:00.000Z', false],
    ['2024-01-05T10:20:30+02:30', '2024-01-05T07:50:30.000Z', false],
    ['2024-01-05T23:20:30-02:00', '2024-01-06T01:20:30.000Z', false],
  ])('reads %s', (text, start, isDay) => {
    expect(parseDateSpan(text)).toEqual({ start: Date.parse(start), isDay });
  });

  it.each([
    '',
    '2024',
    '2024-01',
    '2024-13-01',
    '2023-02-29',
    '2024-01-05T24:00:00Z',
    '2024-01-05T10:60Z',
    'x2024-01-05',
  ])('takes %s for no date', (text) => {
    expect(parseDateSpan(text)).toBeUndefined();
  });
});
