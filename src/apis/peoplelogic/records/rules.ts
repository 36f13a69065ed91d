import type { Transaction } from '../../../core/transaction.js';
import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { findAccount } from '../accounts.js';
import {
  ACCOUNTS,
  EMPLOYEES,
  type EmployeeRecord,
  GROUPS,
  type GroupRecord,
  type ManagerRecord,
  type MembershipRecord,
} from '../collections.js';
import { reportsTo, toManagerKey } from '../managers.js';
import { findEntity, toMembershipKey } from '../memberships.js';
import { renderEmployee, renderGroup, renderManager, renderMembership } from '../render-records.js';
import { accountRules } from './account-rules.js';
import { organizationRules } from './organization-rules.js';
import {
  findStrangeMappings,
  id,
  idOrNull,
  listApps,
  refer,
  referToAuthors,
  referToOrganization,
  spec,
} from './relations.js';

const employees: RecordRules<EmployeeRecord> = {
  shape: { like: 'Employee', members: { id, account: idOrNull, organization: id } },
  keys: 'string',
  keyOf: (employee) => employee.id,
  unique: ({ organization, account }) =>
    account === null ? [] : [{ name: 'account', value: `${organization} ${account}`, pointer: '/account' }],
  references: (employee) => [
    ...referToOrganization(employee),
    ...referToAuthors(employee),
    ...refer('/account', ACCOUNTS, employee.account),
  ],
  check: (employee, tx) => [
    ...findStrangeMappings(employee, listApps(tx, employee)),
    ...findHiddenAccount(employee, tx),
  ],
  show: (employee) =>
    [true, false].map((seesSecrets) => ({ schema: spec('Employee'), value: renderEmployee(employee, seesSecrets) })),
};

const findHiddenAccount = ({ organization, account }: EmployeeRecord, tx: Transaction): Fault[] =>
  account === null || findAccount(tx, organization, account)
    ? []
    : [{ pointer: '/account', message: 'names an account that the organization does not see: it holds no role there' }];

const groups: RecordRules<GroupRecord> = {
  shape: { like: 'Group', members: { id, organization: id } },
  keys: 'string',
  keyOf: (group) => group.id,
  references: (group) => [...referToOrganization(group), ...referToAuthors(group)],
  check: (group, tx) => findStrangeMappings(group, listApps(tx, group)),
  show: (group) =>
    [true, false].map((seesSecrets) => ({ schema: spec('Group'), value: renderGroup(group, seesSecrets) })),
};

const managers: RecordRules<ManagerRecord> = {
  shape: { like: 'ManagerRelation', members: { employeeId: id, managerId: id, organization: id } },
  keys: 'string',
  keyOf: ({ employeeId, managerId }) => toManagerKey(employeeId, managerId),
  references: (relation) => [
    ...referToOrganization(relation),
    ...referToAuthors(relation),
    ...refer('/employeeId', EMPLOYEES, relation.employeeId),
    ...refer('/managerId', EMPLOYEES, relation.managerId),
  ],
  check: ({ organization, employeeId, managerId, type }, tx) => [
    ...(['employeeId', 'managerId'] as const).flatMap((name) => {
      const employee = tx.collection<EmployeeRecord>(EMPLOYEES).get(name === 'employeeId' ? employeeId : managerId);
      const isRight = !employee || employee.organization === organization;
      return isRight ? [] : [{ pointer: `/${name}`, message: 'names an employee of another organization' }];
    }),
    ...(employeeId === managerId || reportsTo(tx, { employeeId: managerId, managerId: employeeId, type })
      ? [{ pointer: '/managerId', message: `reports to this employee as ${type}` }]
      : []),
  ],
  show: (relation) => [{ schema: spec('ManagerRelation'), value: renderManager(relation) }],
};

const memberships: RecordRules<MembershipRecord> = {
  shape: { like: 'Membership', members: { groupId: id, entityId: id, organization: id } },
  keys: 'string',
  keyOf: ({ groupId, entityId }) => toMembershipKey(groupId, entityId),
  references: (membership) => [
    ...referToOrganization(membership),
    ...referToAuthors(membership),
    ...refer('/groupId', GROUPS, membership.groupId),
    ...refer('/entityId', membership.entityType === 'EMPLOYEE' ? EMPLOYEES : ACCOUNTS, membership.entityId),
  ],
  check: ({ organization, groupId, entityId, entityType }, tx) => {
    const group = tx.collection<GroupRecord>(GROUPS).get(groupId);
    const isSeen = findEntity(tx, organization, entityId)?.entityType === entityType;
    return [
      ...(!group || group.organization === organization
        ? []
        : [{ pointer: '/groupId', message: 'names a group of another organization' }]),
      ...(isSeen ? [] : [{ pointer: '/entityId', message: `names no ${entityType} that the organization sees` }]),
    ];
  },
  show: (membership) => [{ schema: spec('Membership'), value: renderMembership(membership) }],
};

/** What records of Peoplelogic have to be like when they are written directly. */
export const records = {
  organizations: organizationRules,
  accounts: accountRules,
  employees,
  managers,
  groups,
  memberships,
} as const satisfies Readonly<Record<string, RecordRules>>;
