import type { AccountRecord } from './collections.js';

/** A role to give; an employee that is not named stays as it is. */
export interface NewGrant {
  readonly orgId: string;
  readonly role: string;
  readonly employeeId?: string | undefined;
}

/** The account with the role in place of the one that it holds in that organization; itself if nothing differs. */
export const withGrant = (account: AccountRecord, { orgId, role, employeeId }: NewGrant): AccountRecord => {
  const known = account.grants.find((grant) => grant.orgId === orgId);
  const grant = { orgId, role, employeeId: employeeId ?? known?.employeeId ?? null };
  if (known?.role === grant.role && known.employeeId === grant.employeeId) return account;
  const grants = known ? account.grants.map((each) => (each === known ? grant : each)) : [...account.grants, grant];
  return { ...account, grants };
};
