import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../src/apis/secureframe/types.gen.js';
import { bindText, bindVariables } from './bind-variables.js';
import { driveContract } from './drive-contract.js';
import type { InteractionOf } from './interaction.js';
import { email, instant, oneOf } from './matchers.js';
import { refuseEach } from './refuse-each.js';

const { boolean, eachLike, integer, like, uuid } = MatchersV3;

const { apiKey, powerlessKey, userId } = bindVariables({
  apiKey: 'key-of-acme secret-of-acme',
  powerlessKey: 'key-without-rights its-secret',
  userId: '5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11',
});

const id = uuid('5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11');

const attributes = {
  id,
  email: email('ines.marchetti@acme.example'),
  first_name: like('Ines'),
  last_name: like('Marchetti'),
  name: like('Ines Marchetti'),
  active: boolean(true),
  in_audit_scope: boolean(true),
  invited: boolean(true),
  employee_type: oneOf('employee', 'contractor', 'non_employee', 'auditor', 'external'),
  onboarding_status: like('completed'),
  personnel_status: like('all_tasks_completed'),
  start_date: instant('2024-03-01T00:00:00Z'),
  created_at: instant('2024-02-20T09:14:31Z'),
  updated_at: instant('2025-11-18T16:40:05Z'),
};

const user = { id, type: 'user', attributes };

/** What a search found, where these attributes were asked for. */
const found = (asked: object) => ({
  data: eachLike({ ...user, attributes: { ...attributes, ...asked } }),
  meta: { total: integer(1) },
});

const refusal = { message: like('Resource not found') };

const one = { path: { id: userId } };
const nobody = { path: { id: '00000000-0000-4000-8000-000000000000' } };

const successes: InteractionOf<operations>[] = [
  {
    operation: 'listUsers',
    asks: 'the users',
    status: 200,
    gets: { data: eachLike(user), meta: { total: integer(250) } },
  },
  { operation: 'getUser', asks: 'a user', sends: one, status: 200, gets: { data: user } },
  {
    operation: 'updateUser',
    asks: 'that a user becomes a contractor with an end',
    sends: { ...one, query: { employee_type: 'contractor', end_date: '2027-05-31T00:00:00Z', in_audit_scope: false } },
    status: 200,
    gets: {
      data: {
        ...user,
        attributes: {
          ...attributes,
          employee_type: 'contractor',
          end_date: instant('2027-05-31T00:00:00Z'),
          in_audit_scope: false,
        },
      },
    },
  },
];

const lists: InteractionOf<operations>[] = [
  {
    operation: 'listUsers',
    asks: 'the second page of users, of which only one is left for it',
    state: 'paging-edges',
    sends: { query: { q: 'active:false', page: 2, per_page: 100 } },
    status: 200,
    gets: { data: [{ ...user, attributes: { ...attributes, active: false } }], meta: { total: 101 } },
  },
  {
    operation: 'listUsers',
    asks: 'the users of a company that has none',
    state: 'empty-company',
    status: 200,
    gets: { data: [], meta: { total: 0 } },
  },
  {
    operation: 'listUsers',
    asks: 'contractors who have not finished onboarding',
    state: 'contractor-surge',
    parameters: { contractors: 10 },
    sends: { query: { q: 'employee_type:contractor AND active:true AND NOT onboarding_status:completed' } },
    status: 200,
    gets: found({ employee_type: 'contractor', active: true }),
  },
  {
    operation: 'listUsers',
    asks: 'people who left and still have accounts',
    state: 'offboarding-gap',
    parameters: { leavers: 5 },
    sends: { query: { q: 'personnel_status:active_accounts' } },
    status: 200,
    gets: found({ personnel_status: 'active_accounts', end_date: instant('2025-12-19T00:00:00Z') }),
  },
  {
    operation: 'listUsers',
    asks: 'people by a last name with letters of its own',
    state: 'unicode-names',
    sends: { query: { q: 'last_name:"Ægisdóttir"' } },
    status: 200,
    gets: { ...found({ first_name: 'Þóra', last_name: 'Ægisdóttir' }), meta: { total: 1 } },
  },
  {
    operation: 'listUsers',
    asks: 'users with the ids of what is related to them',
    sends: { query: { relationships: true, q: 'employee_type:employee AND active:true AND title:*', per_page: 5 } },
    status: 200,
    gets: { data: eachLike({ ...user, relationships: { department: { data: { type: 'department' } } } }) },
  },
];

const failures: InteractionOf<operations>[] = [
  {
    operation: 'listUsers',
    asks: 'a search for a field that nobody can search for',
    sends: { query: { q: 'access_role:admin' } },
    status: 400,
    gets: refusal,
  },
  { operation: 'listUsers', asks: 'users on page zero', sends: { query: { page: 0 } }, status: 400, gets: refusal },
  {
    operation: 'updateUser',
    asks: 'an employee type that there is not',
    sends: { ...one, query: { employee_type: 'volunteer' } },
    status: 400,
    gets: refusal,
  },
  { operation: 'getUser', asks: 'a user whom nobody knows', sends: nobody, status: 404, gets: refusal },
  {
    operation: 'updateUser',
    asks: 'an update of a user whom nobody knows',
    sends: { ...nobody, query: { active: false } },
    status: 404,
    gets: refusal,
  },
];

const interactions: InteractionOf<operations>[] = [
  ...successes,
  ...lists,
  ...failures,
  ...refuseEach(successes, { how: 'without a key', credential: null, status: 401, gets: refusal }),
  ...refuseEach(successes, {
    how: 'with a key that has no rights',
    credential: bindText`${powerlessKey}`,
    status: 403,
    gets: refusal,
  }),
];

/** The document has a list without anything around it. */
const toDocumented = (interaction: InteractionOf<operations>): InteractionOf<operations> => {
  const { operation, status, gets } = interaction;
  if (operation !== 'listUsers' || status !== 200) return interaction;
  return { ...interaction, gets: (gets as { readonly data: unknown }).data };
};

const credential = bindText`${apiKey}`;

driveContract({ api: 'secureframe', credential, interactions });
driveContract({
  api: 'secureframe',
  profile: 'documented',
  credential,
  interactions: interactions.map(toDocumented),
});
