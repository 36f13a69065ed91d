import type { RecordKey } from '../../core/collection.js';
import type { Transaction } from '../../core/transaction.js';
import { toBand } from './band.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { listEvents } from './event-list.js';
import { calculateScore } from './score.js';
import { readStanding } from './standing.js';

/** What of an employee follows from the events, as of the last calculation. */
export const toDerived = (
  tx: Transaction,
  employee: EmployeeRecord,
): Pick<EmployeeRecord, 'score' | 'band' | 'last_event_at'> => {
  const { record, calculatedAt } = readStanding(tx, employee);
  const score = calculateScore(record, calculatedAt);
  return { score, band: toBand(score), last_event_at: listEvents(tx, employee)[0]?.timestamp ?? null };
};

/** Brings an employee up to the events, as the vendor does after each of them. */
export const settleEmployee = (tx: Transaction, id: RecordKey): void => {
  const employee = tx.collection<EmployeeRecord>(EMPLOYEES).get(id);
  if (!employee) return;
  const derived = toDerived(tx, employee);
  const { score, last_event_at } = derived;
  if (employee.score === score && employee.last_event_at === last_event_at) return;
  tx.put(EMPLOYEES, id, { ...employee, ...derived });
};
