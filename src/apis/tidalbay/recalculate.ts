import { toSeconds } from '../../core/clock.js';
import type { Transaction } from '../../core/transaction.js';
import { toBand } from './band.js';
import { CALCULATIONS, NIGHTLY } from './calculation-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { EVENTS, eventsByEmployee } from './event-record.js';
import { scoreAt } from './score-at.js';
import { toTrackRecord } from './track-record.js';

/** Calculates everyone's score anew, as the vendor does each midnight; only those that changed are written. */
export const recalculate = (tx: Transaction): void => {
  const events = tx.view(EVENTS, eventsByEmployee);
  const writes = tx
    .collection<EmployeeRecord>(EMPLOYEES)
    .values()
    .flatMap((employee) => {
      const score = scoreAt(toTrackRecord(employee, events.get(employee.id) ?? []), tx.now);
      if (score === employee.score) return [];
      return [{ key: employee.id, record: { ...employee, score, band: toBand(score) } }];
    });
  tx.write(EMPLOYEES, writes);
  tx.put(CALCULATIONS, NIGHTLY, { at: toSeconds(tx.now) });
};
