import { DAY, startOfDay, toSeconds } from '../../core/clock.js';
import { toBand } from './band.js';
import { scoreAt } from './score-at.js';
import type { TrackRecord } from './track-record.js';
import type { components } from './types.gen.js';

type ScorePoint = components['schemas']['ScorePoint'];
type Interval = components['schemas']['ScoreHistory']['interval'];

/** What to show of a score's course; instants in milliseconds since 1970. */
export interface HistoryRequest {
  readonly interval: Interval;
  /** Both ends belong to the period. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** When the current score was calculated. */
  readonly calculatedAt: number;
  /** How far time has come; no point lies behind it. */
  readonly present: number;
}

const USUAL_DAYS = 30;

/** Distance between points, and where one of them lies: 1970-01-05 was a Monday. */
const GRIDS: Readonly<Record<Interval, { readonly step: number; readonly origin: number }>> = {
  hourly: { step: DAY / 24, origin: 0 },
  daily: { step: DAY, origin: 0 },
  weekly: { step: 7 * DAY, origin: 4 * DAY },
};

/** The points of a period, oldest first; one that reaches the current score ends with it, even between two points. */
export const drawHistory = (record: TrackRecord, request: HistoryRequest): ScorePoint[] => {
  const { interval, calculatedAt, present } = request;
  const end = Math.min(request.to ?? present, present);
  const start = Math.max(request.from ?? startOfDay(end) - (USUAL_DAYS - 1) * DAY, record.createdAt);
  const instants = listInstants(interval, start, end);
  if (calculatedAt >= start && calculatedAt <= end && calculatedAt > (instants.at(-1) ?? -1)) {
    instants.push(calculatedAt);
  }
  return instants.map((at) => {
    const score = scoreAt(record, at);
    return { timestamp: toSeconds(at), score, band: toBand(score) };
  });
};

const listInstants = (interval: Interval, start: number, end: number): number[] => {
  const { step, origin } = GRIDS[interval];
  const instants: number[] = [];
  for (let at = Math.ceil((start - origin) / step) * step + origin; at <= end; at += step) instants.push(at);
  return instants;
};
