import type { operations } from '../../../src/apis/peoplelogic/types.gen.js';
import { isBound } from '../bind-variables.js';
import type { Interaction, InteractionOf } from '../interaction.js';
import { refusal } from './shapes.js';
import { NO_ID, variables } from './variables.js';

const { accountId, accountEmail, employeeId, managerId, organizationAlias } = variables;

/** Lists are empty where nothing fits; these operations answer them. */
const isSearch = ({ operation }: Interaction): boolean => /^listOrganizationsBy|^listEmployeesByName$/.test(operation);

/** The interactions with ids in their path once more for each of these, where there is nothing of that id. */
export const missEach = <T extends Interaction>(interactions: readonly T[]): T[] =>
  interactions
    .filter((each) => !isSearch(each))
    .flatMap((each) => {
      const path = Object.entries(each.sends?.path ?? {}).filter(([, value]) => isBound(value));
      return path.map(([name]) => ({
        ...each,
        asks: `${each.asks}, where there is no such ${name}`,
        sends: { ...each.sends, path: { ...each.sends?.path, [name]: NO_ID } },
        status: 404,
        gets: refusal(404),
      }));
    });

/** No body of the Directory has numbers for these, and none without a name is enough where one is needed. */
const WRONG = { name: 7, role: 7, location: 7, firstName: 7, description: 7 };

/** The interactions with a body once more, with one that the operation does not take. */
export const spoilEach = <T extends Interaction>(interactions: readonly T[]): T[] =>
  interactions
    .filter(({ sends }) => sends?.body !== undefined)
    .map((each) => ({
      ...each,
      asks: `${each.asks}, said wrongly`,
      sends: { ...each.sends, body: WRONG },
      status: 400,
      gets: refusal(400),
    }));

const conflicts: Omit<InteractionOf<operations>, 'status' | 'gets'>[] = [
  {
    operation: 'createOrganization',
    asks: 'a new organization with an alias that is taken',
    sends: { body: { name: 'Acme Too', alias: organizationAlias } },
  },
  {
    operation: 'createAccount',
    asks: 'a new account with an email that is taken',
    sends: { body: { email: accountEmail } },
  },
  {
    operation: 'createEmployee',
    asks: 'a new employee with an account that is not there',
    sends: { body: { name: 'Noor Haddad', email: 'noor.haddad@contract.example', account: NO_ID } },
  },
  {
    operation: 'grantAccountRole',
    asks: 'a role as an employee who is not there',
    sends: { path: { accountId }, body: { role: 'ORG_MEMBER', employeeId: NO_ID } },
  },
  {
    operation: 'setEmployeeManager',
    asks: 'that somebody is managed by who reports to them',
    sends: { path: { employee: managerId }, body: { managerId: employeeId, type: 'DIRECT' } },
  },
  {
    operation: 'setEntityGroups',
    asks: 'that an employee is in a group that is not there',
    sends: { path: { entity: employeeId }, body: [{ groupId: NO_ID }] },
  },
];

/** What the Directory refuses because of what is there already, or is not. */
export const conflictInteractions = conflicts.map((each) => ({
  ...each,
  status: 400,
  gets: refusal(400),
})) as InteractionOf<operations>[];
