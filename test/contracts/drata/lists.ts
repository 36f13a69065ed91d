import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/drata/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { check, firstPage, found, person } from './shapes.js';

const { eachLike, integer, like, regex } = MatchersV3;

/** Lists of people in particular states. */
export const lists: InteractionOf<operations>[] = [
  {
    operation: 'listPersonnel',
    asks: 'personnel of a company that has none',
    state: 'empty-company',
    status: 200,
    gets: { data: [], pagination: { cursor: null } },
  },
  {
    operation: 'listPersonnel',
    asks: 'the largest page of a large company',
    state: 'large-company',
    parameters: { people: 600 },
    sends: { query: { size: 500, includeTotalCount: true } },
    status: 200,
    gets: { data: eachLike(person), pagination: { ...firstPage, totalCount: 600 } },
  },
  {
    operation: 'listPersonnel',
    asks: 'former employees, of whom there is exactly a page',
    state: 'paging-edges',
    sends: { query: { 'employmentStatus[]': ['FORMER_EMPLOYEE'], includeTotalCount: true } },
    status: 200,
    gets: {
      data: eachLike({ ...person, employmentStatus: 'FORMER_EMPLOYEE' }),
      pagination: { cursor: null, totalCount: 50 },
    },
  },
  {
    operation: 'searchPersonnel',
    asks: 'people whose second factor cannot be vouched for',
    state: 'mfa-outage',
    parameters: { share: 1 },
    sends: {
      query: { 'identityMfaStatus[]': ['MISCONFIGURED'], includeTotalCount: true, 'expand[]': ['complianceChecks'] },
    },
    status: 200,
    gets: {
      data: eachLike({ ...found, complianceChecks: { data: eachLike(check), totalCount: integer(10) } }),
      pagination: { totalCount: integer(200) },
    },
  },
  {
    operation: 'searchPersonnel',
    asks: 'somebody of a company that was bought, by name',
    state: 'merger',
    parameters: { joiners: 5 },
    sends: { query: { q: 'Solveig Brandvold', 'expand[]': ['user', 'idpConnection'] } },
    status: 200,
    gets: {
      data: eachLike({
        ...found,
        user: { email: regex('^.+@harbour-lights\\.example$', 'solveig.brandvold@harbour-lights.example') },
        idpConnection: { id: integer(11), clientType: like('GOOGLE'), state: 'ACTIVE' },
      }),
    },
  },
];
