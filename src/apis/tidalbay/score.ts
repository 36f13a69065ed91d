import { DAY } from '../../core/clock.js';
import { decay } from './decay.js';
import type { ScoredEvent, TrackRecord } from './track-record.js';

const START = 75;
const MOST_FOR_TRAININGS = 30;
const CLEAN_PERIOD = 30 * DAY;
const GAIN_OF_CLEAN_PERIOD = 5;

/**
 * The score that a calculation at this instant gives, by the formula of the vendor's page on scores: 75, plus what is
 * left of every event's impact (of trainings 30 at most), plus 5 for each 30 days without a harmful event, within 0 to
 * 100.
 */
export const calculateScore = ({ createdAt, events }: TrackRecord, at: number): number => {
  const past = events.filter((event) => event.at <= at);
  const trainings = sumOf(
    past.filter(({ training }) => training),
    at,
  );
  const others = sumOf(
    past.filter(({ training }) => !training),
    at,
  );
  const cleanSince = past.findLast(({ impact }) => impact < 0)?.at ?? createdAt;
  const cleanPeriods = Math.max(0, Math.floor((at - cleanSince) / CLEAN_PERIOD));
  const sum = START + others + Math.min(MOST_FOR_TRAININGS, trainings) + cleanPeriods * GAIN_OF_CLEAN_PERIOD;
  return Math.min(100, Math.max(0, Math.round(sum)));
};

const sumOf = (events: readonly ScoredEvent[], at: number): number =>
  events.reduce((sum, event) => sum + decay(event.impact, at - event.at), 0);
