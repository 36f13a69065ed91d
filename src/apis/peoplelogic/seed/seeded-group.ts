import type { components } from '../types.gen.js';

type Schemas = components['schemas'];

/** A group of one of the two organizations, and who is in it. */
export interface SeededGroup {
  /** Names the group in ids. */
  readonly key: string;
  readonly organization: string;
  readonly name: string;
  readonly type: string;
  readonly active: boolean;
  readonly profile: Schemas['GroupProfile'];
  readonly created: Schemas['Created'];
  /** The first one leads the group. */
  readonly members: readonly GroupMember[];
}

/** Somebody in a group, as an employee or as the holder of an account. */
export interface GroupMember {
  /** Names the person in ids. */
  readonly key: string;
  readonly entityType: Schemas['Membership']['entityType'];
  readonly since: string;
}
