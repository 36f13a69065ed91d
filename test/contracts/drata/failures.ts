import type { operations } from '../../../src/apis/drata/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { error } from './shapes.js';
import { groupId, personnelId, workspaceId } from './variables.js';

type Failing = Omit<InteractionOf<operations>, 'status' | 'gets'>;

const bad: Failing[] = [
  { operation: 'listPersonnel', asks: 'pages of nobody', sends: { query: { size: 0 } } },
  { operation: 'searchPersonnel', asks: 'an order that there is not', sends: { query: { sort: 'shoeSize' } } },
  {
    operation: 'searchWorkspacePersonnel',
    asks: 'a search from a cursor that the service never gave',
    sends: { path: { workspaceId }, query: { cursor: 'nonsense' } },
  },
  { operation: 'getPersonnel', asks: 'a record by a name', sends: { path: { personnelId: 'maya' } } },
  {
    operation: 'updatePersonnel',
    asks: 'a status that there is not',
    sends: { path: { personnelId }, body: { employmentStatus: 'ON_LOAN' } },
  },
  { operation: 'performPersonnelAction', asks: 'an action that there is not', sends: { body: { action: 'forget' } } },
  { operation: 'getWorkspacePersonnelScope', asks: 'the scope of a name', sends: { path: { workspaceId: 'product' } } },
  {
    operation: 'replaceWorkspacePersonnelScope',
    asks: 'a scope of a group that nobody synchronises',
    sends: { path: { workspaceId }, body: { groupIds: [0] } },
  },
  {
    operation: 'removeGroupFromWorkspacePersonnelScope',
    asks: 'that a name goes out of a scope',
    sends: { path: { workspaceId, groupId: 'engineering' } },
  },
];

const missing: Failing[] = [
  { operation: 'getPersonnel', asks: 'a record that is not there', sends: { path: { personnelId: 0 } } },
  {
    operation: 'updatePersonnel',
    asks: 'an update of a record that is not there',
    sends: { path: { personnelId: 0 }, body: { startedAt: '2024-09-02' } },
  },
  { operation: 'getWorkspacePersonnelScope', asks: 'the scope of no workspace', sends: { path: { workspaceId: 0 } } },
  {
    operation: 'searchWorkspacePersonnel',
    asks: 'a search of no workspace',
    sends: { path: { workspaceId: 0 } },
  },
  {
    operation: 'replaceWorkspacePersonnelScope',
    asks: 'a scope for no workspace',
    sends: { path: { workspaceId: 0 }, body: { groupIds: [groupId] } },
  },
  {
    operation: 'removeGroupFromWorkspacePersonnelScope',
    asks: 'that a group goes out of a scope that it is not in',
    sends: { path: { workspaceId, groupId: 0 } },
  },
  {
    operation: 'removeGroupFromWorkspacePersonnelScope',
    asks: 'that a group goes out of the scope of no workspace',
    sends: { path: { workspaceId: 0, groupId } },
  },
];

const named = (name: string, statusCode: number) => ({ name, ...error(statusCode) });

/** Requests that Drata refuses whoever asks. */
export const failures: InteractionOf<operations>[] = [
  ...bad.map((each) => ({ ...each, status: 400, gets: named('BadRequestException', 400) })),
  ...missing.map((each) => ({ ...each, status: 404, gets: named('NotFoundException', 404) })),
  {
    operation: 'performPersonnelAction',
    asks: 'that a record that is not there is handed back',
    sends: { body: { action: 'reset-sync', personnelIds: [0] } },
    status: 409,
    gets: named('ConflictException', 409),
  },
] as InteractionOf<operations>[];
