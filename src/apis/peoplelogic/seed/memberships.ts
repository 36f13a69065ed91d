import type { Company } from '../../../company/company.js';
import type { MembershipRecord } from '../collections.js';
import { toAccountId, toEmployeeId, toGroupId } from '../ids.js';
import { toMembershipKey } from '../memberships.js';
import { listGroups } from './list-groups.js';
import type { SeededGroup } from './seeded-group.js';

/** The memberships that exist from the start: one leads each group, the others are members. */
export const seedMemberships = (company: Company): [string, MembershipRecord][] =>
  listGroups(company).flatMap((group) =>
    toMemberships(company, group).map((membership): [string, MembershipRecord] => [
      toMembershipKey(membership.groupId, membership.entityId),
      membership,
    ]),
  );

const toMemberships = (company: Company, { key, organization, created, members }: SeededGroup): MembershipRecord[] => {
  const groupId = toGroupId(company, key);
  return members.map((member, index) => ({
    organization,
    groupId,
    entityId: (member.entityType === 'ACCOUNT' ? toAccountId : toEmployeeId)(company, member.key),
    entityType: member.entityType,
    type: index === 0 ? 'LEAD' : 'MEMBER',
    created: { createdAt: member.since, createdBy: created.createdBy },
  }));
};
