import type { Company } from '../../../company/company.js';
import { EMPTY_EMPLOYEE_PROFILE } from '../empty-profiles.js';
import { toAccountId, toOrganizationId } from '../ids.js';
import { type OtherPerson, otherPeople } from '../other-people.js';
import type { Member } from './member.js';

/** Tells somebody of the second organization as a member of it. */
export const toOtherMember = (person: OtherPerson, company: Company): Member => {
  const { key, firstName, lastName, email, title, role, startDate, manager } = person;
  const createdAt = `${startDate}T08:00:00.000Z`;
  const [owner] = otherPeople;
  return {
    key,
    organization: toOrganizationId(company, 'other'),
    name: `${firstName} ${lastName}`,
    email,
    phase: 'current',
    startDate,
    endDate: null,
    created: { createdAt, createdBy: key === owner.key ? null : toAccountId(company, owner.key) },
    manager,
    account: { active: true, changedAt: createdAt },
    role,
    employ: () => ({
      type: 'EMPLOYEE',
      profile: { ...EMPTY_EMPLOYEE_PROFILE, firstName, lastName, joinDate: startDate, companyRole: title },
      mappings: [],
    }),
  };
};
