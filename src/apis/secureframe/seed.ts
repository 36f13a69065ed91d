import type { Company } from '../../company/company.js';
import type { SeedFunction } from '../../engine/behaviour.js';
import { toDepartmentId } from './collections.js';
import { createRoster } from './roster.js';
import { toUser } from './to-user.js';
import type { DepartmentResource } from './user-resource.js';

const seedUsers: SeedFunction<Company> = (company) => {
  const roster = createRoster(company);
  return company.people.map((person) => {
    const user = toUser(person, roster);
    return [user.attributes.id, user] as const;
  });
};

const seedDepartments: SeedFunction<Company> = ({ seed, departments }) =>
  departments.map(({ key, name }) => {
    const id = toDepartmentId(seed, key);
    const department: DepartmentResource = {
      id,
      type: 'department',
      attributes: { id, name },
      links: { self: `/departments/${id}` },
    };
    return [id, department] as const;
  });

/** What this API knows of a company at the start: everybody is a user. */
export const seeds: Readonly<Record<string, SeedFunction<Company>>> = {
  users: seedUsers,
  departments: seedDepartments,
};
