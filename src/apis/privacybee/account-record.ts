import type { EmployeeRecord } from './employee-record.js';

/** The collection of the accounts of those who left their company and had addresses of their own, by id. */
export const ACCOUNTS = 'privacybee/accounts';

/** An account that belongs to no company any more. */
export type AccountRecord = Pick<
  EmployeeRecord,
  'id' | 'number' | 'first_name' | 'middle_name' | 'last_name' | 'dob' | 'emails' | 'created_at'
> & {
  /** Id of the company that was left. */
  readonly left_company_id: string;
  /** RFC 3339 in UTC. */
  readonly left_at: string;
};
