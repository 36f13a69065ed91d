import type { HandlerContext } from '../../engine/behaviour.js';
import { readCaller } from './caller.js';
import { ACCOUNTS, type AccountRecord } from './collections.js';
import { createFreeId } from './create-free-id.js';
import { toCreated } from './created.js';
import { toStatus } from './status.js';
import type { components } from './types.gen.js';

/** Makes an account that holds no role. The address must be one that no other account has. */
export const createAccount = (
  context: HandlerContext,
  { email, name }: components['schemas']['AccountInput'],
): AccountRecord => {
  const { tx } = context;
  const created = toCreated(context);
  const account: AccountRecord = {
    id: createFreeId(tx, ACCOUNTS),
    email,
    name: name ?? null,
    active: true,
    status: toStatus(created),
    created,
    mappings: [],
    preferences: null,
    grants: [],
    organization: readCaller(context).organizationId,
  };
  tx.put(ACCOUNTS, account.id, account);
  return account;
};
