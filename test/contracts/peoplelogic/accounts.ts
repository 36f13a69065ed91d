import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/peoplelogic/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { account, employee, granted } from './shapes.js';
import { variables } from './variables.js';

const { eachLike } = MatchersV3;
const { accountId, accountEmail, employeeId, organizationId } = variables;

const noor = { name: 'Noor Haddad', email: 'noor.haddad@contract.example' };

/** What the Directory does for an administrator who asks for accounts. */
export const accountInteractions: InteractionOf<operations>[] = [
  { operation: 'listAccounts', asks: 'the accounts', status: 200, gets: eachLike(account) },
  {
    operation: 'createAccount',
    asks: 'a new account',
    sends: { body: noor },
    status: 201,
    gets: { ...account, ...noor, grants: [] },
  },
  {
    operation: 'getAccount',
    asks: 'an account by email',
    sends: { path: { accountIdOrEmail: accountEmail } },
    status: 200,
    gets: granted,
  },
  {
    operation: 'getAccount',
    asks: 'an account by id',
    sends: { path: { accountIdOrEmail: accountId } },
    status: 200,
    gets: granted,
  },
  {
    operation: 'updateAccount',
    asks: 'another name and email for an account',
    sends: { path: { accountIdOrEmail: accountId }, body: noor },
    status: 200,
    gets: { ...granted, ...noor },
  },
  {
    operation: 'grantAccountRole',
    asks: 'that an account administers the organization',
    sends: { path: { accountId }, body: { orgId: organizationId, role: 'ORG_ADMIN', employeeId } },
    status: 200,
    gets: { ...account, grants: eachLike({ role: 'ORG_ADMIN' }) },
  },
  { operation: 'listOrganizationAdmins', asks: 'the administrators', status: 200, gets: eachLike(granted) },
  { operation: 'listOrganizationAccounts', asks: 'the accounts with a role', status: 200, gets: eachLike(granted) },
  {
    operation: 'listAccountEmployees',
    asks: 'the employees of an account',
    sends: { path: { accountId } },
    status: 200,
    gets: eachLike(employee),
  },
];
