import type { Company } from '../../company/company.js';
import type { OrganizationRecord } from './collections.js';
import { createCredentials } from './credentials.js';
import { toOrganizationId } from './ids.js';
import { seedAccounts } from './seed/accounts.js';
import { CHAT } from './seed/apps.js';
import { seedEmployees } from './seed/employees.js';
import { seedGroups } from './seed/groups.js';
import { seedManagers } from './seed/managers.js';
import { seedMemberships } from './seed/memberships.js';
import { seedOrganizations } from './seed/organizations.js';
import { listSeededKeys } from './seeded-keys.js';

type Values = Readonly<Record<string, string>>;

/** The values that contracts name in any state; those of an employee are absent where there is none such. */
export const createStateValues = (company: Company): Values => {
  const [admin, member, other] = createCredentials(company).map(({ secret }) => secret);
  const organizationId = toOrganizationId(company, 'main');
  const organization = new Map(seedOrganizations(company)).get(organizationId) as OrganizationRecord;
  // The first key signs the tokens themselves.
  const [, key] = listSeededKeys(company.seed, 'main');
  return {
    adminToken: admin as string,
    memberToken: member as string,
    otherOrganizationToken: other as string,
    organizationId,
    organizationAlias: organization.alias ?? '',
    keyId: key?.id ?? '',
    ...describeChat(organization),
    ...describeEmployee(company, organizationId),
  };
};

const describeChat = ({ apps }: OrganizationRecord): Values => {
  const chat = apps.find(({ type }) => type === CHAT);
  return {
    chatTeam: chat?.externalId ?? '',
    chatWorkspace: String(chat?.appData['workspace']),
    chatSecret: String(chat?.secretData['signing']),
  };
};

/** Somebody with an account, a manager and a group. */
const describeEmployee = (company: Company, organizationId: string): Values => {
  const listOwn = <T extends { readonly organization: string }>(records: readonly (readonly [string, T])[]): T[] =>
    records.map(([, record]) => record).filter(({ organization }) => organization === organizationId);
  const managers = new Map(listOwn(seedManagers(company)).map((each) => [each.employeeId, each.managerId]));
  const memberships = new Map(listOwn(seedMemberships(company)).map((each) => [each.entityId, each.groupId]));
  const emails = new Map(listOwn(seedAccounts(company)).map(({ id, email }) => [id, email]));
  const employee = listOwn(seedEmployees(company)).find(
    ({ id, active, account }) => active && account !== null && managers.has(id) && memberships.has(id),
  );
  if (!employee) return {};
  const groupId = memberships.get(employee.id) as string;
  return {
    employeeId: employee.id,
    employeeName: employee.name,
    accountId: employee.account as string,
    accountEmail: emails.get(employee.account as string) as string,
    managerId: managers.get(employee.id) as string,
    groupId,
    otherGroupId: listOwn(seedGroups(company)).find(({ id }) => id !== groupId)?.id as string,
  };
};
