import type { Json } from '../../core/json.js';
import type { components } from './types.gen.js';

/** A value of the spec as a record holds it: what may be anything there is JSON here. */
type Stored<T> = unknown extends T ? Json : T extends object ? { readonly [K in keyof T]: Stored<T[K]> } : T;

type Schemas = { readonly [Name in keyof components['schemas']]: Stored<components['schemas'][Name]> };

/** The collection of the organizations, by id. */
export const ORGANIZATIONS = 'peoplelogic/organizations';

/** The collection of the accounts, by id. */
export const ACCOUNTS = 'peoplelogic/accounts';

/** The collection of the employees, by id. */
export const EMPLOYEES = 'peoplelogic/employees';

/** The collection of the groups, by id. */
export const GROUPS = 'peoplelogic/groups';

/** The collection of who manages whom, by employee and manager. */
export const MANAGERS = 'peoplelogic/managers';

/** The collection of who is in which group, by group and entity. */
export const MEMBERSHIPS = 'peoplelogic/memberships';

/** What the vendor shows nowhere. An alias, because an interface would not count as a JSON object. */
type Owned = {
  /** Id of the organization whose token made it. */
  readonly organization: string;
};

/** An organization as stored. */
export type OrganizationRecord = Schemas['Organization'] & {
  /** Id of the organization whose token made it; null for a customer of the vendor's own. */
  readonly parent: string | null;
  /** How many keys it was ever given, so that no later key is the same as a deleted one. */
  readonly keysMade: number;
};

/** An account as stored, with all roles that it holds anywhere. */
export type AccountRecord = Schemas['Account'] & Owned;

/** An employee as stored. */
export type EmployeeRecord = Schemas['Employee'] & Owned;

/** A group as stored. */
export type GroupRecord = Schemas['Group'] & Owned;

/** A relation between an employee and a manager as stored. */
export type ManagerRecord = Schemas['ManagerRelation'] & Owned;

/** A membership as stored. */
export type MembershipRecord = Schemas['Membership'] & Owned;
