import type { Company, Site } from '../../../company/company.js';
import type { Person } from '../../../company/person.js';
import { createToken } from '../../../core/chance.js';
import { ADMIN_ROLE } from '../caller.js';
import type { EmployeeRecord } from '../collections.js';
import { toAccountId, toAppId } from '../ids.js';
import type { components } from '../types.gen.js';
import type { Employment, Member } from './member.js';

type Schemas = components['schemas'];

/** What the people of the company are told as members with. */
export interface Surroundings {
  readonly company: Company;
  readonly organization: string;
  /** The account that made all others. */
  readonly creator: string | null;
  readonly sites: ReadonlyMap<string, Site>;
  /** Keys of those who run the organization. */
  readonly administrators: ReadonlySet<string>;
}

/** Tells a person of the company as a member of its organization. */
export const toCompanyMember = (person: Person, surroundings: Surroundings): Member => {
  const { company, organization, creator } = surroundings;
  const { key, email, phase, startDate, endDate, createdAt, accountsActive: active, manager } = person;
  return {
    key,
    organization,
    name: `${person.firstName} ${person.lastName}`,
    email,
    phase,
    startDate,
    endDate,
    created: { createdAt, createdBy: creator === toAccountId(company, key) ? null : creator },
    manager,
    // A future hire gets an account on the first day.
    account: phase === 'future' ? undefined : { active, changedAt: active ? createdAt : person.updatedAt },
    role: holdsRole(person) ? toRole(person, surroundings) : null,
    // A machine is nobody's employee.
    employ: person.kind === 'service-account' ? undefined : () => toEmployment(person, surroundings),
  };
};

/** A closed account holds no role, nor does that of a machine which nothing syncs. */
const holdsRole = ({ kind, accountsActive, idpConnection }: Person): boolean =>
  accountsActive && (kind !== 'service-account' || idpConnection !== null);

const MEMBER_ROLE = 'ORG_MEMBER';

const toRole = ({ key }: Person, { administrators }: Surroundings): string =>
  administrators.has(key) ? ADMIN_ROLE : MEMBER_ROLE;

const toEmployment = (person: Person, surroundings: Surroundings): Employment => ({
  type: person.kind.replace('-', '_').toUpperCase(),
  profile: toProfile(person, surroundings.sites.get(person.site)),
  mappings: person.accountsActive && person.idpConnection !== null ? [toSlackUser(person, surroundings)] : [],
});

const FIRST_EMPLOYEE_NUMBER = 1000;

const toProfile = (person: Person, site: Site | undefined): Schemas['EmployeeProfile'] => ({
  employeeNumber: String(FIRST_EMPLOYEE_NUMBER + person.number),
  firstName: person.firstName,
  lastName: person.lastName,
  bio: null,
  profileImage: person.imageUrl,
  birthDate: person.dateOfBirth,
  gender: person.gender,
  timezone: site?.timezone ?? null,
  location: site?.city ?? null,
  joinDate: person.startDate,
  companyRole: person.title,
});

/** Whom the person is in the chat; administrators have also allowed the Directory to act for them there. */
const toSlackUser = (
  { key }: Person,
  { company, administrators }: Surroundings,
): EmployeeRecord['mappings'][number] => ({
  app: toAppId(company, 'main', 'SLACK'),
  namespace: 'USER',
  mappedId: `U${createToken(9, company.seed, 'peoplelogic', 'mappings', key)}`.toUpperCase(),
  reference: null,
  mappingData: {},
  mappingSecrets: administrators.has(key)
    ? { userToken: createToken(24, company.seed, 'peoplelogic', 'mappings', key, 'secret') }
    : {},
});
