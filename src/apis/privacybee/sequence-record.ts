import type { View } from '../../core/collection.js';
import type { Transaction } from '../../core/transaction.js';
import { ACCOUNTS, type AccountRecord } from './account-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';

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

/** The people of the other company are counted from a million on; the counter stays well below. */
export const HIGHEST_NUMBER = 900_000;

type Numbered = { readonly number: number };

const highestNumber: View<Numbered, number> = {
  build: (people) =>
    people
      .values()
      .reduce((highest, { number }) => (number <= HIGHEST_NUMBER ? Math.max(highest, number) : highest), 0),
};

/** The highest number that somebody has, of those that are counted. */
export const findHighestNumber = (tx: Transaction): number =>
  Math.max(
    tx.collection<EmployeeRecord>(EMPLOYEES).view(highestNumber),
    tx.collection<AccountRecord>(ACCOUNTS).view(highestNumber),
  );

/** Counts on behind a number that was given out past the counter. */
export const raiseNumbers = (tx: Transaction, number: number): void => {
  const sequence = tx.get<SequenceRecord>(SEQUENCES, EMPLOYEE_NUMBERS);
  if (number <= HIGHEST_NUMBER && sequence && sequence.next <= number)
    tx.put(SEQUENCES, EMPLOYEE_NUMBERS, { next: number + 1 });
};
