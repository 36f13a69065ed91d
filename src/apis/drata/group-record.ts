import type { components } from './types.gen.js';

/** The collection of the groups, by id. */
export const GROUPS = 'drata/groups';

/** A group as stored and as the API shows it; one without a connection is not synchronized with anything. */
export type GroupRecord = components['schemas']['Group'] & { readonly connectionId: number | null };
