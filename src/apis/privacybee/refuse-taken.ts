import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { EMPLOYEES, type EmployeeRecord, employeesByEmail, toEmailKey } from './employee-record.js';
import { findPrimary } from './find-primary.js';
import { standardiseEmail } from './standardise-emails.js';
import type { components } from './types.gen.js';

/** Addresses that were sent for somebody. */
export interface SentEmails {
  /** Name of the member that they were sent as. */
  readonly field: string;
  readonly emails: components['schemas']['EmailsInput'];
  readonly companyId: string;
  /** Whoever they are for, if that is an employee already. */
  readonly employeeId?: number;
}

/** Refuses a main address that another employee of the company has, in whatever spelling. */
export const refuseTaken = (tx: Transaction, sent: SentEmails): Refusal | undefined => {
  const { field, emails, companyId, employeeId } = sent;
  const index = findPrimary(emails);
  const email = standardiseEmail((emails[index] as (typeof emails)[number]).email);
  const holders = tx.view<EmployeeRecord, ReturnType<typeof employeesByEmail.build>>(EMPLOYEES, employeesByEmail);
  const ids = holders.get(toEmailKey(companyId, email))?.ids ?? [];
  if (ids.every((id) => id === employeeId)) return undefined;
  return {
    status: 400,
    reason: 'conflict',
    message: 'An employee with this primary email address exists already.',
    violations: [
      { in: 'body', name: '', pointer: `/${field}/${index}/email`, rule: 'unique', message: `is taken (${email})` },
    ],
  };
};
