import type { HandlerContext } from '../../../engine/behaviour.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { beginRecord } from '../begin-record.js';
import { readCaller } from '../caller.js';
import { GROUPS, type GroupRecord } from '../collections.js';
import { EMPTY_GROUP_PROFILE } from '../empty-profiles.js';
import { findGroup, refuseUnknownGroup } from '../groups.js';
import { matchesFilter } from '../matches-filter.js';
import { mergeMembers } from '../merge-members.js';
import { renderGroup } from '../render-records.js';
import type { operations } from '../types.gen.js';

const find = (context: HandlerContext, id: string): GroupRecord | undefined =>
  findGroup(context.tx, readCaller(context).organizationId, id);

const put = ({ tx }: HandlerContext, group: GroupRecord): GroupRecord => {
  tx.put(GROUPS, group.id, group);
  return group;
};

/** Answers what is asked of groups and their profiles. */
export const groupHandlers: TypedHandlers<operations> = {
  listGroups: ({ query: { status, type } }, context) => {
    const { organizationId, isAdmin } = readCaller(context);
    const groups = context.tx.collection<GroupRecord>(GROUPS);
    const body = groups.memo(JSON.stringify([organizationId, isAdmin, status, type]), () =>
      groups
        .values()
        .filter((group) => group.organization === organizationId)
        .filter((group) => matchesFilter(status, group.status.current) && matchesFilter(type, group.type))
        .map((group) => renderGroup(group, isAdmin)),
    );
    return { status: 200, body };
  },

  createGroup: ({ body: { name, type } }, context) => {
    const { id, ...begun } = beginRecord(context, GROUPS);
    const group = put(context, { id, name, type, ...begun, profile: EMPTY_GROUP_PROFILE });
    return { status: 201, body: renderGroup(group, readCaller(context).isAdmin) };
  },

  getGroup: ({ path: { id } }, context) => {
    const group = find(context, id);
    if (!group) return refuseUnknownGroup(id);
    return { status: 200, body: renderGroup(group, readCaller(context).isAdmin) };
  },

  updateGroup: ({ path: { id }, body: { name, type } }, context) => {
    const group = find(context, id);
    if (!group) return refuseUnknownGroup(id);
    const updated = put(context, { ...group, name, type });
    return { status: 200, body: renderGroup(updated, readCaller(context).isAdmin) };
  },

  getGroupProfile: ({ path }, context) => {
    const group = find(context, path.group);
    return group ? { status: 200, body: group.profile } : refuseUnknownGroup(path.group);
  },

  replaceGroupProfile: ({ path, body }, context) => {
    const group = find(context, path.group);
    if (!group) return refuseUnknownGroup(path.group);
    return { status: 201, body: put(context, { ...group, profile: mergeMembers(EMPTY_GROUP_PROFILE, body) }).profile };
  },

  patchGroupProfile: ({ path, body }, context) => {
    const group = find(context, path.group);
    if (!group) return refuseUnknownGroup(path.group);
    return { status: 200, body: put(context, { ...group, profile: mergeMembers(group.profile, body) }).profile };
  },
};
