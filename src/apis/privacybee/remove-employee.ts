import { toSeconds } from '../../core/clock.js';
import type { Transaction } from '../../core/transaction.js';
import { ACCOUNTS, type AccountRecord } from './account-record.js';
import type { CompanyRecord } from './company-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { EXPOSURES, type ExposureRecord } from './exposure-record.js';
import { readStanding } from './exposure-standing.js';
import { INVITATIONS } from './invitation-record.js';

/**
 * Takes an employee out of the company, as the document says: with addresses of their own they lose the company's only
 * and keep the account, otherwise nothing of them is left.
 */
export const removeEmployee = (tx: Transaction, employee: EmployeeRecord, company: CompanyRecord): void => {
  const [first, ...others] = listOwnEmails(employee, company);
  if (first) detachAccount(tx, employee, [{ ...first, primary: true }, ...others]);
  else eraseEmployee(tx, employee.id);
};

/** Leaves nothing of somebody: neither employee nor account, exposures nor invitation. */
export const eraseEmployee = (tx: Transaction, id: number): void => {
  tx.delete(EMPLOYEES, id);
  tx.delete(ACCOUNTS, id);
  tx.delete(INVITATIONS, id);
  tx.write(
    EXPOSURES,
    listExposures(tx, id).map((exposure) => ({ key: exposure.id, record: undefined })),
  );
};

const listExposures = (tx: Transaction, id: number): readonly ExposureRecord[] =>
  readStanding(tx.collection<ExposureRecord>(EXPOSURES), id).exposures;

const hostOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/**
 * The addresses that are the employee's own. The API does not tell who added one, so the company's are taken to be
 * those at its domain; where there is none, those at the domain of the main address.
 */
const listOwnEmails = ({ emails }: EmployeeRecord, { domain }: CompanyRecord): EmployeeRecord['emails'] => {
  const hosts = emails.map(({ email }) => hostOf(email));
  const main = emails.findIndex(({ primary }) => primary);
  const employer = hosts.includes(domain) ? domain : hosts[main];
  return emails.filter((_email, index) => hosts[index] !== employer);
};

const detachAccount = (tx: Transaction, employee: EmployeeRecord, emails: EmployeeRecord['emails']): void => {
  const { id, number, first_name, middle_name, last_name, dob, created_at, company_id } = employee;
  const left = { left_company_id: company_id, left_at: toSeconds(tx.now) };
  const account: AccountRecord = { id, number, first_name, middle_name, last_name, dob, emails, created_at, ...left };
  const exposures = listExposures(tx, id).map((exposure) => ({
    key: exposure.id,
    record: { ...exposure, company_id: null },
  }));
  tx.delete(EMPLOYEES, id);
  tx.delete(INVITATIONS, id);
  tx.put(ACCOUNTS, id, account);
  tx.write(EXPOSURES, exposures);
};
