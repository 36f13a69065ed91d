import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { type Attributes, ask, list, listAll, startSecureframe } from './secureframe-client.js';

let mock: Mock;
let everybody: readonly Attributes[];

const find = (matches: (user: Attributes) => boolean): Attributes => everybody.find(matches) as Attributes;
const update = (id: string, query: string) => ask(mock, `/users/${id}${query}`, 'PUT');
const search = async (q: string): Promise<string[]> => (await listAll(mock, { q })).map(({ id }) => id);
const idsOf = (matches: (user: Attributes) => boolean): string[] => everybody.filter(matches).map(({ id }) => id);

beforeAll(async () => {
  mock = await startSecureframe();
  everybody = await listAll(mock);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

describe('a search', () => {
  const fields = (
    'active department_id email employee_type end_date first_name id in_audit_scope invited invited_at last_name name ' +
    'onboarding_status personnel_status preferred_first_name secureframe_agent_acknowledged_at start_date title'
  ).split(' ') as (keyof Attributes)[];

  it.each(fields)('finds by %s what a walk over the list finds', async (field) => {
    const values = [...new Set(everybody.map((user) => user[field]))].filter((value) => value !== null);
    const has = (value: Attributes[keyof Attributes], wanted: string) =>
      ` ${String(value).replaceAll(/\s+/g, ' ')} `.includes(` ${wanted} `);
    for (const wanted of values.slice(0, 5).map(String)) {
      const expected = idsOf((user) => user[field] !== null && has(user[field], wanted));
      expect(expected.length).toBeGreaterThan(0);
      expect(await search(`${field}:"${wanted}"`)).toEqual(expected);
    }
    expect(await search(`${field}:*`)).toEqual(idsOf((user) => user[field] !== null));
  });

  it.each<[string, (user: Attributes) => boolean]>([
    ['active:true AND employee_type:contractor', (user) => user.active && user.employee_type === 'contractor'],
    ['active:false OR invited:false', (user) => !user.active || !user.invited],
    ['NOT in_audit_scope:true', (user) => !user.in_audit_scope],
    ['active:true AND NOT invited:true', (user) => user.active && !user.invited],
    ['+active:true -employee_type:employee', (user) => user.active && user.employee_type !== 'employee'],
    ['employee_type:(auditor OR external)', (user) => ['auditor', 'external'].includes(user.employee_type)],
    [
      '(employee_type:auditor OR active:false) AND in_audit_scope:false',
      (user) => (user.employee_type === 'auditor' || !user.active) && !user.in_audit_scope,
    ],
    ['title:"Software Engineer"', (user) => user.title?.includes('Software Engineer') ?? false],
    ['first_name:A*', (user) => user.first_name.startsWith('A')],
    ['first_name:?a*', (user) => user.first_name[1] === 'a'],
    ['email:*.example', (user) => user.email.endsWith('.example')],
    ['start_date:[2024-01-01 TO 2024-12-31]', (user) => user.start_date.startsWith('2024')],
    [
      'start_date:{2024-01-01 TO 2024-12-31}',
      (user) => user.start_date > '2024-01-02' && user.start_date < '2024-12-31',
    ],
    ['end_date:[2025-06-01 TO *]', (user) => (user.end_date ?? '') >= '2025-06-01'],
    ['end_date:[* TO 2025-06-01]', (user) => user.end_date !== null && user.end_date < '2025-06-02'],
    ['last_name:[A TO C]', (user) => user.last_name >= 'A' && user.last_name <= 'C'],
    ['NOT title:*', (user) => user.title === null],
    ['start_date:2024\\-03*', (user) => user.start_date.startsWith('2024-03')],
    ['*:*', () => true],
  ])('finds %s', async (q, matches) => {
    const expected = idsOf(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(await search(q)).toEqual(expected);
  });

  it('takes a colon and a blank that are escaped for part of a value', async () => {
    const { invited_at, title } = find((user) => user.invited_at !== null && (user.title ?? '').includes(' '));
    expect(await search(`invited_at:${invited_at?.replaceAll(':', '\\:')}`)).toEqual(
      idsOf((user) => user.invited_at === invited_at),
    );
    expect(await search(`title:${title?.replaceAll(' ', '\\ ')}`)).toEqual(
      idsOf((user) => (user.title ?? '').includes(title as string)),
    );
  });

  it('tells upper from lower case', async () => {
    const { first_name } = everybody[0] as Attributes;
    expect(await search(`first_name:${first_name.toLowerCase()}`)).toEqual([]);
  });

  it.each([
    ['access_role:admin', /^User is not filterable by access_role \(column 1\)$/],
    ['active:true AND manager_name:"A B"', /^User is not filterable by manager_name \(column 17\)$/],
    ['(nickname:x)', /^User is not filterable by nickname \(column 2\)$/],
    ['first_name:(a OR', /^Syntax error in q at column 17: /],
    ['active:true)', /^Syntax error in q at column 12: /],
    ['title:"Engineer', /^Syntax error in q at column 7: /],
    ['start_date:[2024-01-01 TO', /^Syntax error in q at column 12: /],
  ])('is refused with the column of the mistake: %s', async (q, message) => {
    const { status, body } = await ask(mock, `/users?${new URLSearchParams({ q })}`);
    expect(status).toBe(400);
    expect(body).toEqual({ message: expect.stringMatching(message) });
  });

  it('finds a user by what an update made of them', async () => {
    const { id } = find((user) => user.employee_type === 'employee');
    await update(id, '?employee_type=external');
    expect(await search('employee_type:external')).toContain(id);
    expect(await search('employee_type:employee')).not.toContain(id);
  });
});

describe('order', () => {
  const orderOf = async (sort: string) => (await list(mock, { sort })).data.map(({ attributes }) => attributes);

  it('is by the attributes of `sort`, `-` descending, ties by age', async () => {
    const sorted = everybody.toSorted(
      (one, other) =>
        one.employee_type.localeCompare(other.employee_type) || other.start_date.localeCompare(one.start_date),
    );
    expect(await orderOf('employee_type,-start_date')).toEqual(sorted.slice(0, 100));
  });

  it('has nulls last, and first when it descends', async () => {
    expect((await orderOf('end_date'))[0]?.end_date).not.toBeNull();
    expect((await orderOf('-end_date'))[0]?.end_date).toBeNull();
  });

  it.each(['sort=shoe_size', 'sort=', 'sort=-', 'sort=--name', 'sort=name,,email'])('refuses %s', async (query) => {
    expect((await ask(mock, `/users?${query}`)).status).toBe(400);
  });
});
