import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { ACCOUNTS, type AccountRecord } from './collections.js';
import { findEmployee } from './employees.js';
import { findOrganization } from './organizations.js';
import { refuseMember } from './refuse-member.js';
import type { components } from './types.gen.js';
import { withGrant } from './with-grant.js';

/** Which account is to get which role; `organizationId` is the current organization. */
export interface GrantRequest {
  readonly account: AccountRecord;
  readonly organizationId: string;
  readonly input: components['schemas']['GrantInput'];
}

/** Gives an account a role, in the current organization if none is named. */
export const grantRole = (
  tx: Transaction,
  { account, organizationId, input: { orgId = organizationId, role, employeeId } }: GrantRequest,
): AccountRecord | Refusal => {
  const organization = findOrganization(tx, organizationId, orgId);
  if (!organization) return refuseMember('orgId', `there is no organization ${orgId}`);
  const employee = employeeId === undefined ? undefined : findEmployee(tx, organization.id, employeeId);
  if (employeeId !== undefined && !employee) return refuseMember('employeeId', `there is no employee ${employeeId}`);
  const granted = withGrant(account, { orgId: organization.id, role, employeeId: employee?.id });
  tx.put(ACCOUNTS, account.id, granted);
  return granted;
};
