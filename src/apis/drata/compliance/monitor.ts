import { toInstant } from '../../../company/calendar.js';
import type { Transaction } from '../../../core/transaction.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import { MONITORING, NIGHTLY } from './monitoring-record.js';
import { findNextDue } from './next-due.js';

/**
 * Checks everybody anew, each midnight (UTC). Checks expire and exclusions begin and end at midnights, so nothing is
 * noticed late, and one job for all is one commit a night; an agenda item for each check would be hundreds of thousands.
 * Only those for whom something fell due are written.
 */
export const monitor = (tx: Transaction): void => {
  const now = toInstant(tx.now);
  const writes = tx
    .collection<PersonnelRecord>(PERSONNEL)
    .values()
    .filter(({ compliance }) => (findNextDue(compliance) ?? '~') <= now)
    .map((record) => ({
      key: record.id,
      record: { ...record, compliance: { ...record.compliance, evaluatedAt: now } },
    }));
  tx.write(PERSONNEL, writes);
  tx.put(MONITORING, NIGHTLY, { ranAt: now });
};
