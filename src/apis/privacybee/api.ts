import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import { toCompanyId } from './company-id.js';
import { createCredentials } from './credentials.js';
import { handlers } from './handlers.js';
import { jobs } from './jobs.js';
import { createStateValues } from './provider-states.js';
import { records } from './records/rules.js';
import { renderRefusal } from './refusal.js';
import { seeds } from './seed/seeds.js';

/** Privacy Bee: employees and what data brokers show of them. */
export const behaviour: ApiBehaviour<Company> = {
  // The spec's own validation stands between a raw request and the typed one.
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  seeds,
  records,
  jobs,
  credentials: createCredentials,
  basePath: (company) => `/companies/${toCompanyId(company)}`,
  variables: (company) => ({ companyId: toCompanyId(company) }),
  renderRefusal,
  stateValues: createStateValues,
  fullCredential: 'accessToken',
};
