import type { Transaction } from '../../../core/transaction.js';
import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { type AccountRecord, EMPLOYEES, type EmployeeRecord, ORGANIZATIONS } from '../collections.js';
import { renderAccount } from '../render-records.js';
import {
  findRepeated,
  findStrangeMappings,
  id,
  listApps,
  refer,
  referToAuthors,
  referToOrganization,
  spec,
} from './relations.js';

/** What an account has to be like. */
export const accountRules: RecordRules<AccountRecord> = {
  shape: { like: 'Account', members: { id, organization: id } },
  keys: 'string',
  keyOf: (account) => account.id,
  unique: ({ email }) => [{ name: 'email', value: email.toLowerCase(), pointer: '/email' }],
  references: (account) => [
    ...referToOrganization(account),
    ...referToAuthors(account),
    ...account.grants.flatMap(({ orgId, employeeId }, index) => [
      ...refer(`/grants/${index}/orgId`, ORGANIZATIONS, orgId),
      ...refer(`/grants/${index}/employeeId`, EMPLOYEES, employeeId),
    ]),
  ],
  check: (account, tx) => [
    ...findRepeated(
      '/grants',
      account.grants.map(({ orgId }) => orgId),
    ),
    ...findStrangeEmployees(account, tx),
    ...findStrangeMappings(account, listApps(tx, account)),
  ],
  show: (account) =>
    [true, false].map((seesSecrets) => ({
      schema: spec('Account'),
      value: renderAccount(account, { seesSecrets, organizations: new Set(account.grants.map(({ orgId }) => orgId)) }),
    })),
};

const findStrangeEmployees = ({ grants }: AccountRecord, tx: Transaction): Fault[] =>
  grants.flatMap(({ orgId, employeeId }, index) => {
    const employee = tx.collection<EmployeeRecord>(EMPLOYEES).get(employeeId ?? '');
    if (!employee || employee.organization === orgId) return [];
    return [
      { pointer: `/grants/${index}/employeeId`, message: `names an employee of another organization than ${orgId}` },
    ];
  });
