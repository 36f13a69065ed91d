import { WHOLE_SECONDS } from '../../../engine/records/instants.js';
import type { RecordRules } from '../../../engine/records/record-rules.js';
import type { AccountRecord } from '../account-record.js';
import type { BrokerRecord } from '../broker-record.js';
import { COMPANIES, type CompanyRecord } from '../company-record.js';
import { EMPLOYEES, type EmployeeRecord } from '../employee-record.js';
import type { InvitationRecord } from '../invitation-record.js';
import { eraseEmployee } from '../remove-employee.js';
import { EMPLOYEE_NUMBERS, findHighestNumber, HIGHEST_NUMBER, type SequenceRecord } from '../sequence-record.js';
import { employeeRules, findBadEmails, sharedMembers } from './employee-rules.js';
import { exposureRules } from './exposure-rules.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const instant = { $ref: spec('Person/properties/created_at'), ...WHOLE_SECONDS };

const companies: RecordRules<CompanyRecord> = {
  shape: {
    members: {
      id: { type: 'string', minLength: 1 },
      name: { type: 'string' },
      domain: { type: 'string', format: 'hostname' },
    },
  },
  keys: 'string',
  keyOf: ({ id }) => id,
};

const brokers: RecordRules<BrokerRecord> = {
  shape: { like: 'BrokerCompany' },
  keys: 'number',
  keyOf: ({ id }) => id,
};

const accounts: RecordRules<AccountRecord> = {
  shape: {
    members: {
      ...Object.fromEntries(
        ['id', 'first_name', 'middle_name', 'last_name', 'dob'].map((name) => [
          name,
          { $ref: spec(`Person/properties/${name}`) },
        ]),
      ),
      ...sharedMembers,
      left_company_id: { type: 'string' },
      left_at: instant,
    },
  },
  keys: 'number',
  keyOf: ({ id }) => id,
  references: ({ left_company_id }) => [{ pointer: '/left_company_id', collection: COMPANIES, value: left_company_id }],
  check: (record, tx) => [
    ...findBadEmails(record),
    ...(tx.collection(EMPLOYEES).get(record.id)
      ? [{ pointer: '/id', message: `is taken by ${EMPLOYEES}/${record.id}: nobody is both` }]
      : []),
  ],
  settle: (tx, { before, after }) => {
    // Whoever is no employee either leaves nothing behind.
    if (before && !after && !tx.collection(EMPLOYEES).get(before.id)) eraseEmployee(tx, before.id);
  },
};

const invitations: RecordRules<InvitationRecord> = {
  shape: {
    members: {
      employee_id: { $ref: spec('Id') },
      company_id: { type: 'string' },
      email: { $ref: spec('Email/properties/email') },
      sent_at: instant,
    },
  },
  keys: 'number',
  keyOf: ({ employee_id }) => employee_id,
  references: ({ employee_id, company_id }) => [
    { pointer: '/employee_id', collection: EMPLOYEES, value: employee_id },
    { pointer: '/company_id', collection: COMPANIES, value: company_id },
  ],
  check: ({ employee_id, company_id }, tx) => {
    const employer = tx.collection<EmployeeRecord>(EMPLOYEES).get(employee_id)?.company_id;
    if (employer === undefined || employer === company_id) return [];
    return [{ pointer: '/company_id', message: `must be ${employer}, the employee's` }];
  },
};

const sequences: RecordRules<SequenceRecord> = {
  shape: { members: { next: { type: 'integer', minimum: 1, maximum: HIGHEST_NUMBER } } },
  keys: 'string',
  keyOf: () => EMPLOYEE_NUMBERS,
  isPermanent: true,
  check: ({ next }, tx) => {
    const highest = findHighestNumber(tx);
    return next > highest ? [] : [{ pointer: '/next', message: `must be more than ${highest}, which is given out` }];
  },
};

/** What records of Privacy Bee have to be like when they are written directly. */
export const records = {
  companies,
  employees: employeeRules,
  brokers,
  exposures: exposureRules,
  sequences,
  accounts,
  invitations,
} as const satisfies Readonly<Record<string, RecordRules>>;
