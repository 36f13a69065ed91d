import type { View } from '../../../core/collection.js';
import type { Transaction } from '../../../core/transaction.js';
import type { Grant } from '../../../engine/credential.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';

const firstUser: View<PersonnelRecord, number | null> = {
  build: (personnel) => personnel.entries().next().value?.[1].user.id ?? null,
};

/**
 * The user whom a key belongs to. One that the account does not know (authentication is lenient or off) is taken for a
 * key of its first user.
 */
export const findKeyOwner = (tx: Transaction, { credential }: Grant): number | null => {
  const owner = credential?.claims?.userId;
  return owner === undefined ? tx.view(PERSONNEL, firstUser) : Number(owner);
};
