import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { personnelByEmail } from './personnel-index.js';
import { PERSONNEL, type PersonnelRecord } from './personnel-record.js';

const EMAIL = 'email:';

/** Finds the record that a path names: by its id, or by its user's address (in any case) after `email:`. */
export const findPersonnel = (tx: Transaction, personnelId: number | string): PersonnelRecord | Refusal => {
  const record = tx.get<PersonnelRecord>(PERSONNEL, toId(tx, personnelId) ?? '');
  return record ?? refuseNotFound(`There is no personnel record ${personnelId}.`);
};

const toId = (tx: Transaction, personnelId: number | string): number | undefined => {
  if (typeof personnelId === 'number') return personnelId;
  return tx.view(PERSONNEL, personnelByEmail).get(personnelId.slice(EMAIL.length).toLowerCase());
};
