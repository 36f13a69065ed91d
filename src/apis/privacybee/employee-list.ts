import type { Collection } from '../../core/collection.js';
import type { EmployeeRecord } from './employee-record.js';

/** Which employees to list. */
export interface EmployeeQuery {
  readonly companyId: string;
  /** How one of the addresses begins; every character stands for itself. */
  readonly search?: string | undefined;
}

/** The employees of a company that match, in order of their ids; worked out once for a version of the collection. */
export const listEmployees = (
  employees: Collection<EmployeeRecord>,
  { companyId, search = '' }: EmployeeQuery,
): readonly EmployeeRecord[] => {
  const prefix = search.toLowerCase();
  return employees.memo(JSON.stringify([companyId, prefix]), () =>
    employees
      .values()
      .filter(({ company_id }) => company_id === companyId)
      .filter(({ emails }) => prefix === '' || emails.some(({ email }) => email.startsWith(prefix))),
  );
};
