import { describe, expect, it } from 'vitest';
import { Collection } from '../../core/collection.js';
import { type EmployeeQuery, listEmployees } from './employee-list.js';
import type { EmployeeRecord } from './employee-record.js';

const employee = (id: string, members: Partial<EmployeeRecord>): EmployeeRecord => ({
  id,
  email: `${id}@acme.example`,
  first_name: 'Mara',
  last_name: 'Lindqvist',
  department: 'Engineering',
  title: null,
  location: null,
  manager_email: null,
  score: 75,
  band: 'yellow',
  status: 'active',
  integrations: [],
  last_event_at: null,
  created_at: '2026-01-12T08:00:00Z',
  ...members,
});

const records = [
  employee('a', { last_name: 'Oduya', score: 40, band: 'orange', last_event_at: '2026-01-10T00:00:00Z' }),
  employee('b', { last_name: 'Östberg', first_name: 'Nils', department: null, status: 'inactive' }),
  employee('c', { first_name: 'Zoe', score: 40, band: 'orange', last_event_at: '2026-01-11T00:00:00Z' }),
  employee('d', { department: 'Legal', score: 90, band: 'green' }),
];
const employees = Collection.of(records.map((record) => [record.id, record]));

const list = (query: Partial<EmployeeQuery>): string =>
  listEmployees(employees, { sort: 'name', order: 'asc', ...query })
    .map(({ id }) => id)
    .join('');

describe('listEmployees', () => {
  it('orders by last name, then first name', () => {
    expect(list({})).toBe('dcab');
    expect(list({ order: 'desc' })).toBe('bacd');
  });

  it('orders by score, equals by id in either direction', () => {
    expect(list({ sort: 'score' })).toBe('acbd');
    expect(list({ sort: 'score', order: 'desc' })).toBe('dbac');
  });

  it('orders by the last event, those without one last in either direction', () => {
    expect(list({ sort: 'last_event' })).toBe('acbd');
    expect(list({ sort: 'last_event', order: 'desc' })).toBe('cabd');
  });

  it('keeps those that match every filter', () => {
    expect(list({ department: 'Engineering' })).toBe('ca');
    expect(list({ department: 'engineering' })).toBe('');
    expect(list({ band: 'orange', status: 'active' })).toBe('ca');
    expect(list({ status: 'inactive' })).toBe('b');
    expect(list({ department: 'Legal', band: 'orange' })).toBe('');
  });

  it('gives the same list for the same version, and the same object for the same record in any list', () => {
    const query = { sort: 'name', order: 'asc' } as const;
    const all = listEmployees(employees, query);
    expect(listEmployees(employees, query)).toBe(all);
    expect(listEmployees(employees, { ...query, department: 'Legal' })[0]).toBe(all[0]);
  });

  it('shows neither title nor location nor integrations', () => {
    const [first] = listEmployees(employees, { sort: 'name', order: 'asc' });
    expect(Object.keys(first ?? {})).not.toEqual(expect.arrayContaining(['title']));
    expect(first).not.toHaveProperty('location');
    expect(first).not.toHaveProperty('integrations');
  });
});
