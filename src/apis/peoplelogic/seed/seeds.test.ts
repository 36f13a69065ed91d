import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../company/generate-company.js';
import { toAccountId, toAppId, toEmployeeId, toOrganizationId } from '../ids.js';
import { otherPeople } from '../other-people.js';
import { seedAccounts } from './accounts.js';
import { seedEmployees } from './employees.js';
import { seedGroups } from './groups.js';
import { seedManagers } from './managers.js';
import { seedMemberships } from './memberships.js';

const company = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' });
const valuesOf = <T>(entries: readonly (readonly [string, T])[]): T[] => entries.map(([, record]) => record);

const accounts = valuesOf(seedAccounts(company));
const employees = valuesOf(seedEmployees(company));
const groups = valuesOf(seedGroups(company));
const managers = valuesOf(seedManagers(company));
const memberships = valuesOf(seedMemberships(company));

const accountIds = new Set(accounts.map(({ id }) => id));
const employeeIds = new Set(employees.map(({ id }) => id));
const ofKind = (matches: (person: (typeof company.people)[number]) => boolean): string[] =>
  company.people.filter(matches).map(({ key }) => key);

describe('the seeds', () => {
  it('make an employee of everybody but machines, and an account of everybody but future hires', () => {
    const humans = ofKind(({ kind }) => kind !== 'service-account').map((key) => toEmployeeId(company, key));
    const others = otherPeople.map(({ key }) => toEmployeeId(company, key));
    expect(employees.map(({ id }) => id)).toEqual([...humans, ...others]);
    const holders = ofKind(({ phase }) => phase !== 'future').map((key) => toAccountId(company, key));
    expect(accounts.map(({ id }) => id)).toEqual([
      ...holders,
      ...otherPeople.map(({ key }) => toAccountId(company, key)),
    ]);
  });

  it('refer only to what there is, within one organization', () => {
    const organizationOf = new Map([...employees, ...accounts].map(({ id, organization }) => [id, organization]));
    for (const { account } of employees) if (account !== null) expect(accountIds).toContain(account);
    for (const { employeeId } of accounts.flatMap(({ grants }) => grants)) {
      if (employeeId !== null) expect(employeeIds).toContain(employeeId);
    }
    for (const { organization, employeeId, managerId } of managers) {
      expect([organizationOf.get(employeeId), organizationOf.get(managerId)]).toEqual([organization, organization]);
    }
    const groupOrganizations = new Map(groups.map(({ id, organization }) => [id, organization]));
    for (const { organization, groupId, entityId, entityType } of memberships) {
      expect([groupOrganizations.get(groupId), organizationOf.get(entityId)]).toEqual([organization, organization]);
      expect(entityType === 'ACCOUNT' ? accountIds : employeeIds).toContain(entityId);
    }
    const app = toAppId(company, 'main', 'SLACK');
    expect(employees.flatMap(({ mappings }) => mappings).every((mapping) => mapping.app === app)).toBe(true);
  });

  it('have nobody above themselves in one type of relation', () => {
    for (const type of ['DIRECT', 'DOTTED_LINE']) {
      const relations = managers.filter((relation) => relation.type === type);
      expect(relations.length).toBeGreaterThan(2);
      const above = new Map(relations.map(({ employeeId, managerId }) => [employeeId, managerId]));
      for (const start of above.keys()) {
        const seen = new Set([start]);
        for (let id = above.get(start); id !== undefined; id = above.get(id)) {
          expect(seen).not.toContain(id);
          seen.add(id);
        }
      }
    }
  });

  it('let the chief and the heads of departments administer, and close the accounts of leavers', () => {
    const admins = accounts.filter(({ grants }) => grants.some(({ role }) => role === 'ORG_ADMIN'));
    const titles = employees
      .filter(({ account }) => admins.some(({ id }) => id === account))
      .map(({ profile }) => profile.companyRole);
    expect(titles).toEqual(expect.arrayContaining(['Chief Executive Officer', 'Head of Design', 'General Counsel']));
    expect(titles).toHaveLength(company.departments.length + 1);
    const closed = accounts.filter(({ active }) => !active);
    expect(closed.length).toBeGreaterThan(20);
    expect(closed.every(({ grants }) => grants.length === 0)).toBe(true);
  });

  it('put nothing after the scenario’s instant, and nothing before it began', () => {
    for (const { created, status } of [...accounts, ...employees, ...groups]) {
      expect(created.createdAt <= status.changedAt && status.changedAt <= company.at).toBe(true);
    }
    for (const { created } of [...managers, ...memberships]) expect(created.createdAt <= company.at).toBe(true);
  });

  it('have addresses, names and groups as the company has them', () => {
    const byEmail = new Map(employees.map((employee) => [employee.email, employee]));
    for (const person of company.people) {
      if (person.kind === 'service-account') continue;
      const employee = byEmail.get(person.email);
      expect(employee).toMatchObject({
        organization: toOrganizationId(company, 'main'),
        name: `${person.firstName} ${person.lastName}`,
        profile: { joinDate: person.startDate, companyRole: person.title },
      });
      const own = memberships.filter(({ entityId }) => entityId === employee?.id || entityId === employee?.account);
      expect(own).toHaveLength(person.groups.length + 1);
    }
  });

  it('are the same for the same seed and have other ids for another', () => {
    expect(seedMemberships({ ...company })).toEqual(seedMemberships(company));
    expect(seedGroups({ ...company, seed: 2 })[0]?.[0]).not.toBe(groups[0]?.id);
  });
});
