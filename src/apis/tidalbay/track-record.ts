import type { EmployeeRecord } from './employee-record.js';
import { type EventRecord, TRAINING_COMPLETED } from './event-record.js';

/** An event as far as it matters for a score. */
export interface ScoredEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly impact: number;
  /** Trainings count together, up to a limit. */
  readonly training: boolean;
}

/** All that somebody's score follows from. */
export interface TrackRecord {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Oldest first. */
  readonly events: readonly ScoredEvent[];
}

/** Reads what an employee's score follows from; the events come newest first, as they are listed. */
export const toTrackRecord = (
  { created_at }: Pick<EmployeeRecord, 'created_at'>,
  events: readonly EventRecord[],
): TrackRecord => ({
  createdAt: Date.parse(created_at),
  events: events.toReversed().map(({ timestamp, impact, type }) => ({
    at: Date.parse(timestamp),
    impact,
    training: type === TRAINING_COMPLETED,
  })),
});
