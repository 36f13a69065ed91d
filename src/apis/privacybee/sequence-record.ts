import type { Transaction } from '../../core/transaction.js';

/** The collection that counts; what was given out once is never given out again. */
const SEQUENCES = 'privacybee/sequences';

/** Key of the record that counts employees. */
export const EMPLOYEE_NUMBERS = 'employee-numbers';

/** What is next. */
export type SequenceRecord = { readonly next: number };

/** Takes the next number for an employee. */
export const takeNumber = (tx: Transaction): number => {
  const { next } = tx.get<SequenceRecord>(SEQUENCES, EMPLOYEE_NUMBERS) as SequenceRecord;
  tx.put(SEQUENCES, EMPLOYEE_NUMBERS, { next: next + 1 });
  return next;
};
