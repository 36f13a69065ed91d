import type { Transaction } from '../../core/transaction.js';
import { readCalculation } from './calculation-record.js';
import type { EmployeeRecord } from './employee-record.js';
import { listEvents } from './event-list.js';
import { type TrackRecord, toTrackRecord } from './track-record.js';

/** Where somebody's score comes from and when it was calculated. */
export interface Standing {
  readonly record: TrackRecord;
  /** Milliseconds since 1970. */
  readonly calculatedAt: number;
}

/** Reads an employee's standing, without reading the clock: whatever is stored has happened. */
export const readStanding = (tx: Transaction, employee: EmployeeRecord): Standing => {
  const record = toTrackRecord(employee, listEvents(tx, employee));
  const lastEvent = record.events.at(-1)?.at ?? 0;
  return { record, calculatedAt: Math.max(readCalculation(tx), record.createdAt, lastEvent) };
};
