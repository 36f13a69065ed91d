import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/peoplelogic/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { group, membership } from './shapes.js';
import { variables } from './variables.js';

const { eachLike } = MatchersV3;
const { employeeId, groupId, otherGroupId } = variables;

const incidents = { name: 'Incident Response', type: 'PROJECT' };
const profile = { icon: 'https://www.acme.example/icons/incidents.svg', description: 'Looks after what broke.' };

/** What the Directory does for an administrator who asks for groups. */
export const groupInteractions: InteractionOf<operations>[] = [
  { operation: 'listGroups', asks: 'the groups', status: 200, gets: eachLike(group) },
  {
    operation: 'createGroup',
    asks: 'a new group',
    sends: { body: incidents },
    status: 201,
    gets: { ...group, ...incidents, profile: { icon: null, description: null } },
  },
  { operation: 'getGroup', asks: 'a group', sends: { path: { id: groupId } }, status: 200, gets: group },
  {
    operation: 'updateGroup',
    asks: 'another name and type for a group',
    sends: { path: { id: groupId }, body: incidents },
    status: 200,
    gets: { ...group, ...incidents },
  },
  {
    operation: 'getGroupProfile',
    asks: 'the profile of a group',
    sends: { path: { group: groupId } },
    status: 200,
    gets: {},
  },
  {
    operation: 'replaceGroupProfile',
    asks: 'a whole profile for a group',
    sends: { path: { group: groupId }, body: profile },
    status: 201,
    gets: profile,
  },
  {
    operation: 'patchGroupProfile',
    asks: 'another description for a group',
    sends: { path: { group: groupId }, body: { description: profile.description } },
    status: 200,
    gets: { description: profile.description },
  },
  {
    operation: 'listGroupMembers',
    asks: 'the employees in a group',
    sends: { path: { groupId }, query: { entity: 'EMPLOYEE' } },
    status: 200,
    gets: eachLike({ ...membership, entityType: 'EMPLOYEE' }),
  },
  {
    operation: 'listEntityGroups',
    asks: 'the groups that an employee is in',
    sends: { path: { entity: employeeId } },
    status: 200,
    gets: eachLike(membership),
  },
  {
    operation: 'setEntityGroups',
    asks: 'that an employee is in two groups and no others',
    sends: { path: { entity: employeeId }, body: [{ groupId, type: 'LEAD' }, { groupId: otherGroupId }] },
    status: 200,
  },
  {
    operation: 'removeEntityFromGroup',
    asks: 'that an employee leaves a group',
    sends: { path: { entity: employeeId, group: groupId } },
    status: 200,
  },
];
