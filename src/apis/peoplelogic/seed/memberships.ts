import type { Company } from '../../../company/company.js';
import type { MembershipRecord } from '../collections.js';
import { toAccountId, toEmployeeId, toGroupId } from '../ids.js';
import { toMembershipKey } from '../memberships.js';
import { listGroups } from './list-groups.js';
import type { GroupMember, SeededGroup } from './seeded-group.js';

/** Ids of entities, each made once: most people are in several groups. */
type ToEntityId = (member: GroupMember) => string;

/** The memberships that exist from the start: one leads each group, the others are members. */
export const seedMemberships = (company: Company): [string, MembershipRecord][] => {
  const toEntityId = createToEntityId(company);
  const groups = listGroups(company).map((group) => ({ ...group, id: toGroupId(company, group.key) }));
  // In the order of the collection, which then has little to sort: there are several for each person.
  return groups
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((group) => toMemberships(group, toEntityId))
    .map((membership) => [toMembershipKey(membership.groupId, membership.entityId), membership]);
};

const createToEntityId = (company: Company): ToEntityId => {
  const ids = { ACCOUNT: new Map<string, string>(), EMPLOYEE: new Map<string, string>() };
  const makers = { ACCOUNT: toAccountId, EMPLOYEE: toEmployeeId };
  return ({ key, entityType }) => {
    const id = ids[entityType].get(key) ?? makers[entityType](company, key);
    ids[entityType].set(key, id);
    return id;
  };
};

const toMemberships = (
  { id: groupId, organization, created, members }: SeededGroup & { readonly id: string },
  toEntityId: ToEntityId,
): MembershipRecord[] =>
  members
    .map((member, index) => ({
      organization,
      groupId,
      entityId: toEntityId(member),
      entityType: member.entityType,
      type: index === 0 ? 'LEAD' : 'MEMBER',
      created: { createdAt: member.since, createdBy: created.createdBy },
    }))
    .sort((left, right) => (left.entityId < right.entityId ? -1 : 1));
