import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { createCredentials } from './credentials.js';
import { accountHandlers } from './handlers/accounts.js';
import { employeeProfileHandlers } from './handlers/employee-profiles.js';
import { employeeHandlers } from './handlers/employees.js';
import { groupHandlers } from './handlers/groups.js';
import { keyHandlers } from './handlers/keys.js';
import { managerHandlers } from './handlers/managers.js';
import { membershipHandlers } from './handlers/memberships.js';
import { organizationLookupHandlers } from './handlers/organization-lookups.js';
import { organizationProfileHandlers } from './handlers/organization-profiles.js';
import { organizationHandlers } from './handlers/organizations.js';
import { createStateValues } from './provider-states.js';
import { records } from './records/rules.js';
import { renderRefusal } from './refusal.js';
import { seedAccounts } from './seed/accounts.js';
import { seedEmployees } from './seed/employees.js';
import { seedGroups } from './seed/groups.js';
import { seedManagers } from './seed/managers.js';
import { seedMemberships } from './seed/memberships.js';
import { seedOrganizations } from './seed/organizations.js';
import type { operations } from './types.gen.js';
import { verifyCredential } from './verify-credential.js';

const handlers: TypedHandlers<operations> = {
  ...organizationHandlers,
  ...organizationProfileHandlers,
  ...organizationLookupHandlers,
  ...keyHandlers,
  ...accountHandlers,
  ...employeeHandlers,
  ...employeeProfileHandlers,
  ...managerHandlers,
  ...groupHandlers,
  ...membershipHandlers,
};

/** Peoplelogic Directory: organizations, accounts, employees and groups, and how they belong together. */
export const behaviour: ApiBehaviour<Company> = {
  // The spec's own validation stands between a raw request and the typed one.
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  seeds: {
    organizations: seedOrganizations,
    accounts: seedAccounts,
    employees: seedEmployees,
    managers: seedManagers,
    groups: seedGroups,
    memberships: seedMemberships,
  },
  records,
  credentials: createCredentials,
  verifyCredential,
  renderRefusal,
  stateValues: createStateValues,
  fullCredential: 'adminToken',
};
