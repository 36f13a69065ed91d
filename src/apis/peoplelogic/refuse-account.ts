import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { findAccount } from './accounts.js';
import { findEmployeeByAccount } from './employees.js';
import { refuseMember } from './refuse-member.js';

/** An employee, who may still have no id, and the account that it is to be tied to, if any. */
export interface AccountTie {
  readonly organization: string;
  readonly id?: string;
  readonly account: string | undefined;
}

/** Why an employee cannot be tied to the account: an account has one employee in an organization. */
export const refuseAccount = (tx: Transaction, { organization, id, account }: AccountTie): Refusal | undefined => {
  if (account === undefined) return undefined;
  const found = findAccount(tx, organization, account);
  if (!found) return refuseMember('account', `there is no account ${account}`);
  const holder = findEmployeeByAccount(tx, organization, found.id);
  if (!holder || holder.id === id) return undefined;
  return refuseMember('account', `another employee is tied to ${account}`);
};
