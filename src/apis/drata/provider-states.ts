import type { Company } from '../../company/company.js';
import { createCredentials } from './credentials.js';
import type { PersonnelRecord } from './personnel-record.js';
import { seeds } from './seed/seeds.js';
import type { WorkspaceRecord } from './workspace-record.js';

/** The records that a collection starts with. */
const seed = <T>(collection: string, company: Company): T[] =>
  [...(seeds[collection]?.(company) ?? [])].map(([, record]) => record as T);

/** The values that contracts name in any state; those of a record are absent where there is none such. */
export const createStateValues = (company: Company): Readonly<Record<string, string | number>> => {
  const [full, readOnly, beforeTerms, scopeOnly] = createCredentials(company).map(({ secret }) => secret);
  const workspace = seed<WorkspaceRecord>('workspaces', company).find(({ groupIds }) => groupIds.length > 0);
  const employee = seed<PersonnelRecord>('personnel', company).find(
    ({ employmentStatus, startedAt, customFields }) =>
      employmentStatus === 'CURRENT_EMPLOYEE' && startedAt !== null && Object.keys(customFields).length > 0,
  );
  return {
    apiKey: full as string,
    readOnlyKey: readOnly as string,
    scopeOnlyKey: scopeOnly as string,
    beforeTermsKey: beforeTerms as string,
    ...(workspace && { workspaceId: workspace.id, groupId: workspace.groupIds[0] as number }),
    ...(employee && { personnelId: employee.id }),
  };
};
