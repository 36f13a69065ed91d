import type { Company } from '../../../company/company.js';
import type { AccountRecord } from '../collections.js';
import { toAccountId, toEmployeeId } from '../ids.js';
import { ACTIVE } from '../status.js';
import { INACTIVE } from '../statuses.js';
import { listMembers } from './list-members.js';
import type { Member } from './member.js';

/** The accounts that exist from the start, those of machines and of leavers among them. */
export const seedAccounts = (company: Company): [string, AccountRecord][] =>
  listMembers(company).flatMap((member) => {
    const account = toAccount(company, member);
    return account ? [[account.id, account]] : [];
  });

const toAccount = (company: Company, { key, account, ...member }: Member): AccountRecord | undefined => {
  if (!account) return undefined;
  const { organization, name, email, created, role, employ } = member;
  const employeeId = employ ? toEmployeeId(company, key) : null;
  return {
    organization,
    id: toAccountId(company, key),
    email,
    name,
    active: account.active,
    status: {
      current: account.active ? ACTIVE : INACTIVE,
      changedAt: account.changedAt,
      changedBy: created.createdBy,
    },
    created,
    mappings: [],
    preferences: null,
    grants: role === null ? [] : [{ orgId: organization, role, employeeId }],
  };
};
