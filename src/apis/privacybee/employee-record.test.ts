import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import { Collection } from '../../core/collection.js';
import { type EmployeeRecord, employeesByEmail, toEmailKey } from './employee-record.js';
import { seeds } from './seed/seeds.js';

const company = generateCompany({ people: 30, seed: 1, at: '2026-01-15T09:00:00Z' });
const employees = Collection.of<EmployeeRecord>(seeds.employees(company));
const [one, other] = employees.values() as [EmployeeRecord, EmployeeRecord];

const holdersOf = (collection: Collection<EmployeeRecord>, { company_id, emails }: EmployeeRecord) =>
  emails.map(({ email }) => collection.view(employeesByEmail).get(toEmailKey(company_id, email))?.ids);

describe('employeesByEmail', () => {
  it('finds everybody by every address', () => {
    for (const employee of employees.values()) {
      expect(holdersOf(employees, employee).every((ids) => ids?.includes(employee.id))).toBe(true);
    }
  });

  it('follows writes and leaves earlier versions as they were', () => {
    holdersOf(employees, one);
    const emails = [{ id: 9, primary: true, email: other.emails[0]?.email as string }];
    const written = employees.with([
      { key: one.id, record: { ...one, emails } },
      { key: other.id, record: undefined },
    ]);
    expect(holdersOf(written, other)[0]).toEqual([one.id]);
    expect(holdersOf(written, one)[0]).toBeUndefined();
    expect(holdersOf(employees, one)[0]).toEqual([one.id]);
    expect(holdersOf(employees, other)[0]).toEqual([other.id]);
  });
});
