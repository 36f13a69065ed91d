import { startOfDay } from '../../core/clock.js';
import { calculateScore } from './score.js';
import type { TrackRecord } from './track-record.js';

/** When the score that stands at an instant was calculated: at the midnight before, or after an event since then. */
export const findCalculation = ({ createdAt, events }: TrackRecord, at: number): number => {
  const lastEvent = events.findLast((event) => event.at <= at);
  return Math.max(startOfDay(at), createdAt, lastEvent?.at ?? 0);
};

/** The score that stands at an instant. Scores are calculated at each midnight (UTC), after each event, and at first. */
export const scoreAt = (record: TrackRecord, at: number): number => calculateScore(record, findCalculation(record, at));
