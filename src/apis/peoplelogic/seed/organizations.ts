import type { Company } from '../../../company/company.js';
import { createToken } from '../../../core/chance.js';
import type { OrganizationRecord } from '../collections.js';
import { EMPTY_ORGANIZATION_PROFILE } from '../empty-organization-profile.js';
import { type SeededOrganization, toAccountId, toAppId, toOrganizationId } from '../ids.js';
import { listOwners } from '../list-owners.js';
import { OTHER_DOMAIN, otherPeople } from '../other-people.js';
import { listSeededKeys } from '../seeded-keys.js';
import { toStatus } from '../status.js';
import { CHAT, createChat, listCompanyApps, toChatTeam, toWorkspace } from './apps.js';

const SIZES = [10, 50, 200, 500, 1000, 5000] as const;

/** A range such as `51-200`, as such profiles have it. */
const toCompanySize = (people: number): string => {
  const index = SIZES.findIndex((size) => people <= size);
  if (index === -1) return '5001+';
  return `${(SIZES[index - 1] ?? 0) + 1}-${SIZES[index]}`;
};

const toProfile = ({ name, domain, sites: [site], people }: Company): OrganizationRecord['profile'] => ({
  logoUrl: `https://www.${domain}/logo.svg`,
  timezone: site?.timezone ?? null,
  location: site?.city ?? null,
  countryCode: site?.country ?? null,
  companySize: toCompanySize(people.filter(({ phase }) => phase === 'current').length),
  website: `https://www.${domain}`,
  mission: `${name} makes work that people are glad to come back to.`,
});

type Beginning = Pick<OrganizationRecord, 'name' | 'created' | 'owners' | 'profile' | 'apps'> & {
  readonly domain: string;
};

const toOrganization = (
  company: Company,
  which: SeededOrganization,
  { domain, name, created, owners, profile, apps }: Beginning,
): OrganizationRecord => {
  const keys = listSeededKeys(company.seed, which);
  return {
    id: toOrganizationId(company, which),
    name,
    alias: domain.replace(/\.example$/, ''),
    active: true,
    status: toStatus(created),
    created,
    owners,
    profile,
    apps,
    keys,
    preferences: { namespace: 'directory', values: { weekStart: 'MONDAY', remindersPerWeek: 2, birthdays: false } },
    mappings: [toChatMapping(company, which, domain)],
    parent: null,
    keysMade: keys.length,
  };
};

const toChatMapping = (
  company: Company,
  which: SeededOrganization,
  domain: string,
): OrganizationRecord['mappings'][number] => ({
  app: toAppId(company, which, CHAT),
  namespace: 'WORKSPACE',
  mappedId: toChatTeam(company, which),
  reference: `${toWorkspace(domain)}.slack.example`,
  mappingData: { plan: 'business' },
  mappingSecrets: { webhook: createToken(32, company.seed, 'peoplelogic', 'mappings', which) },
});

const createMain = (company: Company): OrganizationRecord => {
  const created = { createdAt: `${company.foundedOn}T09:00:00.000Z`, createdBy: null };
  const owners = listOwners(company).map(({ key }) => toAccountId(company, key));
  return toOrganization(company, 'main', {
    name: company.name,
    domain: company.domain,
    created,
    owners,
    profile: toProfile(company),
    apps: listCompanyApps(company, { ...created, createdBy: owners[0] ?? null }),
  });
};

const createOther = (company: Company): OrganizationRecord => {
  const [owner] = otherPeople;
  const created = { createdAt: `${owner.startDate}T07:30:00.000Z`, createdBy: null };
  const createdBy = toAccountId(company, owner.key);
  return toOrganization(company, 'other', {
    name: 'Harbour Lights',
    domain: OTHER_DOMAIN,
    created,
    owners: [createdBy],
    profile: { ...EMPTY_ORGANIZATION_PROFILE, location: 'Bergen', countryCode: 'NO', companySize: '1-10' },
    apps: [createChat(company, 'other', { domain: OTHER_DOMAIN, created: { ...created, createdBy } })],
  });
};

/** The organizations that exist from the start: the company's own, and another customer of the vendor. */
export const seedOrganizations = (company: Company): [string, OrganizationRecord][] =>
  [createMain(company), createOther(company)].map((organization) => [organization.id, organization]);
