import type { Company } from '../../../company/company.js';
import { toAccountId, toOrganizationId } from '../ids.js';
import { listOwners } from '../list-owners.js';
import { otherPeople } from '../other-people.js';
import type { Member } from './member.js';
import { toCompanyMember } from './to-company-member.js';
import { toOtherMember } from './to-other-member.js';

/** Everybody of both organizations. */
export const listMembers = (company: Company): Member[] => {
  const [owner] = listOwners(company);
  const surroundings = {
    company,
    organization: toOrganizationId(company, 'main'),
    creator: owner ? toAccountId(company, owner.key) : null,
    sites: new Map(company.sites.map((site) => [site.key, site])),
    administrators: listAdministrators(company),
  };
  return [
    ...company.people.map((person) => toCompanyMember(person, surroundings)),
    ...otherPeople.map((person) => toOtherMember(person, company)),
  ];
};

/** Keys of those who run the organization: who leads the company, and the heads of its departments. */
const listAdministrators = ({ people }: Company): ReadonlySet<string> => {
  const employees = people.filter(({ kind, phase }) => kind === 'employee' && phase === 'current');
  const chiefs = new Set(employees.filter(({ manager }) => manager === null).map(({ key }) => key));
  const heads = employees.filter(({ manager }) => manager !== null && chiefs.has(manager)).map(({ key }) => key);
  return new Set([...chiefs, ...heads]);
};
