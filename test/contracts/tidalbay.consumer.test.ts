import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../src/apis/tidalbay/types.gen.js';
import { bindText, bindVariables } from './bind-variables.js';
import { driveContract } from './drive-contract.js';
import type { InteractionOf } from './interaction.js';
import { email, instant, oneOf } from './matchers.js';
import { refuseEach } from './refuse-each.js';

const { eachLike, integer, like, regex } = MatchersV3;

const { apiKey, readOnlyKey, directoryKey, employeeId, employeeEmail } = bindVariables({
  apiKey: 'tsk_live_full',
  readOnlyKey: 'tsk_live_read',
  directoryKey: 'tsk_live_directory',
  employeeId: 'emp_7k2m9x',
  employeeEmail: 'mara.lindqvist@acme.example',
});

const readOnly = bindText`Bearer ${readOnlyKey}`;
const directory = bindText`Bearer ${directoryKey}`;

const band = (example: string) => regex('^(green|yellow|orange|red|critical)$', example);
const id = regex('^emp_[A-Za-z0-9]+$', 'emp_7k2m9x');
const status = oneOf('active', 'inactive');

const summary = {
  id,
  email: email('mara.lindqvist@acme.example'),
  first_name: like('Mara'),
  last_name: like('Lindqvist'),
  score: integer(65),
  band: band('yellow'),
  status,
  created_at: instant('2026-01-12T08:00:00Z'),
};

const point = { timestamp: instant('2026-01-15T00:00:00Z'), score: integer(65), band: band('yellow') };
const employee = { ...summary, score_history: eachLike(point), integrations: like([]) };
const page = { page: integer(1), per_page: integer(25), total: integer(2), total_pages: integer(1) };
const event = {
  id: regex('^evt_[A-Za-z0-9]+$', 'evt_9f4t2c'),
  type: regex('^[a-z_]+\\.[a-z_]+$', 'training.completed'),
  source: like('tidalbay'),
  employee_id: id,
  impact: like(15),
  current_impact: like(14.96),
  timestamp: instant('2026-01-14T15:00:00Z'),
};

/** The consumer tells refusals apart by status; it shows the message. */
const refusal = { error: { code: like('not_found'), message: like('There is no such employee.') } };
const invalid = {
  error: { ...refusal.error, details: eachLike({ field: like('page'), message: like('must be 1 or more') }) },
};

const byId = { path: { id: employeeId } };
const nobody = { path: { id: 'emp_nobody' } };

const successes: InteractionOf<operations>[] = [
  {
    operation: 'listEmployees',
    asks: 'a first page of employees',
    status: 200,
    gets: { data: eachLike(summary), pagination: page },
  },
  {
    operation: 'listEmployees',
    asks: 'the riskiest employees, lowest score first',
    state: 'phishing-wave',
    parameters: { share: 0.8 },
    sends: { query: { band: 'red', status: 'active', sort: 'score', order: 'asc' } },
    status: 200,
    gets: { data: eachLike({ ...summary, score: integer(31), band: 'red', status: 'active' }), pagination: page },
  },
  {
    operation: 'listEmployees',
    asks: 'the second page of a department that has one employee more than a page',
    state: 'paging-edges',
    sends: { query: { department: 'Marketing', page: 2, per_page: 25 } },
    status: 200,
    gets: { data: eachLike(summary), pagination: { page: 2, per_page: 25, total: 26, total_pages: 2 } },
  },
  {
    operation: 'listEmployees',
    asks: 'employees of a company that has none',
    state: 'empty-company',
    status: 200,
    gets: { data: [], pagination: { page: 1, per_page: 25, total: 0, total_pages: integer(0) } },
  },
  { operation: 'getEmployee', asks: 'an employee', sends: byId, status: 200, gets: employee },
  {
    operation: 'getEmployeeByEmail',
    asks: 'an employee by email',
    sends: { path: { email: employeeEmail } },
    status: 200,
    gets: employee,
  },
  {
    operation: 'updateEmployee',
    asks: 'a move to another department',
    sends: { ...byId, body: { department: 'Security', title: 'Security Engineer' } },
    status: 200,
    gets: { ...employee, department: 'Security', title: 'Security Engineer' },
  },
  {
    operation: 'updateEmployee',
    asks: 'that an employee becomes inactive',
    sends: { ...byId, body: { status: 'inactive' } },
    status: 200,
    gets: { ...employee, status: 'inactive' },
  },
  {
    operation: 'listEmployeeEvents',
    asks: 'the events of an employee',
    sends: byId,
    status: 200,
    gets: { data: eachLike(event), pagination: page },
  },
  {
    operation: 'listEmployeeEvents',
    asks: 'events of a time in which nothing happened',
    sends: { ...byId, query: { from: '2001-01-01', to: '2001-01-31', page: 1, per_page: 10 } },
    status: 200,
    gets: { data: [], pagination: { page: 1, per_page: 10, total: 0, total_pages: integer(0) } },
  },
  {
    operation: 'getEmployeeScoreHistory',
    asks: 'the weekly score history of an employee',
    sends: { ...byId, query: { interval: 'weekly' } },
    status: 200,
    gets: { interval: 'weekly', data: eachLike(point) },
  },
];

const notFound: InteractionOf<operations>[] = [
  { operation: 'getEmployee', asks: 'an employee whom nobody knows', sends: nobody, status: 404, gets: refusal },
  {
    operation: 'getEmployeeByEmail',
    asks: 'an employee by an email that nobody has',
    sends: { path: { email: 'nobody@elsewhere.example' } },
    status: 404,
    gets: refusal,
  },
  {
    operation: 'updateEmployee',
    asks: 'an update of an employee whom nobody knows',
    sends: { ...nobody, body: { title: 'Engineer' } },
    status: 404,
    gets: refusal,
  },
  { operation: 'listEmployeeEvents', asks: 'events of nobody', sends: nobody, status: 404, gets: refusal },
  {
    operation: 'getEmployeeScoreHistory',
    asks: 'a score history of nobody',
    sends: nobody,
    status: 404,
    gets: refusal,
  },
];

const bad: InteractionOf<operations>[] = [
  {
    operation: 'listEmployees',
    asks: 'employees on page zero',
    sends: { query: { page: 0 } },
    status: 400,
    gets: invalid,
  },
  {
    operation: 'updateEmployee',
    asks: 'an update of a score, which nobody can set',
    sends: { ...byId, body: { score: 100 } },
    status: 400,
    gets: invalid,
  },
  {
    operation: 'listEmployeeEvents',
    asks: 'events since no date',
    sends: { ...byId, query: { from: 'yesterday' } },
    status: 400,
    gets: invalid,
  },
  {
    operation: 'getEmployeeScoreHistory',
    asks: 'a score history by the minute',
    sends: { ...byId, query: { interval: 'minutely' } },
    status: 400,
    gets: invalid,
  },
];

const writes = successes.filter(({ operation }) => operation === 'updateEmployee');
const insights = successes.filter(({ operation }) =>
  ['listEmployeeEvents', 'getEmployeeScoreHistory'].includes(operation),
);

driveContract({
  api: 'tidalbay',
  credential: bindText`Bearer ${apiKey}`,
  interactions: [
    ...successes,
    ...notFound,
    ...bad,
    ...refuseEach(successes, { how: 'without a key', credential: null, status: 401, gets: refusal }),
    ...refuseEach(writes, { how: 'with a key that only reads', credential: readOnly, status: 403, gets: refusal }),
    ...refuseEach(insights, { how: 'with a key to employees only', credential: directory, status: 403, gets: refusal }),
  ],
});
