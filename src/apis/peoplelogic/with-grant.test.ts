import { expect, it } from 'vitest';
import type { AccountRecord } from './collections.js';
import { withGrant } from './with-grant.js';

const created = { createdAt: '2026-01-15T09:00:00.000Z', createdBy: null };
const account: AccountRecord = {
  id: 'account',
  email: 'noor.haddad@acme.example',
  name: null,
  active: true,
  status: { current: 'ACTIVE', changedAt: created.createdAt, changedBy: null },
  created,
  mappings: [],
  preferences: null,
  grants: [{ orgId: 'a', role: 'ORG_MEMBER', employeeId: 'one' }],
  organization: 'a',
};

it('an account gets a role in one more organization', () => {
  expect(withGrant(account, { orgId: 'b', role: 'ORG_ADMIN' }).grants).toEqual([
    { orgId: 'a', role: 'ORG_MEMBER', employeeId: 'one' },
    { orgId: 'b', role: 'ORG_ADMIN', employeeId: null },
  ]);
});

it('a role replaces the one there was in the organization, and the employee stays unless another is named', () => {
  const grants = (grant: Parameters<typeof withGrant>[1]) => withGrant(account, grant).grants;
  expect(grants({ orgId: 'a', role: 'ORG_ADMIN' })).toEqual([{ orgId: 'a', role: 'ORG_ADMIN', employeeId: 'one' }]);
  expect(grants({ orgId: 'a', role: 'ORG_MEMBER', employeeId: 'two' })).toEqual([
    { orgId: 'a', role: 'ORG_MEMBER', employeeId: 'two' },
  ]);
});

it('an account that holds the role already stays the same object', () => {
  expect(withGrant(account, { orgId: 'a', role: 'ORG_MEMBER' })).toBe(account);
});
