import type { Phase } from '../../../company/person.js';
import type { EmployeeRecord } from '../collections.js';
import type { components } from '../types.gen.js';

/** Somebody of one of the two organizations, as far as accounts, employees and managers are made from them. */
export interface Member {
  /** Names the person in ids. */
  readonly key: string;
  readonly organization: string;
  readonly name: string;
  readonly email: string;
  readonly phase: Phase;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly created: components['schemas']['Created'];
  /** Key of the manager, who is an employee of the same organization. */
  readonly manager: string | null;
  /** The account, undefined for who has none. */
  readonly account: { readonly active: boolean; readonly changedAt: string } | undefined;
  /** Role in the organization, null for who holds none. */
  readonly role: string | null;
  /** Says what the person is as an employee, which takes longest to make up; undefined for who is none. */
  readonly employ: (() => Employment) | undefined;
}

/** What only employees have. */
export type Employment = Pick<EmployeeRecord, 'type' | 'profile' | 'mappings'>;
