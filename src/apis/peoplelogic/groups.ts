import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { GROUPS, type GroupRecord } from './collections.js';

/** The group of that id, if it is one of the organization. */
export const findGroup = (tx: Transaction, organizationId: string, id: string): GroupRecord | undefined => {
  const group = tx.get<GroupRecord>(GROUPS, id.toLowerCase());
  return group?.organization === organizationId ? group : undefined;
};

/** Refuses a path that names no group of the organization. */
export const refuseUnknownGroup = (id: string): Refusal => refuseNotFound(`there is no group ${id}`);
