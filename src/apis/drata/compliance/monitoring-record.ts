import type { Transaction } from '../../../core/transaction.js';

/** The collection that remembers when everybody was last checked; it has one record. */
export const MONITORING = 'drata/monitoring';

/** Key of its record. */
export const NIGHTLY = 'nightly';

/** When everybody was last checked. */
export type MonitoringRecord = {
  /** RFC 3339 in UTC with milliseconds; a midnight. */
  readonly ranAt: string;
};

/** The night at which everybody was last checked. Read where the clock itself would make answers unrepeatable. */
export const readLastRun = (tx: Transaction): string =>
  (tx.get<MonitoringRecord>(MONITORING, NIGHTLY) as MonitoringRecord).ranAt;
