import { createUuid } from '../../core/chance.js';
import type { HandlerContext } from '../../engine/behaviour.js';
import { readCaller } from './caller.js';
import { toCreated } from './created.js';
import { toStatus } from './status.js';

/** What every new employee or group of the caller's organization begins with; `name` is that of its collection. */
export const beginRecord = (context: HandlerContext, name: string) => {
  const { tx } = context;
  const created = toCreated(context);
  return {
    organization: readCaller(context).organizationId,
    // Nothing here is ever deleted, so its number is one that no earlier record had.
    id: createUuid(tx.seed, name, 'created', tx.collection(name).size),
    active: true,
    status: toStatus(created),
    created,
    mappings: [],
    preferences: null,
  };
};
