import type { Company, Group } from '../../../company/company.js';
import type { Person } from '../../../company/person.js';
import { toAccountId, toOrganizationId } from '../ids.js';
import { listOwners } from '../list-owners.js';
import { gatherPeople, toDepartmentGroup } from './gather-people.js';
import type { GroupMember, SeededGroup } from './seeded-group.js';

type GroupPlan = Pick<Group, 'key' | 'name' | 'createdAt'> & { readonly kind: Group['kind'] | 'department' };

const DESCRIPTIONS: Readonly<Record<GroupPlan['kind'], (name: string) => string>> = {
  access: (name) => `Accounts that may use ${name}.`,
  team: (name) => `The team ${name}.`,
  project: (name) => `Works on ${name}.`,
  guild: (name) => `Cares about ${name}, beside the daily work.`,
  department: (name) => `Everybody who works in ${name}.`,
};

/** The groups of the company, each of its departments as one of them. */
export const listCompanyGroups = (company: Company): SeededGroup[] => {
  const { departments, groups, foundedOn, people, domain } = company;
  const plans: GroupPlan[] = [
    ...departments.map(({ key, name }): GroupPlan => {
      return { key: toDepartmentGroup(key), name, kind: 'department', createdAt: `${foundedOn}T00:00:00.000Z` };
    }),
    ...groups,
  ];
  const gathered = gatherPeople(people);
  const [owner] = listOwners(company);
  const over = groups.findLast(({ kind }) => kind === 'project')?.key;
  return plans.map(({ key, name, kind, createdAt }) => ({
    key,
    organization: toOrganizationId(company, 'main'),
    name,
    type: kind.toUpperCase(),
    // The newest project has been given up, so that somebody has to filter by status.
    active: key !== over,
    profile: { icon: `https://www.${domain}/icons/${key}.svg`, description: DESCRIPTIONS[kind](name) },
    created: { createdAt, createdBy: owner ? toAccountId(company, owner.key) : null },
    members: (gathered.get(key) ?? []).map((person) => toMember(person, kind, createdAt)),
  }));
};

/** Access is given to accounts; all other groups are made of employees. */
const toMember = (person: Person, kind: GroupPlan['kind'], start: string): GroupMember => ({
  key: person.key,
  entityType: kind === 'access' && person.phase !== 'future' ? 'ACCOUNT' : 'EMPLOYEE',
  // Instants of one form compare as text.
  since: person.createdAt > start ? person.createdAt : start,
});
