import type { Profile } from '../../engine/behaviour.js';
import type { Included } from './included.js';
import type { components } from './types.gen.js';
import type { UserResource } from './user-resource.js';

type UserList = components['schemas']['UserList'];
type UserRecord = components['schemas']['UserRecord'];

/** A page of users and what belongs to it. */
export interface Page {
  readonly data: readonly UserResource[];
  readonly total: number;
  readonly included: readonly Included[];
}

const NOTHING = { included: [], includes: {} } as const;

// Types are generated from the observed form, so the documented one needs a cast.

/** A list as the live service sends it (`data`, `meta`, `included`), or the bare array of the document. */
export const wrapList = (profile: Profile, { data, total, included }: Page): UserList =>
  profile === 'observed' ? { data, meta: { total }, included } : (data as unknown as UserList);

/** One user as the live service sends it (`data`, `included`), or with the document's `includes`. */
export const wrapUser = (profile: Profile, data: UserResource): UserRecord =>
  profile === 'observed'
    ? { data, included: NOTHING.included }
    : ({ data, includes: NOTHING.includes } as unknown as UserRecord);
