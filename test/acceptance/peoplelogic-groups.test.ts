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

type Group = Schemas['Group'];
type Membership = Schemas['Membership'];

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

const list = (query = '', client = admin): Promise<Group[]> => client.read(`/group${query}`);
const found = async (name = 'Incident Response', type = 'PROJECT'): Promise<Group> =>
  admin.send('POST', '/group', { name, type });
const makeIds = async (...names: string[]): Promise<string[]> =>
  Promise.all(names.map(async (name) => (await found(name)).id));
const hire = async (): Promise<string> =>
  (await admin.send<Schemas['Employee']>('POST', '/employee', { name: 'Ann', email: 'ann@acme.example' })).id;
const open = async (): Promise<string> =>
  (await admin.send<Schemas['Account']>('POST', '/account', { email: 'ann@acme.example' })).id;
const groupsOf = (entity: string): Promise<Membership[]> => admin.read(`/entity/${entity}/groups`);
const membersOf = (group: string, query = ''): Promise<Membership[]> => admin.read(`/group/${group}/members${query}`);
const set = (entity: string, groups: readonly object[]): Promise<undefined> =>
  admin.send('POST', `/entity/${entity}/groups`, groups);
const show = (memberships: readonly Membership[]): string[] =>
  memberships.map(({ groupId, type }) => `${groupId} ${type}`).sort();

describe('the list of groups', () => {
  it('is whole, with a small set of types and statuses', async () => {
    const groups = await list();
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    const types = new Set(groups.map(({ type }) => type));
    expect(types).toEqual(new Set(['ACCESS', 'DEPARTMENT', 'GUILD', 'PROJECT', 'TEAM']));
    expect(new Set(groups.map(({ status }) => status.current))).toEqual(new Set(['ACTIVE', 'INACTIVE']));
  });

  it('is filtered by status and type in any case, and takes any string for both', async () => {
    const groups = await list();
    expect(await list('?type=team')).toEqual(groups.filter(({ type }) => type === 'TEAM'));
    const over = groups.filter(({ status }) => status.current === 'INACTIVE');
    expect(await list('?status=Inactive')).toEqual(over);
    expect(await list('?status=INACTIVE&type=PROJECT')).toEqual(over);
    for (const query of ['?type=choir', '?status=paused', '?status=']) expect(await list(query)).toEqual([]);
  });
});

describe('a group', () => {
  it('is created with 201, without members and with an empty profile', async () => {
    const { status, body } = await admin.ask<Group>('POST', '/group', { name: 'Choir', type: 'after work' });
    expect(status).toBe(201);
    const { created } = body;
    expect(body).toEqual({
      id: body.id,
      name: 'Choir',
      type: 'after work',
      active: true,
      status: { current: 'ACTIVE', changedAt: '2026-01-15T09:00:00.000Z', changedBy: created.createdBy },
      created: { ...created, createdAt: '2026-01-15T09:00:00.000Z' },
      profile: { icon: null, description: null },
      mappings: [],
      preferences: null,
    });
    expect(await admin.read(`/group/${body.id.toUpperCase()}`)).toEqual(body);
    expect(await list('?type=AFTER%20WORK')).toEqual([body]);
    expect(await membersOf(body.id)).toEqual([]);
  });

  it('may have the name of another, and has an id of its own, the same after a reset', async () => {
    const [first, second] = [await found(), await found()];
    expect(second.id).not.toBe(first.id);
    await mock.reset();
    expect(await found()).toEqual(first);
  });

  it('changes name and type in an update, and keeps members and profile', async () => {
    const group = (await list('?type=team'))[0] as Group;
    const members = await membersOf(group.id);
    expect(members.length).toBeGreaterThan(0);
    const changed = { ...group, name: 'Choir', type: 'GUILD' };
    expect(await admin.send('PATCH', `/group/${group.id}`, { name: 'Choir', type: 'GUILD' })).toEqual(changed);
    expect(await admin.read(`/group/${group.id}`)).toEqual(changed);
    expect(await list('?type=guild')).toContainEqual(changed);
    expect(await membersOf(group.id)).toEqual(members);
  });

  it('is refused without name or type', async () => {
    const { id } = await found();
    for (const [method, path] of [
      ['POST', '/group'],
      ['PATCH', `/group/${id}`],
    ] as const) {
      expect(await admin.refused(method, path, { name: 'x' })).toEqual([400, 'type: is required']);
      expect(await admin.refused(method, path, { type: 'x' })).toEqual([400, 'name: is required']);
    }
  });

  it('is a 404 for an id that none has', async () => {
    const message = `there is no group ${NOBODY}`;
    for (const path of ['', '/profile', '/members']) {
      expect(await admin.refused('GET', `/group/${NOBODY}${path}`)).toEqual([404, message]);
    }
    expect(await admin.refused('PATCH', `/group/${NOBODY}`, { name: 'x', type: 'y' })).toEqual([404, message]);
    for (const method of ['POST', 'PATCH']) {
      expect(await admin.refused(method, `/group/${NOBODY}/profile`, {})).toEqual([404, message]);
    }
  });
});

describe('the profile of a group', () => {
  it('is replaced wholly by a POST, and merged by a PATCH', async () => {
    const group = await found();
    const path = `/group/${group.id}/profile`;
    expect(await admin.read(path)).toEqual({ icon: null, description: null });
    const posted = await admin.ask('POST', path, { icon: 'star' });
    expect(posted).toEqual({ status: 201, body: { icon: 'star', description: null } });
    const patched = await admin.ask('PATCH', path, { description: 'On call.' });
    expect(patched).toEqual({ status: 200, body: { icon: 'star', description: 'On call.' } });
    expect(await admin.read(`/group/${group.id}`)).toEqual({ ...group, profile: patched.body });
    expect(await admin.send('POST', path, { description: 'Off.' })).toEqual({ icon: null, description: 'Off.' });
    expect(await admin.refused('PATCH', path, { icon: 1 })).toEqual([400, 'icon: must be a string']);
    expect(await admin.read(path)).toEqual({ icon: null, description: 'Off.' });
  });
});

describe('members', () => {
  it('of the baseline are led by one each, and exist', async () => {
    for (const { id, type } of await list()) {
      const members = await membersOf(id);
      const leads = members.filter((each) => each.type === 'LEAD');
      expect(leads).toHaveLength(members.length === 0 ? 0 : 1);
      const kind = type === 'ACCESS' ? 'ACCOUNT' : 'EMPLOYEE';
      expect(members.every(({ entityType, groupId }) => entityType === kind && groupId === id)).toBe(true);
      for (const { entityId } of leads) expect(await groupsOf(entityId)).toEqual(expect.arrayContaining(leads));
    }
  });

  it('are filtered by kind of entity and by membership, each any string in any case', async () => {
    const [group = ''] = await makeIds('Choir');
    const [ann, account] = [await hire(), await open()];
    await set(ann, [{ groupId: group, type: 'Lead' }]);
    await set(account, [{ groupId: group }]);
    const all = await membersOf(group);
    expect(all).toHaveLength(2);
    const [employee] = all.filter(({ entityType }) => entityType === 'EMPLOYEE');
    const [holder] = all.filter(({ entityType }) => entityType === 'ACCOUNT');
    expect(employee).toMatchObject({ entityId: ann, type: 'Lead' });
    expect(holder).toMatchObject({ entityId: account, type: null });
    expect(await membersOf(group, '?entity=employee')).toEqual([employee]);
    expect(await membersOf(group, '?entity=ACCOUNT')).toEqual([holder]);
    expect(await membersOf(group, '?membership=LEAD')).toEqual([employee]);
    expect(await membersOf(group, '?entity=account&membership=lead')).toEqual([]);
    for (const query of ['?entity=ROBOT', '?membership=null', '?membership=']) {
      expect(await membersOf(group, query)).toEqual([]);
    }
  });
});

describe.each(['employee', 'account'])('the groups of an %s', (kind) => {
  const create = (): Promise<string> => (kind === 'employee' ? hire() : open());

  it('are set as a whole: what is not named is left, what stays keeps its beginning', async () => {
    const [one = '', two = '', three = ''] = await makeIds('One', 'Two', 'Three');
    const entity = await create();
    expect(await groupsOf(entity)).toEqual([]);
    const answer = await admin.ask('POST', `/entity/${entity}/groups`, [
      { groupId: one, type: 'LEAD' },
      { groupId: two.toUpperCase() },
    ]);
    expect(answer).toEqual({ status: 200, body: undefined });
    const before = await groupsOf(entity);
    expect(show(before)).toEqual([`${one} LEAD`, `${two} null`].sort());
    await mock.clock.advance('PT1H');
    await set(entity, [{ groupId: two, type: 'any thing' }, { groupId: three }]);
    const after = await groupsOf(entity);
    expect(show(after)).toEqual([`${two} any thing`, `${three} null`].sort());
    const start = (all: readonly Membership[], id: string) => all.find(({ groupId }) => groupId === id)?.created;
    expect(start(after, two)).toEqual(start(before, two));
    expect(start(after, three)?.createdAt).toBe('2026-01-15T10:00:00.000Z');
    expect(await membersOf(one)).toEqual([]);
    expect(await membersOf(two)).toEqual(after.filter(({ groupId }) => groupId === two));
    await set(entity, []);
    expect(await groupsOf(entity)).toEqual([]);
    expect(await membersOf(two)).toEqual([]);
  });

  it('are refused as a whole when one cannot be set, each with its place', async () => {
    const [one = '', two = ''] = await makeIds('One', 'Two');
    const entity = await create();
    await set(entity, [{ groupId: one, type: 'LEAD' }]);
    const before = await groupsOf(entity);
    const [foreign] = (await list('', other)) as [Group];
    const refuse = (groups: unknown) => admin.refused('POST', `/entity/${entity}/groups`, groups);
    const good = { groupId: two };
    for (const id of [NOBODY, foreign.id]) {
      expect(await refuse([good, { groupId: id }])).toEqual([400, `1.groupId: there is no group ${id}`]);
    }
    expect(await refuse([{ type: 'LEAD' }, good])).toEqual([400, '0.groupId: is required']);
    expect(await refuse([good, { groupId: two.toUpperCase() }])).toEqual([
      400,
      `1.groupId: ${two.toUpperCase()} is in another entry too`,
    ]);
    expect(await refuse([good, { groupId: NOBODY }, {}])).toEqual([
      400,
      `1.groupId: there is no group ${NOBODY}; 2.groupId: is required`,
    ]);
    expect(await refuse([{ groupId: 'x' }])).toEqual([400, '0.groupId: must be a valid uuid']);
    expect(await refuse({ groupId: two })).toEqual([400, 'body: must be an array']);
    expect(await groupsOf(entity)).toEqual(before);
    expect(await membersOf(two)).toEqual([]);
  });

  it('lose one by removal; entity and group stay', async () => {
    const [one = '', two = ''] = await makeIds('One', 'Two');
    const entity = await create();
    await set(entity, [{ groupId: one }, { groupId: two }]);
    expect(await admin.ask('DELETE', `/entity/${entity}/groups/${one}`)).toEqual({ status: 200, body: undefined });
    expect(show(await groupsOf(entity))).toEqual([`${two} null`]);
    expect(await membersOf(one)).toEqual([]);
    expect(await admin.read(`/group/${one}`)).toMatchObject({ name: 'One' });
    const message = `${entity} is not in the group ${one}`;
    expect(await admin.refused('DELETE', `/entity/${entity}/groups/${one}`)).toEqual([404, message]);
    expect((await admin.refused('DELETE', `/entity/${entity}/groups/${NOBODY}`))[0]).toBe(404);
  });
});

describe('an entity that does not exist', () => {
  it('is a 404, and so is one of another organization', async () => {
    const [one = ''] = await makeIds('One');
    const [stranger] = (await other.read<Schemas['Employee'][]>('/employee')) as [Schemas['Employee']];
    for (const entity of [NOBODY, stranger.id, stranger.account, one]) {
      const message = `there is no employee or account ${entity}`;
      expect(await admin.refused('GET', `/entity/${entity}/groups`)).toEqual([404, message]);
      expect(await admin.refused('POST', `/entity/${entity}/groups`, [])).toEqual([404, message]);
      expect(await admin.refused('DELETE', `/entity/${entity}/groups/${one}`)).toEqual([404, message]);
    }
  });
});

describe('another organization', () => {
  it('sees its own groups and none of these, not even those of an account that it shares', async () => {
    const [own] = (await list('', other)) as [Group];
    const [one = ''] = await makeIds('One');
    expect((await list('', other)).some(({ id }) => id === one)).toBe(false);
    for (const path of ['', '/profile', '/members']) {
      expect((await other.refused('GET', `/group/${one}${path}`))[0]).toBe(404);
    }
    expect((await other.refused('PATCH', `/group/${one}`, { name: 'x', type: 'y' }))[0]).toBe(404);
    const account = await open();
    await set(account, [{ groupId: one }]);
    const made = await admin.send<Schemas['Organization']>('POST', '/organization', { name: 'Labs' });
    await admin.send('POST', `/account/${account}/grant`, { orgId: made.id, role: 'ORG_MEMBER' });
    expect(await other.read(`/group/${own.id}/members`)).not.toEqual([]);
    expect(show(await groupsOf(account))).toEqual([`${one} null`]);
  });
});

describe('a member', () => {
  it('reads groups and changes nothing', async () => {
    const member = createClient(mock, findMember(mock));
    const [one = ''] = await makeIds('One');
    const ann = await hire();
    await set(ann, [{ groupId: one }]);
    expect(await list('', member)).toEqual(await list());
    expect(await member.read(`/group/${one}/members`)).toEqual(await membersOf(one));
    expect(await member.read(`/entity/${ann}/groups`)).toEqual(await groupsOf(ann));
    for (const [method, path, body] of [
      ['POST', '/group', { name: 'x', type: 'y' }],
      ['PATCH', `/group/${one}`, { name: 'x', type: 'y' }],
      ['POST', `/group/${one}/profile`, {}],
      ['PATCH', `/group/${one}/profile`, {}],
      ['POST', `/entity/${ann}/groups`, []],
      ['DELETE', `/entity/${ann}/groups/${one}`],
    ] as const) {
      expect((await member.refused(method, path, body))[0]).toBe(403);
    }
  });
});
