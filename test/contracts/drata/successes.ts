import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/drata/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { instant } from '../matchers.js';
import { check, customField, facet, firstPage, found, id, person, user } from './shapes.js';
import { groupId, personnelId, workspaceId } from './variables.js';

const { eachLike, integer, like } = MatchersV3;

const workspace = { path: { workspaceId } };

/** What each of Drata's operations does for a consumer who may do everything. */
export const successes: InteractionOf<operations>[] = [
  {
    operation: 'listPersonnel',
    asks: 'a first page of personnel with the total',
    sends: { query: { size: 5, includeTotalCount: true } },
    status: 200,
    gets: { data: eachLike(person), pagination: firstPage },
  },
  {
    operation: 'searchPersonnel',
    asks: 'a search of everybody, with users, groups and facets',
    sends: { query: { size: 3, includeTotalCount: true, 'expand[]': ['user', 'groups'], 'facets[]': ['syncStatus'] } },
    status: 200,
    gets: {
      data: eachLike({ ...found, user, groups: { totalCount: integer(1) } }),
      pagination: firstPage,
      facets: { syncStatus: facet },
    },
  },
  {
    operation: 'searchWorkspacePersonnel',
    asks: 'current employees of a workspace by name',
    sends: {
      ...workspace,
      query: { 'employmentStatus[]': ['CURRENT_EMPLOYEE'], sort: 'name', sortDir: 'ASC', 'expand[]': ['user'] },
    },
    status: 200,
    gets: { data: eachLike({ ...found, employmentStatus: 'CURRENT_EMPLOYEE', user }), pagination: like({}) },
  },
  {
    operation: 'getPersonnel',
    asks: 'an employee with user, checks and custom fields',
    sends: { path: { personnelId }, query: { 'expand[]': ['user', 'complianceChecks', 'customFields'] } },
    status: 200,
    gets: {
      ...person,
      startedAt: instant('2023-02-06T00:00:00.000Z'),
      user,
      complianceChecks: eachLike(check),
      customFields: eachLike(customField),
    },
  },
  {
    operation: 'updatePersonnel',
    asks: 'that an employee becomes a contractor',
    sends: { path: { personnelId }, body: { employmentStatus: 'CURRENT_CONTRACTOR', startedAt: '2024-09-02' } },
    status: 200,
    gets: { ...person, employmentStatus: 'CURRENT_CONTRACTOR', startedAt: '2024-09-02T00:00:00.000Z' },
  },
  {
    operation: 'performPersonnelAction',
    asks: 'that one record is handed back to its sources',
    sends: { body: { action: 'reset-sync', personnelIds: [personnelId] } },
    status: 201,
    gets: { count: 1 },
  },
  {
    operation: 'getWorkspacePersonnelScope',
    asks: 'the scope of a workspace',
    sends: workspace,
    status: 200,
    gets: {
      groups: eachLike({ id, name: like('Engineering') }),
      scopedPersonnelCount: integer(42),
      totalCount: integer(120),
    },
  },
  {
    operation: 'replaceWorkspacePersonnelScope',
    asks: 'that one group is the whole scope of a workspace',
    sends: { ...workspace, body: { groupIds: [groupId] } },
    status: 204,
  },
  {
    operation: 'removeGroupFromWorkspacePersonnelScope',
    asks: 'that a group goes out of the scope of a workspace',
    sends: { path: { workspaceId, groupId } },
    status: 204,
  },
];
