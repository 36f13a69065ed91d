import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../src/apis/privacybee/types.gen.js';
import { bindText, bindVariables } from './bind-variables.js';
import { driveContract } from './drive-contract.js';
import type { InteractionOf } from './interaction.js';
import { day, email, instant, oneOf } from './matchers.js';
import { refuseEach } from './refuse-each.js';

const { boolean, eachLike, equal, integer, like } = MatchersV3;

const { accessToken, otherCompanyToken, companyId, employeeId, employeeEmail, exposureId, clearedEmployeeId } =
  bindVariables({
    accessToken: 'token-of-acme',
    otherCompanyToken: 'token-of-somebody-else',
    companyId: '1204',
    employeeId: 74980364,
    employeeEmail: 'odile.fontaine@acme.example',
    exposureId: 50211,
    clearedEmployeeId: 74980399,
  });

const counts = { total: integer(3), pending: integer(1), in_progress: integer(1), closed: integer(1) };

const person = {
  id: integer(74980364),
  first_name: like('Odile'),
  last_name: like('Fontaine'),
  display_name: like('Odile Rose Fontaine'),
  emails: eachLike({ primary: boolean(true), email: email('odile.fontaine@acme.example') }),
  exposures: counts,
  created_at: instant('2025-10-06T14:05:00Z'),
};

/** Only an employee with a licence has been scanned and scored. */
const licensed = {
  ...person,
  dob: day('1986-04-17'),
  license: { type: oneOf('complete', 'scan'), end_date: instant('2026-10-07T00:00:00Z') },
  last_scan_at: instant('2026-01-10T00:00:00Z'),
  risk_score: integer(62),
};

const broker = { id: integer(19459), name: like('findafolk.example'), url: like('findafolk.example') };

const exposure = {
  id: integer(50211),
  employee_id: integer(74980364),
  company: broker,
  status: oneOf('in_progress', 'pending', 'closed', 'not_found'),
  exposed: boolean(true),
  data_found: eachLike('name'),
  created_at: instant('2026-01-10T00:12:44Z'),
  updated_at: instant('2026-01-11T09:30:00Z'),
};

const refusal = { error: { code: like('not_found'), message: like('There is no such employee.') } };
const invalid = {
  error: { ...refusal.error, details: eachLike({ field: like('dob'), message: like('must be a date') }) },
};

const newcomer = {
  first_name: 'Bram',
  last_name: 'de Wit',
  dob: '1991-11-02',
  addresses: [{ line_1: '12 Mill Road', city: 'Macon', region: 'Georgia', country: 'US' }],
  emails: [{ email: 'bram.dewit@acme.example' }],
};

const company = { path: { companyId } };
const one = { path: { companyId, id: employeeId } };
const nobody = { path: { companyId, id: 4 } };

const reads: InteractionOf<operations>[] = [
  { operation: 'listEmployees', asks: 'the employees', sends: company, status: 200, gets: eachLike(person) },
  {
    operation: 'listEmployees',
    asks: 'the employees whose email begins like that of one',
    sends: { ...company, query: { search: employeeEmail } },
    status: 200,
    gets: eachLike(licensed),
  },
  {
    operation: 'listEmployees',
    asks: 'the employees of a company that has none',
    state: 'empty-company',
    sends: company,
    status: 200,
    gets: [],
  },
  { operation: 'getEmployee', asks: 'an employee', sends: one, status: 200, gets: licensed },
  { operation: 'listExposures', asks: 'the exposures', sends: company, status: 200, gets: eachLike(exposure) },
  {
    operation: 'listExposures',
    asks: 'the open exposures of one employee since a year',
    sends: {
      ...company,
      query: {
        employees: [employeeId],
        status: ['pending', 'in_progress', 'closed'],
        since: '2020-01-01T00:00:00Z',
        exposed: false,
      },
    },
    status: 200,
    gets: eachLike(exposure),
  },
  {
    operation: 'listExposures',
    asks: 'the exposures of an employee who is exposed nowhere any more',
    sends: { ...company, query: { employees: [clearedEmployeeId], exposed: false } },
    status: 200,
    gets: eachLike({ ...exposure, exposed: equal(false) }),
  },
  {
    operation: 'listExposures',
    asks: 'the exposures whose removal is over',
    state: 'broker-leak',
    sends: { ...company, query: { status: ['closed'], exposed: false } },
    status: 200,
    gets: eachLike({ ...exposure, status: 'closed' }),
  },
  {
    operation: 'getExposureHistory',
    asks: 'what was done about an exposure',
    sends: { path: { companyId, id: exposureId } },
    status: 200,
    gets: eachLike({
      event: like('A removal request was prepared.'),
      company: broker,
      when: instant('2026-01-10T00:12:44Z'),
    }),
  },
];

const writes: InteractionOf<operations>[] = [
  {
    operation: 'createEmployee',
    asks: 'that an employee is added',
    sends: { ...company, body: newcomer },
    status: 200,
    gets: {
      ...person,
      first_name: 'Bram',
      last_name: 'de Wit',
      display_name: 'Bram de Wit',
      dob: '1991-11-02',
      addresses: [{ primary: true, line_1: '12 Mill Road', city: 'Macon', region: 'GA', country: 'US' }],
      emails: [{ primary: true, email: 'bram.dewit@acme.example' }],
      exposures: { total: 0, pending: 0, in_progress: 0, closed: 0 },
      risk_score: null,
    },
  },
  {
    operation: 'updateEmployee',
    asks: 'that an employee has other roles and a licence',
    sends: { ...one, body: { roles: ['Finance', 'Board'], license: 'complete' } },
    status: 200,
    gets: { ...person, roles: ['Finance', 'Board'], license: { type: 'complete' } },
  },
  { operation: 'deleteEmployee', asks: 'that an employee is taken out', sends: one, status: 204 },
];

const failures: InteractionOf<operations>[] = [
  { operation: 'getEmployee', asks: 'an employee whom nobody knows', sends: nobody, status: 404, gets: refusal },
  {
    operation: 'updateEmployee',
    asks: 'an update of an employee whom nobody knows',
    sends: { ...nobody, body: { roles: ['HR'] } },
    status: 404,
    gets: refusal,
  },
  { operation: 'deleteEmployee', asks: 'that nobody is taken out', sends: nobody, status: 404, gets: refusal },
  { operation: 'getExposureHistory', asks: 'the history of no exposure', sends: nobody, status: 404, gets: refusal },
  {
    operation: 'createEmployee',
    asks: 'that somebody without a name and a birthday is added',
    sends: { ...company, body: { emails: newcomer.emails, addresses: newcomer.addresses } },
    status: 400,
    gets: invalid,
  },
  {
    operation: 'createEmployee',
    asks: "that somebody is added with another employee's email",
    sends: { ...company, body: { ...newcomer, emails: [{ email: employeeEmail }] } },
    status: 400,
    gets: {
      error: { code: 'email_taken', message: like('An employee with this primary email address exists already.') },
    },
  },
  {
    operation: 'updateEmployee',
    asks: 'a licence that there is not',
    sends: { ...one, body: { license: 'golden' } },
    status: 400,
    gets: invalid,
  },
  {
    operation: 'listExposures',
    asks: 'exposures in a status that there is not',
    sends: { ...company, query: { status: ['lost'] } },
    status: 400,
    gets: invalid,
  },
];

const successes = [...reads, ...writes];

driveContract({
  api: 'privacybee',
  credential: bindText`Bearer ${accessToken}`,
  interactions: [
    ...successes,
    ...failures,
    ...refuseEach(successes, { how: 'without a token', credential: null, status: 401, gets: refusal }),
    ...refuseEach(successes, {
      how: 'with the token of another company',
      credential: bindText`Bearer ${otherCompanyToken}`,
      status: 404,
      gets: refusal,
    }),
  ],
});
