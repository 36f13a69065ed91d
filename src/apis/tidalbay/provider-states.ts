import type { Company } from '../../company/company.js';
import { createCredentials } from './credentials.js';
import { seedEmployees } from './seed.js';

/** The values that contracts name in any state; those of an employee are absent where there is none with events. */
export const createStateValues = (company: Company): Readonly<Record<string, string>> => {
  const [full, readOnly, directory] = createCredentials(company).map(({ secret }) => secret);
  const known = seedEmployees(company).map(([, employee]) => employee);
  const employee = known.find(({ status, last_event_at }) => status === 'active' && last_event_at !== null);
  return {
    apiKey: full as string,
    readOnlyKey: readOnly as string,
    directoryKey: directory as string,
    ...(employee && { employeeId: employee.id, employeeEmail: employee.email }),
  };
};
