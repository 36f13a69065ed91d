import type { Transaction } from '../../core/transaction.js';

/** The collection that remembers when all scores were calculated; it has one record. */
export const CALCULATIONS = 'tidalbay/calculations';

/** Key of its record. */
export const NIGHTLY = 'nightly';

/** When all scores were last calculated. */
export type CalculationRecord = {
  /** RFC 3339 in UTC; a midnight. */
  readonly at: string;
};

/** The last midnight at which all scores were calculated. Read where the clock itself would make answers unrepeatable. */
export const readCalculation = (tx: Transaction): number =>
  Date.parse((tx.get<CalculationRecord>(CALCULATIONS, NIGHTLY) as CalculationRecord).at);
