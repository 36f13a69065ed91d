import type { HandlerContext } from '../../engine/behaviour.js';
import { readCaller } from './caller.js';
import { createFreeId } from './create-free-id.js';
import { toCreated } from './created.js';
import { toStatus } from './status.js';

/** What every new employee or group of the caller's organization begins with; `name` is that of its collection. */
export const beginRecord = (context: HandlerContext, name: string) => {
  const created = toCreated(context);
  return {
    organization: readCaller(context).organizationId,
    id: createFreeId(context.tx, name),
    active: true,
    status: toStatus(created),
    created,
    mappings: [],
    preferences: null,
  };
};
