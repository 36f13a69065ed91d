import type { HandlerContext } from '../../engine/behaviour.js';
import { findAccountByIdOrEmail } from './accounts.js';
import { readCaller } from './caller.js';
import type { components } from './types.gen.js';

type Created = components['schemas']['Created'];

/** Says that something comes into being now, and by whose account: null where the token names none that exists. */
export const toCreated = ({ tx, grant }: Pick<HandlerContext, 'tx' | 'grant'>): Created => {
  const { account } = grant.credential?.claims ?? {};
  const { organizationId } = readCaller({ tx, grant });
  const known = account === undefined ? undefined : findAccountByIdOrEmail(tx, organizationId, account);
  return { createdAt: new Date(tx.now).toISOString(), createdBy: known?.id ?? null };
};
