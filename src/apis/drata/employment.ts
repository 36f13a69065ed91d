import type { components } from './types.gen.js';

/** What an employment status is worth to the rest of the API. */
export type Standing = 'active' | 'former' | 'suppressed';

/**
 * `suppressed`: nothing is checked and no compliance status is shown, as the document says of people out of scope and
 * future hires. That an unknown person is active (nobody says that they left) is our choice.
 */
const STANDINGS: Readonly<Record<components['schemas']['EmploymentStatus'], Standing>> = {
  CURRENT_EMPLOYEE: 'active',
  CURRENT_CONTRACTOR: 'active',
  UNKNOWN: 'active',
  FORMER_EMPLOYEE: 'former',
  FORMER_CONTRACTOR: 'former',
  SPECIAL_FORMER_EMPLOYEE: 'former',
  SPECIAL_FORMER_CONTRACTOR: 'former',
  FUTURE_HIRE: 'suppressed',
  OUT_OF_SCOPE: 'suppressed',
  SERVICE_ACCOUNT: 'suppressed',
};

/** What an employment status is worth. */
export const toStanding = (status: components['schemas']['EmploymentStatus']): Standing => STANDINGS[status];
