import type { Company } from '../../company/company.js';
import { listCredentials } from './credentials.js';
import { createRoster } from './roster.js';
import { toUser } from './to-user.js';

/** The values that contracts name in any state; the user is absent where nobody is employed. */
export const createStateValues = (company: Company): Readonly<Record<string, string>> => {
  const [full, forbidden] = listCredentials(company).map(({ secret }) => secret);
  const roster = createRoster(company);
  const employed = company.people.find(
    ({ kind, phase, title }) => kind === 'employee' && phase === 'current' && title !== null,
  );
  return {
    apiKey: full as string,
    powerlessKey: forbidden as string,
    ...(employed && { userId: toUser(employed, roster).attributes.id }),
  };
};
