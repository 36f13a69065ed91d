import { refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { readCaller } from '../caller.js';
import { MEMBERSHIPS, type MembershipRecord } from '../collections.js';
import { toCreated } from '../created.js';
import { findGroup, refuseUnknownGroup } from '../groups.js';
import { matchesFilter } from '../matches-filter.js';
import { findEntity, listMembers, listMemberships, refuseUnknownEntity, toMembershipKey } from '../memberships.js';
import { renderMembership } from '../render-records.js';
import { setMemberships } from '../set-memberships.js';
import type { operations } from '../types.gen.js';

/** Answers what is asked of who is in which group. */
export const membershipHandlers: TypedHandlers<operations> = {
  listGroupMembers: ({ path: { groupId }, query: { entity, membership } }, context) => {
    const { tx } = context;
    const group = findGroup(tx, readCaller(context).organizationId, groupId);
    if (!group) return refuseUnknownGroup(groupId);
    const memberships = tx.collection<MembershipRecord>(MEMBERSHIPS);
    const body = memberships.memo(JSON.stringify([group.id, entity, membership]), () =>
      listMembers(tx, group.id)
        .filter(({ entityType, type }) => matchesFilter(entity, entityType) && matchesFilter(membership, type))
        .map(renderMembership),
    );
    return { status: 200, body };
  },

  listEntityGroups: ({ path }, context) => {
    const { tx } = context;
    const { organizationId } = readCaller(context);
    const entity = findEntity(tx, organizationId, path.entity);
    if (!entity) return refuseUnknownEntity(path.entity);
    return { status: 200, body: listMemberships(tx, organizationId, entity.entityId).map(renderMembership) };
  },

  setEntityGroups: ({ path, body }, context) => {
    const { tx } = context;
    const { organizationId } = readCaller(context);
    const entity = findEntity(tx, organizationId, path.entity);
    if (!entity) return refuseUnknownEntity(path.entity);
    const create = () => toCreated(context);
    return setMemberships(tx, { organizationId, entity, groups: body, create }) ?? { status: 200 };
  },

  removeEntityFromGroup: ({ path }, context) => {
    const { tx } = context;
    const { organizationId } = readCaller(context);
    const entity = findEntity(tx, organizationId, path.entity);
    if (!entity) return refuseUnknownEntity(path.entity);
    const group = findGroup(tx, organizationId, path.group);
    if (!group) return refuseUnknownGroup(path.group);
    const key = toMembershipKey(group.id, entity.entityId);
    if (!tx.get(MEMBERSHIPS, key)) return refuseNotFound(`${path.entity} is not in the group ${path.group}`);
    tx.delete(MEMBERSHIPS, key);
    return { status: 200 };
  },
};
