import { DAY, toSeconds } from '../../core/clock.js';
import type { Transaction } from '../../core/transaction.js';
import { schedule } from '../../engine/agenda.js';
import type { Refusal } from '../../engine/refusal.js';
import type { CompanyRecord } from './company-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { toEmployeeId } from './identifiers.js';
import { INVITATIONS, type InvitationRecord } from './invitation-record.js';
import type { JobName } from './jobs.js';
import { grantLicense } from './license.js';
import { numberEntries } from './number-entries.js';
import { refuseTaken } from './refuse-taken.js';
import { takeNumber } from './sequence-record.js';
import { standardiseAddresses } from './standardise-addresses.js';
import { standardiseAkas } from './standardise-akas.js';
import { standardiseEmails } from './standardise-emails.js';
import { standardisePhones } from './standardise-phones.js';
import type { components } from './types.gen.js';

type PersonCreate = components['schemas']['PersonCreate'];

/** Adds an employee to the company, unless the main address is taken. */
export const createEmployee = (
  tx: Transaction,
  company: CompanyRecord,
  body: PersonCreate,
): EmployeeRecord | Refusal => {
  const refusal = refuseTaken(tx, { field: 'emails', emails: body.emails, companyId: company.id });
  if (refusal) return refusal;
  const employee = toEmployee(tx, company, body);
  tx.put(EMPLOYEES, employee.id, employee);
  if (body.invite) invite(tx, employee);
  if (body.ephemeral) scheduleExpiry(tx, employee);
  return employee;
};

const toEmployee = (tx: Transaction, company: CompanyRecord, body: PersonCreate): EmployeeRecord => {
  const number = takeNumber(tx);
  return {
    id: toEmployeeId(tx.seed, number),
    company_id: company.id,
    number,
    first_name: body.first_name,
    middle_name: body.middle_name,
    last_name: body.last_name,
    dob: body.dob,
    akas: numberEntries(standardiseAkas(body.akas)),
    addresses: numberEntries(standardiseAddresses(body.addresses)),
    emails: numberEntries(standardiseEmails(body.emails)),
    phone_numbers: numberEntries(standardisePhones(body.phone_numbers ?? [])),
    last_scan_at: null,
    license: grantLicense(body.license, tx.now),
    roles: body.roles,
    last_login: null,
    created_at: toSeconds(tx.now),
  };
};

const invite = (tx: Transaction, { id, company_id, emails }: EmployeeRecord): void => {
  const email = emails.find(({ primary }) => primary)?.email as string;
  const invitation: InvitationRecord = { employee_id: id, company_id, email, sent_at: toSeconds(tx.now) };
  tx.put(INVITATIONS, id, invitation);
};

/** The document: who is ephemeral is deleted after 24 hours. */
const scheduleExpiry = (tx: Transaction, { id }: EmployeeRecord): void => {
  const job: JobName = 'expire';
  schedule(tx, { at: tx.now + DAY, api: 'privacybee', job, argument: { id } });
};
