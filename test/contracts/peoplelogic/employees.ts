import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/peoplelogic/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { day } from '../matchers.js';
import { employee, relation } from './shapes.js';
import { variables } from './variables.js';

const { eachLike, like } = MatchersV3;
const { accountId, employeeId, employeeName, managerId } = variables;

const one = { path: { employee: employeeId } };
const noor = { name: 'Noor Haddad', email: 'noor.haddad@contract.example' };
const profile = { firstName: 'Sally', lastName: 'Okafor', joinDate: '2023-02-01', companyRole: 'Support Engineer' };
const shown = { firstName: like('Sally'), lastName: like('Okafor'), joinDate: day('2023-02-01') };

const employees: InteractionOf<operations>[] = [
  { operation: 'listEmployees', asks: 'the employees', status: 200, gets: eachLike(employee) },
  {
    operation: 'createEmployee',
    asks: 'a new employee',
    sends: { body: noor },
    status: 201,
    gets: { ...employee, ...noor, account: null },
  },
  { operation: 'getEmployee', asks: 'an employee', sends: one, status: 200, gets: { ...employee, profile: shown } },
  {
    operation: 'updateEmployee',
    asks: 'another name and email for an employee',
    sends: { ...one, body: noor },
    status: 200,
    gets: { ...employee, ...noor },
  },
  {
    operation: 'listEmployeesByName',
    asks: 'the employees of a name',
    sends: { path: { name: employeeName } },
    status: 200,
    gets: eachLike(employee),
  },
  {
    operation: 'getEmployeeByAccount',
    asks: 'the employee of an account',
    sends: { path: { accountId } },
    status: 200,
    gets: employee,
  },
  {
    operation: 'listManagerReports',
    asks: 'whom somebody manages directly',
    sends: { path: { managerId }, query: { type: 'DIRECT' } },
    status: 200,
    gets: eachLike(employee),
  },
];

const managers: InteractionOf<operations>[] = [
  {
    operation: 'listEmployeeManagers',
    asks: 'who manages an employee',
    sends: one,
    status: 200,
    gets: eachLike(relation),
  },
  {
    operation: 'setEmployeeManager',
    asks: 'that somebody manages an employee by a dotted line',
    sends: { ...one, body: { managerId, type: 'DOTTED_LINE' } },
    status: 200,
    gets: eachLike(relation),
  },
  {
    operation: 'removeEmployeeManager',
    asks: 'that somebody does not manage an employee any more',
    sends: { path: { employee: employeeId, manager: managerId } },
    status: 200,
  },
];

const profiles: InteractionOf<operations>[] = [
  { operation: 'getEmployeeProfile', asks: 'the profile of an employee', sends: one, status: 200, gets: shown },
  {
    operation: 'replaceEmployeeProfile',
    asks: 'a whole profile for an employee',
    sends: { ...one, body: profile },
    status: 201,
    gets: { ...profile, bio: null, gender: null },
  },
  {
    operation: 'patchEmployeeProfile',
    asks: 'another job title for an employee',
    sends: { ...one, body: { companyRole: 'Support Lead' } },
    status: 200,
    gets: { ...shown, companyRole: 'Support Lead' },
  },
];

const lists: InteractionOf<operations>[] = [
  {
    operation: 'listEmployees',
    asks: 'the active contractors',
    state: 'contractor-surge',
    parameters: { contractors: 10 },
    sends: { query: { type: 'CONTRACTOR', status: 'ACTIVE' } },
    status: 200,
    gets: eachLike({ ...employee, type: 'CONTRACTOR', active: true }),
  },
  {
    operation: 'listEmployees',
    asks: 'the employees of a company that has none',
    state: 'empty-company',
    status: 200,
    gets: [],
  },
  {
    operation: 'listEmployeesByName',
    asks: 'the employees of a name that two companies brought',
    state: 'merger',
    parameters: { joiners: 5 },
    sends: { path: { name: 'Solveig Brandvold' } },
    status: 200,
    gets: eachLike({ ...employee, name: 'Solveig Brandvold' }),
  },
];

/** What the Directory does for an administrator who asks for employees. */
export const employeeInteractions = [...employees, ...managers, ...profiles, ...lists];
