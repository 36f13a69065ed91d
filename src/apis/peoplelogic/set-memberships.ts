import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseInvalid } from '../../engine/refusal.js';
import type { Violation } from '../../openapi/violation.js';
import { MEMBERSHIPS, type MembershipRecord } from './collections.js';
import { findGroup } from './groups.js';
import { type Entity, listMemberships, toMembershipKey } from './memberships.js';
import type { components } from './types.gen.js';

type Input = components['schemas']['EntityGroupsInput'];
type Created = components['schemas']['Created'];

/** What the memberships of an entity are set from. */
export interface MembershipsInput {
  readonly organizationId: string;
  readonly entity: Entity;
  readonly groups: Input;
  /** Says when and by whom a new membership begins. */
  readonly create: () => Created;
}

const listViolations = (tx: Transaction, organizationId: string, groups: Input): Violation[] => {
  const seen = new Set<string>();
  return groups.flatMap(({ groupId }, index): Violation[] => {
    const violation = { in: 'body', name: '', pointer: `/${index}/groupId`, rule: 'reference' } as const;
    if (groupId === undefined) return [{ ...violation, message: 'is required' }];
    if (!findGroup(tx, organizationId, groupId)) return [{ ...violation, message: `there is no group ${groupId}` }];
    if (seen.has(groupId.toLowerCase())) return [{ ...violation, message: `${groupId} is in another entry too` }];
    seen.add(groupId.toLowerCase());
    return [];
  });
};

/** Puts the entity into exactly these groups of the organization, or into none of them if one cannot be. */
export const setMemberships = (
  tx: Transaction,
  { organizationId, entity, groups, create }: MembershipsInput,
): Refusal | undefined => {
  const violations = listViolations(tx, organizationId, groups);
  if (violations.length > 0) return refuseInvalid('not every group can be set', violations);
  const types = new Map(groups.map(({ groupId = '', type = null }) => [groupId.toLowerCase(), type]));
  const before = new Map(listMemberships(tx, organizationId, entity.entityId).map((each) => [each.groupId, each]));
  const left = [...before.keys()].filter((groupId) => !types.has(groupId));
  const set = [...types].map(([groupId, type]): MembershipRecord => {
    const known = before.get(groupId);
    if (known?.type === type) return known;
    if (known) return { ...known, type };
    return { organization: organizationId, groupId, ...entity, type, created: create() };
  });
  tx.write(MEMBERSHIPS, [
    ...left.map((groupId) => ({ key: toMembershipKey(groupId, entity.entityId), record: undefined })),
    ...set.map((record) => ({ key: toMembershipKey(record.groupId, entity.entityId), record })),
  ]);
  return undefined;
};
