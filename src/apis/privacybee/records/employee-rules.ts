import type { Transaction } from '../../../core/transaction.js';
import { WHOLE_SECONDS } from '../../../engine/records/instants.js';
import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { ACCOUNTS } from '../account-record.js';
import { COMPANIES, type CompanyRecord } from '../company-record.js';
import type { EmployeeRecord } from '../employee-record.js';
import { EXPOSURES, type ExposureRecord } from '../exposure-record.js';
import { readStanding } from '../exposure-standing.js';
import { findPrimary } from '../find-primary.js';
import { LOWEST_EMPLOYEE_ID, toEmployeeId } from '../identifiers.js';
import { eraseEmployee, removeEmployee } from '../remove-employee.js';
import { renderPerson } from '../render-person.js';
import { raiseNumbers } from '../sequence-record.js';
import { standardiseEmail } from '../standardise-emails.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const instant = (member: string) => ({ $ref: spec(`Person/properties/${member}`), ...WHOLE_SECONDS });

/** What numbers an employee has to have for the ids that are made from them. */
const NUMBER = { type: 'integer', minimum: 1, maximum: 1_999_999 } as const;

/** Members that an employee has in common with an account. */
export const sharedMembers = {
  number: NUMBER,
  emails: { $ref: spec('Person/properties/emails'), minItems: 1 },
  created_at: instant('created_at'),
} as const;

const LISTS = ['akas', 'addresses', 'emails', 'phone_numbers'] as const;

/** What an employee has to be like. */
export const employeeRules: RecordRules<EmployeeRecord> = {
  shape: {
    like: 'Person',
    without: ['display_name', 'exposures', 'risk_score'],
    members: {
      ...sharedMembers,
      company_id: { type: 'string' },
      last_scan_at: instant('last_scan_at'),
      last_login: instant('last_login'),
      license: {
        anyOf: [
          { $ref: spec('License'), properties: { start_date: WHOLE_SECONDS, end_date: WHOLE_SECONDS } },
          { type: 'null' },
        ],
      },
    },
  },
  keys: 'number',
  keyOf: ({ id }) => id,
  references: ({ company_id }) => [{ pointer: '/company_id', collection: COMPANIES, value: company_id }],
  unique: ({ number, company_id, emails }) => {
    const main = findPrimary(emails);
    return [
      { name: 'number', value: number, pointer: '/number' },
      // As another address somebody may have the main one of a colleague, and an update may give them that.
      { name: 'email', value: `${company_id} ${emails[main]?.email}`, pointer: `/emails/${main}/email` },
    ];
  },
  check: (record, tx) => [...findForeignId(record, tx), ...findBadEntries(record), ...findUnscanned(record, tx)],
  settle: (tx, { before, after }) => {
    if (after) raiseNumbers(tx, after.number);
    else if (before) remove(tx, before);
  },
  show: (record, tx) => [{ schema: spec('Person'), value: renderPerson(record, tx.collection(EXPOSURES)) }],
};

/** Ids are made from numbers, so one that another number may get has to stay free. */
const findForeignId = ({ id, number }: EmployeeRecord, tx: Transaction): Fault[] => {
  const own = toEmployeeId(tx.seed, number);
  const isHeld = tx.collection(ACCOUNTS).get(id) !== undefined;
  return [
    ...(id === own || id < LOWEST_EMPLOYEE_ID
      ? []
      : [{ pointer: '/id', message: `must be ${own} for this number, or below ${LOWEST_EMPLOYEE_ID}` }]),
    ...(isHeld ? [{ pointer: '/id', message: `is taken by ${ACCOUNTS}/${id}` }] : []),
  ];
};

const findBadEntries = (record: EmployeeRecord): Fault[] => {
  const repeated = LISTS.filter((name) => {
    const ids = record[name].map(({ id }) => id);
    return new Set(ids).size < ids.length;
  });
  return [...repeated.map((name) => ({ pointer: `/${name}`, message: 'has an id twice' })), ...findBadEmails(record)];
};

/** What is wrong with addresses beside their form. */
export const findBadEmails = ({ emails }: Pick<EmployeeRecord, 'emails'>): Fault[] => {
  const main = emails.filter(({ primary }) => primary).length;
  return [
    ...(main === 1 ? [] : [{ pointer: '/emails', message: `has ${main} primary addresses instead of one` }]),
    ...emails.flatMap(({ email }, index) => {
      const standard = standardiseEmail(email);
      return email === standard ? [] : [{ pointer: `/emails/${index}/email`, message: `must be written ${standard}` }];
    }),
  ];
};

const findUnscanned = ({ id, last_scan_at }: EmployeeRecord, tx: Transaction): Fault[] => {
  const { counts } = readStanding(tx.collection<ExposureRecord>(EXPOSURES), id);
  if (last_scan_at !== null || counts.total === 0) return [];
  return [{ pointer: '/last_scan_at', message: 'cannot be null for somebody with exposures: a scan has found them' }];
};

/** As the API's own operation does; an account that is written along with it is left as it is. */
const remove = (tx: Transaction, employee: EmployeeRecord): void => {
  if (tx.collection(ACCOUNTS).get(employee.id)) return;
  const company = tx.collection<CompanyRecord>(COMPANIES).get(employee.company_id);
  if (company) removeEmployee(tx, employee, company);
  else eraseEmployee(tx, employee.id);
};
