import { bindText } from './bind-variables.js';
import { driveContract } from './drive-contract.js';
import { accountInteractions } from './peoplelogic/accounts.js';
import { employeeInteractions } from './peoplelogic/employees.js';
import { conflictInteractions, missEach, spoilEach } from './peoplelogic/failures.js';
import { groupInteractions } from './peoplelogic/groups.js';
import { organizationInteractions } from './peoplelogic/organizations.js';
import { refusal } from './peoplelogic/shapes.js';
import { variables } from './peoplelogic/variables.js';
import { refuseEach } from './refuse-each.js';

const successes = [...organizationInteractions, ...accountInteractions, ...employeeInteractions, ...groupInteractions];

/** Members read; accounts without a role are for administrators, and so is what looks for secrets. */
const isForAdmins = ({ operation }: { readonly operation: string }): boolean =>
  !/^(get|list)/.test(operation) || ['listAccounts', 'listOrganizationsByAppSecret'].includes(operation);

const ofOrganization = successes.filter(({ operation }) =>
  ['getOrganization', 'getAccount', 'getEmployee', 'getGroup'].includes(operation),
);

driveContract({
  api: 'peoplelogic',
  credential: bindText`Bearer ${variables.adminToken}`,
  interactions: [
    ...successes,
    ...conflictInteractions,
    ...missEach(successes),
    ...spoilEach(successes),
    ...refuseEach(successes, { how: 'without a token', credential: null, status: 401, gets: refusal(401) }),
    ...refuseEach(successes.filter(isForAdmins), {
      how: 'as somebody who may only read',
      credential: bindText`Bearer ${variables.memberToken}`,
      status: 403,
      gets: refusal(403),
    }),
    ...refuseEach(ofOrganization, {
      how: 'with a token of another organization',
      credential: bindText`Bearer ${variables.otherOrganizationToken}`,
      status: 404,
      gets: refusal(404),
    }),
  ],
});
