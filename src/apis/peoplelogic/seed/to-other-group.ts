import type { Company } from '../../../company/company.js';
import { toAccountId, toOrganizationId } from '../ids.js';
import { otherPeople } from '../other-people.js';
import type { SeededGroup } from './seeded-group.js';

/** The one group of the second organization: everybody is in it. */
export const toOtherGroup = (company: Company): SeededGroup => {
  const [owner] = otherPeople;
  return {
    key: 'other-crew',
    organization: toOrganizationId(company, 'other'),
    name: 'Crew',
    type: 'TEAM',
    active: true,
    profile: { icon: null, description: 'Everybody who keeps the lights on.' },
    created: { createdAt: `${owner.startDate}T09:00:00.000Z`, createdBy: toAccountId(company, owner.key) },
    members: otherPeople.map(({ key, startDate }) => ({
      key,
      entityType: 'EMPLOYEE',
      since: `${startDate}T09:00:00.000Z`,
    })),
  };
};
