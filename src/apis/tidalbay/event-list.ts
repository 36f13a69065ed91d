import type { Transaction } from '../../core/transaction.js';
import type { EmployeeRecord } from './employee-record.js';
import { EVENTS, type EventRecord, eventsByEmployee } from './event-record.js';
import type { Period } from './period.js';

/** What events are listed by. */
export interface EventQuery {
  readonly type?: string | undefined;
  readonly period?: Period;
}

/** An employee's events that match, newest first. */
export const listEvents = (
  tx: Transaction,
  { id }: EmployeeRecord,
  { type, period }: EventQuery = {},
): readonly EventRecord[] => {
  const events = tx.view(EVENTS, eventsByEmployee).get(id) ?? [];
  return events.filter(
    (event) =>
      (type === undefined || event.type === type) && (!period || isWithin(Date.parse(event.timestamp), period)),
  );
};

const isWithin = (at: number, { from = -Infinity, to = Infinity }: Period): boolean => at >= from && at <= to;
