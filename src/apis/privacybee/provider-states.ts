import type { Company } from '../../company/company.js';
import { toCompanyId } from './company-id.js';
import { createCredentials } from './credentials.js';
import { seeds } from './seed/seeds.js';

/** The values that contracts name in any state; those of an employee are absent where nobody is exposed. */
export const createStateValues = (company: Company): Readonly<Record<string, string | number>> => {
  const [own, other] = createCredentials(company).map(({ secret }) => secret);
  const known = seeds.exposures(company).map(([, exposure]) => exposure);
  const exposures = new Map(known.map((exposure) => [exposure.employee_id, exposure]));
  const exposed = new Set(known.filter((each) => each.exposed).map(({ employee_id }) => employee_id));
  const cleared = known.find(({ employee_id }) => !exposed.has(employee_id))?.employee_id;
  const employee = seeds
    .employees(company)
    .map(([, record]) => record)
    .find(({ id, license, last_scan_at }) => license !== null && last_scan_at !== null && exposures.has(id));
  return {
    accessToken: own as string,
    otherCompanyToken: other as string,
    companyId: toCompanyId(company),
    ...(employee && {
      employeeId: employee.id,
      employeeEmail: employee.emails.find(({ primary }) => primary)?.email as string,
      exposureId: exposures.get(employee.id)?.id as number,
    }),
    ...(cleared !== undefined && { clearedEmployeeId: cleared }),
  };
};
