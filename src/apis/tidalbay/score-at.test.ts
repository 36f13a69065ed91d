import { describe, expect, it } from 'vitest';
import { findCalculation, scoreAt } from './score-at.js';
import type { TrackRecord } from './track-record.js';

const record: TrackRecord = {
  createdAt: Date.parse('2026-01-01T08:00:00Z'),
  events: [
    { at: Date.parse('2026-01-10T10:00:00Z'), impact: -25, training: false },
    { at: Date.parse('2026-01-10T15:00:00Z'), impact: 15, training: true },
  ],
};

describe('findCalculation', () => {
  it.each([
    ['at midnight', '2026-01-09T00:00:00Z', '2026-01-09T00:00:00Z'],
    ['later that day', '2026-01-09T23:59:59Z', '2026-01-09T00:00:00Z'],
    ['before the first event', '2026-01-10T09:59:59Z', '2026-01-10T00:00:00Z'],
    ['at an event', '2026-01-10T10:00:00Z', '2026-01-10T10:00:00Z'],
    ['between two events', '2026-01-10T14:00:00Z', '2026-01-10T10:00:00Z'],
    ['after the last event', '2026-01-10T23:00:00Z', '2026-01-10T15:00:00Z'],
    ['the next day', '2026-01-11T09:00:00Z', '2026-01-11T00:00:00Z'],
    ['on the first day', '2026-01-01T20:00:00Z', '2026-01-01T08:00:00Z'],
  ])('finds the calculation that stands %s', (_, at, calculated) => {
    expect(findCalculation(record, Date.parse(at))).toBe(Date.parse(calculated));
  });
});

describe('scoreAt', () => {
  it('moves at events and midnights and nowhere else', () => {
    const scores = ['09:59', '10:00', '14:59', '15:00', '23:59'].map((time) =>
      scoreAt(record, Date.parse(`2026-01-10T${time}:00Z`)),
    );
    expect(scores).toEqual([75, 50, 50, 65, 65]);
  });
});
