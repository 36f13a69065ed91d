import type { HandlerContext } from '../../engine/behaviour.js';
import { findAccountByEmail } from './accounts.js';
import { ADMIN_ROLE } from './caller.js';
import { ACCOUNTS } from './collections.js';
import { createAccount } from './create-account.js';
import { withGrant } from './with-grant.js';

/** Lets the account with that address administer the organization, and makes it if there is none; gives its id. */
export const appointOwner = (context: HandlerContext, orgId: string, email: string): string => {
  const account = findAccountByEmail(context.tx, email) ?? createAccount(context, { email });
  context.tx.put(ACCOUNTS, account.id, withGrant(account, { orgId, role: ADMIN_ROLE }));
  return account.id;
};
