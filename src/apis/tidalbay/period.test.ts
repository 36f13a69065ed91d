import { describe, expect, it } from 'vitest';
import { readPeriod } from './period.js';

const readFrom = (from: string): string => {
  const period = readPeriod({ from });
  return 'from' in period && period.from !== undefined ? new Date(period.from).toISOString() : 'refused';
};

describe('readPeriod', () => {
  it('takes a date as its first instant at the start and as its last at the end', () => {
    expect(readPeriod({ from: '2026-01-15', to: '2026-01-15' })).toEqual({
      from: Date.parse('2026-01-15T00:00:00.000Z'),
      to: Date.parse('2026-01-15T23:59:59.999Z'),
    });
  });

  it('leaves open what is not given', () => {
    expect(readPeriod({})).toEqual({ from: undefined, to: undefined });
  });

  it.each([
    ['2026-01-15T09:00:00Z', '2026-01-15T09:00:00.000Z'],
    ['2026-01-15T09:00:00.250Z', '2026-01-15T09:00:00.250Z'],
    ['2026-01-15t09:00:00z', '2026-01-15T09:00:00.000Z'],
    ['2026-01-15 09:00:00Z', '2026-01-15T09:00:00.000Z'],
    ['2026-01-15T09:00:00+02:00', '2026-01-15T07:00:00.000Z'],
    ['2026-01-15T09:00:00-0530', '2026-01-15T14:30:00.000Z'],
    ['2026-01-15T09:00:00+01', '2026-01-15T08:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(readFrom(text)).toBe(instant);
  });

  it.each(['yesterday', '', '2026-01', '2026-13-01', '2026-01-15T09:00:00'])('refuses "%s"', (text) => {
    expect(readPeriod({ from: text })).toMatchObject({ status: 400, violations: [{ name: 'from' }] });
    expect(readPeriod({ to: text })).toMatchObject({ status: 400, violations: [{ name: 'to' }] });
  });
});
