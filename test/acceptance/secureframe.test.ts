import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { type Attributes, ask, list, listAll, type Resource, startSecureframe } from './secureframe-client.js';

let mock: Mock;
let everybody: readonly Attributes[];

const find = (matches: (user: Attributes) => boolean): Attributes => everybody.find(matches) as Attributes;
const read = async (id: string): Promise<Attributes> => (await ask(mock, `/users/${id}`)).body.data.attributes;
const update = (id: string, query: string) => ask(mock, `/users/${id}${query}`, 'PUT');

beforeAll(async () => {
  mock = await startSecureframe();
  everybody = await listAll(mock);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

describe('the list', () => {
  it('has 100 users on a page, the oldest first, and counts all', async () => {
    const { data, meta, included } = await list(mock);
    expect(data).toHaveLength(100);
    expect(meta).toEqual({ total: 250 });
    expect(included).toEqual([]);
    const dates = everybody.map(({ created_at }) => created_at);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(everybody.map(({ id }) => id)).size).toBe(250);
  });

  it('pages', async () => {
    const { data, meta } = await list(mock, { page: '4', per_page: '7' });
    expect(data.map(({ id }) => id)).toEqual(everybody.slice(21, 28).map(({ id }) => id));
    expect(meta.total).toBe(250);
  });

  it('is empty past the end', async () => {
    expect(await list(mock, { page: '4' })).toEqual({ data: [], meta: { total: 250 }, included: [] });
    expect((await list(mock, { page: '100000000000000000000' })).data).toEqual([]);
  });

  it('takes more than 100 on a page for 100', async () => {
    expect((await list(mock, { per_page: '5000' })).data).toHaveLength(100);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=two',
    'page=1.5',
    'per_page=0',
    'per_page=many',
    'relationships=maybe',
    'include=friends',
  ])('refuses %s', async (query) => {
    const { status, body } = await ask(mock, `/users?${query}`);
    expect(status).toBe(400);
    expect(body).toEqual({ message: expect.stringContaining(query.split('=')[0] as string) });
  });

  it('says the same again', async () => {
    expect(await list(mock, { q: 'active:true', sort: 'email' })).toEqual(
      await list(mock, { q: 'active:true', sort: 'email' }),
    );
  });
});

describe('related records', () => {
  it('are named when `relationships` asks for them', async () => {
    const { data, included } = await list(mock, { relationships: 'true' });
    expect(included).toEqual([]);
    for (const { attributes, relationships } of data) {
      expect(relationships?.department.data).toEqual({ id: attributes.department_id, type: 'department' });
      const manager = everybody.find(({ id }) => id === relationships?.manager.data?.id);
      expect(attributes.manager_name).toBe(manager?.name ?? null);
    }
    expect((await list(mock)).data.every((user) => !('relationships' in user))).toBe(true);
  });

  it.each([
    [{ include: 'true', relationships: 'true' }, ['department', 'user']],
    [{ include: 'manager' }, ['user']],
    [{ include: 'department' }, ['department']],
    [{ include: 'department,manager' }, ['department', 'user']],
    [{ include: 'true' }, []],
    [{ include: 'false', relationships: 'true' }, []],
  ])('come along in full, each once, with %j', async (parameters, types) => {
    const { included } = await list(mock, { ...parameters, per_page: '50' });
    expect([...new Set(included.map(({ type }) => type))].sort()).toEqual(types);
    expect(new Set(included.map(({ id }) => id)).size).toBe(included.length);
  });
});

describe('an update', () => {
  const employee = () => find((user) => user.personnel_status === 'all_tasks_completed' && user.end_date === null);

  it.each([
    ['active=false', { active: false, active_source: 'api', personnel_status: 'inactive' }],
    ['employee_type=contractor', { employee_type: 'contractor' }],
    ['employee_type=workspace', { employee_type: 'workspace' }],
    ['end_date=2026-01-10T12:00:00%2B02:00', { end_date: '2026-01-10T10:00:00Z', personnel_status: 'active_accounts' }],
    ['in_audit_scope=false', { in_audit_scope: false }],
    ['start_date=2019-03-01T00:00:00.5Z', { start_date: '2019-03-01T00:00:00Z' }],
    [
      'active=false&end_date=2026-01-10T00:00:00Z',
      { active: false, active_source: 'api', personnel_status: 'offboarded' },
    ],
  ])('with %s shows in every read', async (query, expected) => {
    const before = employee();
    await mock.clock.freeze();
    await mock.clock.set('2026-02-01T10:00:00Z');
    const { status, body } = await update(before.id, `?${query}`);
    expect(status).toBe(200);
    const after = { ...body.data.attributes };
    expect(after).toMatchObject({ ...expected, updated_at: '2026-02-01T10:00:00Z' });
    const named = [...new URLSearchParams(query).keys(), ...Object.keys(expected), 'updated_at'];
    for (const [name, value] of Object.entries(before)) if (!named.includes(name)) expect(after[name]).toBe(value);
    expect(await read(before.id)).toEqual(after);
    expect((await listAll(mock)).find(({ id }) => id === before.id)).toEqual(after);
  });

  it.each([
    ['?active=maybe', 'active'],
    ['?active=', 'active'],
    ['?employee_type=boss', 'employee_type'],
    ['?end_date=tomorrow', 'end_date'],
    ['?end_date=2026-02-30T00:00:00Z', 'end_date'],
    ['?start_date=2026-05-31', 'start_date'],
    ['?in_audit_scope=1', 'in_audit_scope'],
    ['?active=false&end_date=0000-01-01T00:00:00%2B01:00', 'end_date'],
    ['?active=false&end_date=1999-01-01T00:00:00Z', 'end_date must not be before start_date'],
    ['?start_date=2025-02-01T00:00:00Z&end_date=2025-01-01T00:00:00Z', 'end_date must not be before start_date'],
  ])('with %s is refused and changes nothing', async (query, message) => {
    const before = employee();
    const { status, body } = await update(before.id, query);
    expect(status).toBe(400);
    expect(body).toEqual({ message: expect.stringContaining(message) });
    expect(await listAll(mock)).toEqual(everybody);
  });

  it('without parameters, or with what is so already, changes nothing', async () => {
    const before = employee();
    for (const query of ['', '?', '?active=true', '?title=Queen']) {
      const { status, body } = await update(before.id, query);
      expect(status).toBe(200);
      expect(body.data.attributes).toEqual(before);
    }
  });

  it('of an end date takes effect when the world gets there', async () => {
    const { id } = employee();
    await update(id, '?end_date=2026-01-20T00:00:00Z');
    expect((await read(id)).personnel_status).toBe('all_tasks_completed');
    await mock.clock.advance('P10D');
    expect(await read(id)).toMatchObject({ personnel_status: 'active_accounts', updated_at: '2026-01-20T00:00:00Z' });
  });

  it('is gone after a reset', async () => {
    await update(employee().id, '?active=false');
    await mock.reset();
    expect(await listAll(mock)).toEqual(everybody);
  });
});

describe('one user', () => {
  it('is the one of the list, with nothing included', async () => {
    const [user] = (await list(mock)).data;
    expect((await ask(mock, `/users/${user?.id}`)).body).toEqual({ data: user, included: [] });
  });

  it.each(['GET', 'PUT'])('that nobody knows is a 404 to %s', async (method) => {
    for (const id of ['5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11', 'x', '__proto__', '%F0%9F%99%82']) {
      expect(await ask(mock, `/users/${id}?active=false`, method)).toEqual({
        status: 404,
        body: { message: 'Resource not found' },
      });
    }
  });
});

describe('the documented form', () => {
  let documented: Mock;
  beforeAll(async () => {
    documented = await startSecureframe({ profile: 'documented' });
  });
  afterAll(() => documented.close());
  const askDocumented = (path: string, method = 'GET') => ask(documented, path, method);

  it('of a list is an array, whatever is to be included', async () => {
    const { body } = await askDocumented('/users?per_page=100');
    expect(body.map(({ attributes }: Resource) => attributes)).toEqual(everybody.slice(0, 100));
    const related = await askDocumented('/users?include=true&relationships=true&q=active:false&page=1');
    expect(related.body).toHaveLength(everybody.filter((user) => !user.active).length);
    expect(related.body[0].relationships.department.data.type).toBe('department');
  });

  it('of a user has `includes`', async () => {
    const { id } = everybody[0] as Attributes;
    expect((await askDocumented(`/users/${id}`)).body).toMatchObject({ data: { id }, includes: {} });
    const { body } = await askDocumented(`/users/${id}?in_audit_scope=false`, 'PUT');
    expect(Object.keys(body)).toEqual(['data', 'includes']);
    expect(body.data.attributes.in_audit_scope).toBe(false);
  });

  it('knows no `sort`, no list in `include`, and no `workspace`', async () => {
    const { id } = everybody[0] as Attributes;
    expect((await askDocumented('/users?sort=shoe_size')).body[0].id).toBe(id);
    expect((await askDocumented('/users?include=manager')).status).toBe(400);
    expect((await askDocumented(`/users/${id}?employee_type=workspace`, 'PUT')).status).toBe(400);
  });
});

describe('the key pair', () => {
  const status = async (of: Mock, authorization?: string) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await of.fetch('/secureframe/users?per_page=1', { headers });
    if (response.status === 401) expect(await response.json()).toEqual({ message: 'Authorization failed' });
    return response.status;
  };

  it('is asked for, with one space and nothing else', async () => {
    for (const bad of [undefined, '', 'key', 'key  secret', 'Bearer key secret'])
      expect(await status(mock, bad)).toBe(401);
    for (const good of ['key secret', 'Bearer x']) expect(await status(mock, good)).toBe(200);
  });

  it('has to be a seeded one in strict mode', async () => {
    await using strict = await startSecureframe({ auth: 'strict' });
    expect(await status(strict, 'key secret')).toBe(401);
    expect(await status(strict, strict.credentials('secureframe').headers.Authorization)).toBe(200);
  });

  it('is not asked for with authentication off', async () => {
    await using open = await startSecureframe({ auth: 'off' });
    expect(await status(open)).toBe(200);
  });

  it('without rights to users gets 403', async () => {
    const [restricted] = mock.credentials('secureframe').restricted;
    expect(await status(mock, restricted?.headers.Authorization)).toBe(403);
    expect(restricted?.expect).toBe(403);
  });
});
