import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { grantLicense } from './license.js';
import { numberEntries } from './number-entries.js';
import { refuseTaken } from './refuse-taken.js';
import { standardiseAddresses } from './standardise-addresses.js';
import { standardiseAkas } from './standardise-akas.js';
import { standardiseEmails } from './standardise-emails.js';
import { standardisePhones } from './standardise-phones.js';
import type { components } from './types.gen.js';

type PersonUpdate = components['schemas']['PersonUpdate'];

/** Writes what an update changes of an employee, and gives the employee as it is then. */
export const updateEmployee = (
  tx: Transaction,
  employee: EmployeeRecord,
  body: PersonUpdate,
): EmployeeRecord | Refusal => {
  const field = body.emails ? 'emails' : 'email';
  const emails = body[field];
  const { id: employeeId, company_id: companyId } = employee;
  const refusal = emails && refuseTaken(tx, { field, emails, companyId, employeeId });
  if (refusal) return refusal;
  const updated = { ...reviseEmployee(employee, body), license: reviseLicense(tx, employee, body) };
  if (JSON.stringify(updated) === JSON.stringify(employee)) return employee;
  tx.put(EMPLOYEES, employee.id, updated);
  return updated;
};

const reviseEmployee = (employee: EmployeeRecord, body: PersonUpdate): EmployeeRecord => {
  const { email, emails = email, akas, phone_numbers: phones, addresses } = body;
  const { first_name, middle_name, last_name, dob, roles } = employee;
  return {
    ...employee,
    first_name: body.first_name ?? first_name,
    middle_name: body.middle_name === undefined ? middle_name : body.middle_name,
    last_name: body.last_name ?? last_name,
    dob: body.dob ?? dob,
    roles: body.roles ?? roles,
    ...(akas && { akas: numberEntries(standardiseAkas(akas), employee.akas) }),
    ...(emails && { emails: numberEntries(standardiseEmails(emails), employee.emails) }),
    ...(phones !== undefined && {
      phone_numbers: numberEntries(standardisePhones(phones ?? []), employee.phone_numbers),
    }),
    ...(addresses !== undefined && {
      addresses: numberEntries(standardiseAddresses(addresses ?? []), employee.addresses),
    }),
  };
};

/** The document: given to somebody who has none, or in place of another; the same one again changes nothing. */
const reviseLicense = (
  tx: Transaction,
  { license }: EmployeeRecord,
  { license: type }: PersonUpdate,
): EmployeeRecord['license'] => (type === undefined || license?.type === type ? license : grantLicense(type, tx.now));
