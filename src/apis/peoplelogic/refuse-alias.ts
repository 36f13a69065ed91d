import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { findOrganizationByAlias } from './organizations.js';
import { refuseMember } from './refuse-member.js';

/** Why an organization, who may still have no id, cannot be called so: another one is. */
export const refuseAlias = (
  tx: Transaction,
  { id, alias }: { readonly id?: string; readonly alias: string | undefined },
): Refusal | undefined => {
  const holder = alias === undefined ? undefined : findOrganizationByAlias(tx, alias);
  if (!holder || holder.id === id) return undefined;
  return refuseMember('alias', `another organization has ${alias}`);
};
