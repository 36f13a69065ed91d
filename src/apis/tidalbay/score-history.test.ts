import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../core/clock.js';
import { toBand } from './band.js';
import { findCalculation, scoreAt } from './score-at.js';
import { drawHistory, type HistoryRequest } from './score-history.js';
import type { TrackRecord } from './track-record.js';

const at = (text: string): number => Date.parse(text);

const record: TrackRecord = {
  createdAt: at('2026-01-12T08:00:00Z'),
  events: [
    { at: at('2026-01-13T10:30:00Z'), impact: -25, training: false },
    { at: at('2026-01-14T15:00:00Z'), impact: 15, training: true },
  ],
};

const draw = (request: Partial<HistoryRequest>, present = at('2026-01-15T09:00:00Z')): string[] =>
  drawHistory(record, {
    interval: 'daily',
    present,
    calculatedAt: findCalculation(record, present),
    ...request,
  }).map(({ timestamp, score, band }) => `${timestamp} ${score} ${band}`);

describe('drawHistory', () => {
  it('has the midnights since the record began', () => {
    expect(draw({})).toEqual([
      '2026-01-13T00:00:00Z 75 yellow',
      '2026-01-14T00:00:00Z 50 orange',
      '2026-01-15T00:00:00Z 65 yellow',
    ]);
  });

  it('covers 30 days when nothing else is asked for', () => {
    const points = draw({}, at('2026-05-01T09:00:00Z'));
    expect(points).toHaveLength(30);
    expect(points[0]).toContain('2026-04-02T00:00:00Z');
    expect(points[29]).toContain('2026-05-01T00:00:00Z');
  });

  it('has each full hour of a period, both ends included', () => {
    const period = { from: at('2026-01-13T09:00:00Z'), to: at('2026-01-13T11:00:00Z') };
    expect(draw({ interval: 'hourly', ...period })).toEqual([
      '2026-01-13T09:00:00Z 75 yellow',
      '2026-01-13T10:00:00Z 75 yellow',
      '2026-01-13T11:00:00Z 50 orange',
    ]);
  });

  it('has Mondays and ends with the score that stands', () => {
    expect(draw({ interval: 'weekly' }, at('2026-01-28T09:00:00Z')).map((point) => point.slice(0, 20))).toEqual([
      '2026-01-19T00:00:00Z',
      '2026-01-26T00:00:00Z',
      '2026-01-28T00:00:00Z',
    ]);
  });

  it('ends with an event that came after the last midnight', () => {
    expect(draw({}, at('2026-01-14T18:00:00Z')).slice(-2)).toEqual([
      '2026-01-14T00:00:00Z 50 orange',
      '2026-01-14T15:00:00Z 65 yellow',
    ]);
  });

  it('stops at the end that was asked for', () => {
    expect(draw({ to: at('2026-01-14T12:00:00Z') }).at(-1)).toBe('2026-01-14T00:00:00Z 50 orange');
  });

  it('shows nothing of the future, of the time before the record, and of a period the wrong way round', () => {
    expect(draw({ from: at('2026-01-16T00:00:00Z'), to: at('2026-02-01T00:00:00Z') })).toEqual([]);
    expect(draw({ from: at('2025-01-01T00:00:00Z'), to: at('2025-02-01T00:00:00Z') })).toEqual([]);
    expect(draw({ from: at('2026-01-14T00:00:00Z'), to: at('2026-01-13T00:00:00Z') })).toEqual([]);
  });

  it('ends with the score that stands, whatever happened and whenever it is asked', () => {
    const start = at('2024-01-01T00:00:00Z');
    const instant = fc.integer({ min: start, max: start + 800 * DAY });
    const event = fc.record({ at: instant, impact: fc.constantFrom(-40, -30, -25, 10, 15), training: fc.boolean() });
    const interval = fc.constantFrom('hourly', 'daily', 'weekly');
    fc.assert(
      fc.property(fc.array(event), fc.nat(800 * DAY), interval, (events, age, interval) => {
        const present = start + 800 * DAY + age;
        const any: TrackRecord = { createdAt: start, events: events.sort((one, other) => one.at - other.at) };
        const points = drawHistory(any, { interval, present, calculatedAt: findCalculation(any, present) });
        expect(points.at(-1)?.score).toBe(scoreAt(any, present));
        for (const { score, band } of points) expect(toBand(score)).toBe(band);
        expect(points.map(({ timestamp }) => timestamp)).toEqual(points.map(({ timestamp }) => timestamp).sort());
      }),
      { numRuns: 50 },
    );
  });
});
