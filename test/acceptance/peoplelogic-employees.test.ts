import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  type Client,
  createClient,
  findMember,
  findOther,
  NOBODY,
  type Schemas,
  startDirectory,
} from './peoplelogic-client.js';

type Account = Schemas['Account'];
type Employee = Schemas['Employee'];
type Profile = Schemas['EmployeeProfile'];

let mock: Mock;
let admin: Client;
let other: Client;

beforeAll(async () => {
  mock = await startDirectory();
  admin = createClient(mock);
  other = createClient(mock, findOther(mock).headers);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const list = (query = '', client = admin): Promise<Employee[]> => client.read(`/employee${query}`);
const hire = (body: object = {}): Promise<Employee> =>
  admin.send('POST', '/employee', { name: 'Noor Haddad', email: 'noor.haddad@acme.example', ...body });
const open = (email: string): Promise<Account> => admin.send('POST', '/account', { email });
const pick = async (query = ''): Promise<Employee> => {
  const [employee] = await list(query);
  if (!employee) throw new Error(`nobody matches ${query}`);
  return employee;
};

const EMPTY: Profile = {
  employeeNumber: null,
  firstName: null,
  lastName: null,
  bio: null,
  profileImage: null,
  birthDate: null,
  gender: null,
  timezone: null,
  location: null,
  joinDate: null,
  companyRole: null,
};

describe('the list of employees', () => {
  it('is whole, each once, with a small set of types and statuses', async () => {
    const employees = await list();
    expect(new Set(employees.map(({ id }) => id)).size).toBe(employees.length);
    const types = new Set(employees.map(({ type }) => type));
    expect(types).toEqual(new Set(['EMPLOYEE', 'CONTRACTOR', 'NON_EMPLOYEE', 'AUDITOR', 'EXTERNAL']));
    const statuses = new Set(employees.map(({ status }) => status.current));
    expect(statuses).toEqual(new Set(['ACTIVE', 'INACTIVE', 'PENDING']));
    expect(employees.every(({ active, status }) => active === (status.current === 'ACTIVE'))).toBe(true);
  });

  it.each(['ACTIVE', 'INACTIVE', 'PENDING'])('is filtered by the status %s in any case', async (status) => {
    const expected = (await list()).filter((employee) => employee.status.current === status);
    expect(expected.length).toBeGreaterThan(0);
    for (const spelling of [status, status.toLowerCase()]) expect(await list(`?status=${spelling}`)).toEqual(expected);
  });

  it('is filtered by type, with a status too, and takes any string for both', async () => {
    const employees = await list();
    const contractors = employees.filter(({ type }) => type === 'CONTRACTOR');
    expect(await list('?type=contractor')).toEqual(contractors);
    const gone = contractors.filter(({ status }) => status.current === 'INACTIVE');
    expect(gone.length).toBeGreaterThan(0);
    expect(await list('?type=CONTRACTOR&status=INACTIVE')).toEqual(gone);
    for (const query of ['?type=ROBOT', '?status=on%20leave', '?status=ACTIVE%27--', '?type=']) {
      expect(await list(query)).toEqual([]);
    }
  });

  it('has the new employee as soon as there is one', async () => {
    const before = await list('?status=active');
    const employee = await hire();
    const after = await list('?status=active');
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(employee);
  });
});

describe('a new employee', () => {
  it('is answered with 201, has an empty profile, and is there from then on', async () => {
    const { id: account } = await open('noor.haddad@acme.example');
    const sent = { name: 'Noor Haddad', email: 'noor.haddad@acme.example', account, role: 'ORG_MEMBER' };
    const { status, body } = await admin.ask<Employee>('POST', '/employee', sent);
    expect(status).toBe(201);
    const { created } = body;
    expect(created.createdAt).toBe('2026-01-15T09:00:00.000Z');
    expect(body).toEqual({
      ...sent,
      id: body.id,
      type: 'EMPLOYEE',
      active: true,
      status: { current: 'ACTIVE', changedAt: created.createdAt, changedBy: created.createdBy },
      created,
      profile: EMPTY,
      mappings: [],
      preferences: null,
    });
    expect(await admin.read(`/account/${created.createdBy}`)).toBeDefined();
    expect(await admin.read(`/employee/${body.id}`)).toEqual(body);
    expect(await admin.read(`/employee/${body.id.toUpperCase()}`)).toEqual(body);
    expect(await admin.read(`/employee/by-account/${account}`)).toEqual(body);
    expect(await admin.read(`/account/${account}/employees`)).toEqual([body]);
    expect(await admin.read(`/employee/${body.id}/managers`)).toEqual([]);
    expect(await admin.read(`/entity/${body.id}/groups`)).toEqual([]);
  });

  it('has an account and a role only if they are sent', async () => {
    expect(await hire()).toMatchObject({ account: null, role: null });
  });

  it('has an id of its own, the same after a reset', async () => {
    const [first, second] = [await hire(), await hire()];
    expect(second.id).not.toBe(first.id);
    await mock.reset();
    expect(await hire()).toEqual(first);
  });

  it('is refused with an account that does not exist for the token, or is taken', async () => {
    const before = await list();
    const [stranger] = (await other.read<Account[]>('/account')) as [Account];
    for (const account of [NOBODY, stranger.id]) {
      const body = { name: 'x', email: 'x@acme.example', account };
      expect(await admin.refused('POST', '/employee', body)).toEqual([400, `account: there is no account ${account}`]);
    }
    const { account } = await pick('?status=active&type=EMPLOYEE');
    const body = { name: 'x', email: 'x@acme.example', account };
    const message = `account: another employee is tied to ${account}`;
    expect(await admin.refused('POST', '/employee', body)).toEqual([400, message]);
    expect(await list()).toEqual(before);
  });

  it.each([
    ['no name', { email: 'x@acme.example' }, 'name: is required'],
    ['no address', { name: 'x' }, 'email: is required'],
    ['an account that is no id', { name: 'x', email: 'y', account: 'z' }, 'account: must be a valid uuid'],
    ['a role that is no text', { name: 'x', email: 'y', role: 1 }, 'role: must be a string'],
    ['nothing', {}, 'name: is required; email: is required'],
  ])('is refused with %s', async (_, body, message) => {
    expect(await admin.refused('POST', '/employee', body)).toEqual([400, message]);
  });
});

describe('an update of an employee', () => {
  it('changes what is sent, keeps what is left out, and moves the look-ups', async () => {
    const before = await hire({ account: (await open('a@acme.example')).id, role: 'ORG_MEMBER' });
    const path = `/employee/${before.id}`;
    const renamed = { name: 'Noor Haddad-Lind', email: 'nhl@acme.example' };
    expect(await admin.send('PATCH', path, renamed)).toEqual({ ...before, ...renamed });
    expect(await admin.read('/employee/by-name/Noor%20Haddad')).toEqual([]);
    expect(await admin.read('/employee/by-name/noor%20haddad-lind')).toEqual([{ ...before, ...renamed }]);
    const { id: account } = await open('b@acme.example');
    const moved = await admin.send('PATCH', path, { ...renamed, account, role: 'ORG_ADMIN' });
    expect(moved).toEqual({ ...before, ...renamed, account, role: 'ORG_ADMIN' });
    expect(await admin.read(`/employee/by-account/${account}`)).toEqual(moved);
    expect((await admin.refused('GET', `/employee/by-account/${before.account}`))[0]).toBe(404);
    expect(await admin.read(`/account/${before.account}/employees`)).toEqual([]);
    expect(await admin.read(path)).toEqual(moved);
  });

  it('may name the account that the employee has, but none that is taken or unknown', async () => {
    const { id, account, name, email } = await hire({ account: (await open('a@acme.example')).id });
    await admin.send('PATCH', `/employee/${id}`, { name, email, account });
    const { account: taken } = await pick('?status=active&type=EMPLOYEE');
    const path = `/employee/${id}`;
    const refusals = [
      [taken, `account: another employee is tied to ${taken}`],
      [NOBODY, `account: there is no account ${NOBODY}`],
    ] as const;
    for (const [wrong, message] of refusals) {
      expect(await admin.refused('PATCH', path, { name, email, account: wrong })).toEqual([400, message]);
    }
    expect((await admin.read<Employee>(path)).account).toBe(account);
  });

  it('is refused without name or address, and for an id that nobody has', async () => {
    const { id } = await hire();
    expect(await admin.refused('PATCH', `/employee/${id}`, { name: 'x' })).toEqual([400, 'email: is required']);
    expect(await admin.refused('PATCH', `/employee/${id}`, { email: 'x' })).toEqual([400, 'name: is required']);
    const unknown = await admin.refused('PATCH', `/employee/${NOBODY}`, { name: 'x', email: 'y' });
    expect(unknown).toEqual([404, `there is no employee ${NOBODY}`]);
  });
});

describe('employees by name', () => {
  it('are all who have the whole name, in any case', async () => {
    const [first, second] = [await hire({ name: 'Łucja ÅBERG' }), await hire({ name: 'łucja Åberg' })];
    const found = await admin.read<Employee[]>(`/employee/by-name/${encodeURIComponent('Łucja Åberg')}`);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([first, second]));
    expect(await admin.read('/employee/by-name/berg')).toEqual([]);
    const slashed = await hire({ name: 'A/B' });
    expect(await admin.read('/employee/by-name/a%2Fb')).toEqual([slashed]);
  });
});

describe('an employee by account', () => {
  it('is a 404 for an account that nobody is tied to', async () => {
    const { id } = await open('a@acme.example');
    const message = `no employee is tied to the account ${id}`;
    expect(await admin.refused('GET', `/employee/by-account/${id}`)).toEqual([404, message]);
  });
});

describe('another organization', () => {
  it('sees its own employees and none of these', async () => {
    const own = await list('', other);
    expect(own.length).toBeGreaterThan(0);
    const { id, name, account } = await pick('?status=active&type=EMPLOYEE');
    expect(own.some((each) => each.id === id)).toBe(false);
    expect(await other.read(`/employee/by-name/${encodeURIComponent(name)}`)).toEqual([]);
    const readings = [id, `by-account/${account}`, `${id}/profile`, `${id}/managers`, `by-manager/${id}`];
    for (const path of readings) expect((await other.refused('GET', `/employee/${path}`))[0]).toBe(404);
    expect((await other.refused('PATCH', `/employee/${id}`, { name: 'x', email: 'y' }))[0]).toBe(404);
    for (const method of ['POST', 'PATCH']) {
      expect((await other.refused(method, `/employee/${id}/profile`, {}))[0]).toBe(404);
    }
    const theirs = own[0] as Employee;
    expect(await admin.read(`/employee/by-name/${encodeURIComponent(theirs.name)}`)).toEqual([]);
    expect(await other.read(`/employee/by-account/${theirs.account}`)).toEqual(theirs);
  });
});

describe('a member', () => {
  it('reads employees without the secrets of mappings, and changes nothing', async () => {
    const member = createClient(mock, findMember(mock));
    const employees = await list();
    const shown = await list('', member);
    const secrets = (all: readonly Employee[]): object[] =>
      all.flatMap(({ mappings }) => mappings.map(({ mappingSecrets }) => mappingSecrets));
    expect(secrets(employees).some((each) => Object.keys(each).length > 0)).toBe(true);
    expect(secrets(shown).every((each) => Object.keys(each).length === 0)).toBe(true);
    expect(shown.map(({ id }) => id)).toEqual(employees.map(({ id }) => id));
    const { id } = employees[0] as Employee;
    expect(await member.read(`/employee/${id}`)).toEqual(shown[0]);
    expect((await member.refused('POST', '/employee', { name: 'x', email: 'y' }))[0]).toBe(403);
    expect((await member.refused('PATCH', `/employee/${id}`, { name: 'x', email: 'y' }))[0]).toBe(403);
    for (const method of ['POST', 'PATCH']) {
      expect((await member.refused(method, `/employee/${id}/profile`, {}))[0]).toBe(403);
    }
  });
});
