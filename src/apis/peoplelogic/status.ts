import type { components } from './types.gen.js';

type Schemas = components['schemas'];

/** The state that everything is in which is in use. */
export const ACTIVE = 'ACTIVE';

/** The status of something that has been in that state since it came into being. */
export const toStatus = (
  { createdAt, createdBy }: Schemas['Created'],
  current: string = ACTIVE,
): Schemas['Status'] => ({
  current,
  changedAt: createdAt,
  changedBy: createdBy,
});
