import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import { createCredentials, toCompanyId } from './credentials.js';
import { renderRefusal } from './refusal.js';

/** Privacy Bee: employees and what data brokers show of them. */
export const behaviour: ApiBehaviour<Company> = {
  credentials: createCredentials,
  basePath: (company) => `/companies/${toCompanyId(company)}`,
  variables: (company) => ({ companyId: toCompanyId(company) }),
  renderRefusal,
};
