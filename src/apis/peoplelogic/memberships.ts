import type { View } from '../../core/collection.js';
import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { findAccount } from './accounts.js';
import { MEMBERSHIPS, type MembershipRecord } from './collections.js';
import { findEmployee } from './employees.js';
import { createKeyIndex, type KeyIndex, listKeys } from './key-index.js';

const membershipsByGroup = createKeyIndex(({ groupId }: MembershipRecord) => groupId);
const membershipsByEntity = createKeyIndex(({ entityId }: MembershipRecord) => entityId);

/** Something that can be in a group. */
export type Entity = Pick<MembershipRecord, 'entityId' | 'entityType'>;

/** Key of the one membership that an entity can have in a group. */
export const toMembershipKey = (groupId: string, entityId: string): string => `${groupId} ${entityId}`;

const list = (tx: Transaction, index: View<MembershipRecord, KeyIndex>, id: string): MembershipRecord[] => {
  const memberships = tx.collection<MembershipRecord>(MEMBERSHIPS);
  return listKeys(memberships.view(index), id).flatMap((key) => memberships.get(key) ?? []);
};

/** Who is in the group. */
export const listMembers = (tx: Transaction, groupId: string): MembershipRecord[] =>
  list(tx, membershipsByGroup, groupId);

/** In which groups of the organization the entity is; an account may be in groups of several organizations. */
export const listMemberships = (tx: Transaction, organizationId: string, entityId: string): MembershipRecord[] =>
  list(tx, membershipsByEntity, entityId).filter(({ organization }) => organization === organizationId);

/** The employee or account of that id, if a token of the organization sees it. */
export const findEntity = (tx: Transaction, organizationId: string, id: string): Entity | undefined => {
  const employee = findEmployee(tx, organizationId, id);
  if (employee) return { entityId: employee.id, entityType: 'EMPLOYEE' };
  const account = findAccount(tx, organizationId, id);
  return account && { entityId: account.id, entityType: 'ACCOUNT' };
};

/** Refuses a path that names neither an employee nor an account that the token sees. */
export const refuseUnknownEntity = (id: string): Refusal => refuseNotFound(`there is no employee or account ${id}`);
