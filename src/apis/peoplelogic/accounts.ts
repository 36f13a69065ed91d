import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { ACCOUNTS, type AccountRecord } from './collections.js';
import { createKeyIndex, listKeys } from './key-index.js';

/** Ids of the accounts by their address in lower case. */
const accountsByEmail = createKeyIndex(({ email }: AccountRecord) => email.toLowerCase());

/** Whether a token of the organization sees the account: it was created with one, or holds a role there. */
export const isVisibleAccount = ({ organization, grants }: AccountRecord, organizationId: string): boolean =>
  organization === organizationId || grants.some(({ orgId }) => orgId === organizationId);

/** The account of that id, if a token of the organization sees it. */
export const findAccount = (tx: Transaction, organizationId: string, id: string): AccountRecord | undefined => {
  const account = tx.get<AccountRecord>(ACCOUNTS, id.toLowerCase());
  return account && isVisibleAccount(account, organizationId) ? account : undefined;
};

/** The one account that has the address, in any letter case and whoever sees it. */
export const findAccountByEmail = (tx: Transaction, email: string): AccountRecord | undefined => {
  const [id] = listKeys(tx.view(ACCOUNTS, accountsByEmail), email.toLowerCase());
  return id === undefined ? undefined : tx.get(ACCOUNTS, id);
};

/** The account of that id or else address, if a token of the organization sees it. */
export const findAccountByIdOrEmail = (
  tx: Transaction,
  organizationId: string,
  idOrEmail: string,
): AccountRecord | undefined => {
  const account = tx.get<AccountRecord>(ACCOUNTS, idOrEmail.toLowerCase()) ?? findAccountByEmail(tx, idOrEmail);
  return account && isVisibleAccount(account, organizationId) ? account : undefined;
};

/** Refuses a path that names no account that the token sees. */
export const refuseUnknownAccount = (idOrEmail: string): Refusal => refuseNotFound(`there is no account ${idOrEmail}`);
