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

type Organization = Schemas['Organization'];
type Profile = Schemas['OrganizationProfile'];

const NOW = '2026-01-15T09:00:00.000Z';
const EMPTY: Profile = {
  logoUrl: null,
  timezone: null,
  location: null,
  countryCode: null,
  companySize: null,
  website: null,
  mission: null,
};

describe.each(['lenient', 'strict'] as const)('organizations, %s', (auth) => {
  let mock: Mock;
  let admin: Client;
  let member: Client;
  let other: Client;
  let otherId: string;

  beforeAll(async () => {
    mock = await startDirectory({ auth });
    const { headers, organization } = findOther(mock);
    [admin, member, other] = [createClient(mock), createClient(mock, findMember(mock)), createClient(mock, headers)];
    otherId = organization;
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  const current = async (client: Client = admin): Promise<Organization> => {
    const [first] = await client.read<Organization[]>('/organization');
    return first as Organization;
  };
  const create = (body: object) => admin.send<Organization>('POST', '/organization', body);

  describe('the list', () => {
    it('is the current one alone from the start, in full', async () => {
      const [own, ...others] = await admin.read<Organization[]>('/organization');
      expect(others).toEqual([]);
      expect(own).toMatchObject({ active: true, status: { current: 'ACTIVE' } });
      expect(own?.apps.length).toBeGreaterThan(2);
      expect(own?.keys.length).toBeGreaterThan(1);
      expect(own?.owners.length).toBeGreaterThan(0);
      expect(own?.preferences).not.toBeNull();
      expect(own?.mappings.length).toBeGreaterThan(0);
      expect(await admin.read(`/organization/${own?.id}`)).toEqual(own);
      expect(await admin.read(`/organization/${own?.id.toUpperCase()}`)).toEqual(own);
    });

    it('has what was created with a token of the current one, and not what others created', async () => {
      const made = await create({ name: 'Labs' });
      const foreign = await other.send<Organization>('POST', '/organization', { name: 'Lighthouse' });
      expect((await admin.read<Organization[]>('/organization')).map(({ id }) => id)).toContain(made.id);
      const seen = await other.read<Organization[]>('/organization');
      expect(seen.map(({ id }) => id)).toEqual([otherId, foreign.id]);
    });

    it('is owned by accounts that administer it', async () => {
      const { id, owners } = await current();
      for (const owner of owners) {
        const { grants } = await admin.read<Schemas['Account']>(`/account/${owner}`);
        expect(grants).toContainEqual(expect.objectContaining({ orgId: id, role: 'ORG_ADMIN' }));
      }
    });
  });

  describe('creating one', () => {
    it('gives it back without apps and keys, made now by the token’s account', async () => {
      const { status, body } = await admin.ask<Organization>('POST', '/organization', { name: 'Labs', alias: 'labs' });
      const { owners } = await current();
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        name: 'Labs',
        alias: 'labs',
        active: true,
        status: { current: 'ACTIVE', changedAt: NOW, changedBy: owners[0] },
        created: { createdAt: NOW, createdBy: owners[0] },
        owners: [],
        profile: EMPTY,
        apps: [],
        keys: [],
        preferences: null,
        mappings: [],
      });
      expect(await admin.read(`/organization/${body.id}`)).toEqual(body);
      expect(await admin.read('/organization/alias/labs')).toEqual(body);
      expect(await create({ name: 'Labs' })).toMatchObject({ alias: null });
    });

    it('makes the owner’s account if there is none, who administers it', async () => {
      const made = await create({ name: 'Labs', ownerEmail: 'noor.haddad@labs.example' });
      const account = await admin.read<Schemas['Account']>('/account/noor.haddad@labs.example');
      expect(made.owners).toEqual([account.id]);
      expect(account).toMatchObject({
        name: null,
        grants: [{ orgId: made.id, role: 'ORG_ADMIN', employeeId: null }],
      });
    });

    it('takes the account that there is, in any letter case, which keeps its other roles', async () => {
      const accounts = await admin.read<Schemas['Account'][]>('/account');
      const known = accounts.find(({ grants }) => grants[0]?.role === 'ORG_MEMBER') as Schemas['Account'];
      const made = await create({ name: 'Labs', ownerEmail: known.email.toUpperCase() });
      expect(made.owners).toEqual([known.id]);
      expect((await admin.read<Schemas['Account'][]>('/account')).length).toBe(accounts.length);
      const { grants } = await admin.read<Schemas['Account']>(`/account/${known.id}`);
      expect(grants).toEqual([...known.grants, { orgId: made.id, role: 'ORG_ADMIN', employeeId: null }]);
    });

    it('refuses an alias that any organization has, and what is no organization, and makes nothing', async () => {
      const { alias } = await current(other);
      for (const taken of [alias, (await current()).alias]) {
        const body = { name: 'Labs', alias: taken, ownerEmail: 'new@labs.example' };
        expect(await admin.refused('POST', '/organization', body)).toEqual([
          400,
          `alias: another organization has ${taken}`,
        ]);
      }
      expect((await admin.ask('GET', '/account/new@labs.example')).status).toBe(404);
      expect(await admin.refused('POST', '/organization', {})).toEqual([400, 'name: is required']);
      for (const body of [{ name: 1 }, { name: 'x', alias: null }, { name: 'x', ownerEmail: [] }, [], '{', '""']) {
        expect((await admin.ask('POST', '/organization', body)).status).toBe(400);
      }
      expect(await admin.read<Organization[]>('/organization')).toHaveLength(1);
    });
  });

  describe('updating one', () => {
    it.each(['current', 'by id'])('changes what is sent and keeps the rest, %s', async (way) => {
      const before = await current();
      const path = way === 'current' ? '/organization' : `/organization/${before.id}`;
      const { status, body } = await admin.ask('PATCH', path, { name: 'New Name', shoeSize: 44 });
      expect([status, body]).toEqual([200, { ...before, name: 'New Name' }]);
      const renamed = await admin.send<Organization>('PATCH', path, { name: 'New Name', alias: 'new-name' });
      expect(renamed).toEqual({ ...before, name: 'New Name', alias: 'new-name' });
      expect(await admin.read(`/organization/${before.id}`)).toEqual(renamed);
      expect(await admin.read('/organization/alias/new-name')).toEqual(renamed);
      expect((await admin.ask('GET', `/organization/alias/${before.alias}`)).status).toBe(404);
    });

    it('hands it to another owner, who administers it then', async () => {
      const { id, owners } = await current();
      const body = { name: 'New Name', ownerEmail: 'new.owner@labs.example' };
      const updated = await admin.send<Organization>('PATCH', '/organization', body);
      const account = await admin.read<Schemas['Account']>('/account/new.owner@labs.example');
      expect(updated.owners).toEqual([account.id]);
      expect(account.grants).toEqual([{ orgId: id, role: 'ORG_ADMIN', employeeId: null }]);
      const former = await admin.read<Schemas['Account']>(`/account/${owners[0]}`);
      expect(former.grants[0]?.employeeId).not.toBeNull();
      const again = { name: 'New Name', ownerEmail: former.email };
      expect((await admin.send<Organization>('PATCH', '/organization', again)).owners).toEqual([former.id]);
      expect(await admin.read(`/account/${former.id}`)).toEqual(former);
    });

    it('takes its own alias again and no one else’s, and changes nothing where it is refused', async () => {
      const before = await current();
      const { alias } = await current(other);
      const own = { name: before.name, alias: before.alias };
      expect((await admin.ask('PATCH', '/organization', own)).body).toEqual(before);
      const taken = { name: 'x', alias, ownerEmail: 'new@labs.example' };
      expect(await admin.refused('PATCH', '/organization', taken)).toEqual([
        400,
        `alias: another organization has ${alias}`,
      ]);
      expect((await admin.ask('PATCH', `/organization/${before.id}`, { alias: 'x' })).status).toBe(400);
      expect(await current()).toEqual(before);
      expect((await admin.ask('GET', '/account/new@labs.example')).status).toBe(404);
    });
  });

  describe('a profile', () => {
    const full = {
      logoUrl: 'https://labs.example/logo.svg',
      timezone: 'Europe/Stockholm',
      location: 'Gothenburg',
      countryCode: 'SE',
      companySize: '11-50',
      website: 'https://labs.example',
      mission: 'More light.',
    };

    it.each(['current', 'by id'])('is replaced as a whole by POST, merged by PATCH, %s', async (way) => {
      const { id, profile, ...rest } = await current();
      const path = way === 'current' ? '/organization/profile' : `/organization/${id}/profile`;
      expect(await admin.read(path)).toEqual(profile);
      expect(await admin.ask('POST', path, full)).toEqual({ status: 201, body: full });
      const patched = { ...full, mission: 'Less noise.', website: '' };
      expect(await admin.ask('PATCH', path, { mission: 'Less noise.', website: '', x: 1 })).toEqual({
        status: 200,
        body: patched,
      });
      expect(await admin.read(`/organization/${id}/profile`)).toEqual(patched);
      expect(await admin.read('/organization/profile')).toEqual(patched);
      expect(await admin.ask('POST', path, { location: 'Malmö' })).toEqual({
        status: 201,
        body: { ...EMPTY, location: 'Malmö' },
      });
      expect((await admin.ask('PATCH', path, {})).body).toEqual({ ...EMPTY, location: 'Malmö' });
      expect(await current()).toEqual({ id, ...rest, profile: { ...EMPTY, location: 'Malmö' } });
    });

    it('refuses what is no text', async () => {
      const before = await admin.read('/organization/profile');
      for (const method of ['POST', 'PATCH']) {
        expect(await admin.refused(method, '/organization/profile', { mission: 1 })).toEqual([
          400,
          'mission: must be a string',
        ]);
        expect((await admin.ask(method, '/organization/profile', { mission: null })).status).toBe(400);
        expect((await admin.ask(method, '/organization/profile', [])).status).toBe(400);
      }
      expect(await admin.read('/organization/profile')).toEqual(before);
    });
  });

  it('of others are nowhere to be seen', async () => {
    const foreign = await current(other);
    const body = { name: 'x', mission: 'x' };
    for (const id of [foreign.id, NOBODY, 'nonsense']) {
      const refusal = [404, `there is no organization ${id}`];
      expect(await admin.refused('GET', `/organization/${id}`)).toEqual(refusal);
      expect(await admin.refused('PATCH', `/organization/${id}`, body)).toEqual(refusal);
      for (const method of ['GET', 'POST', 'PATCH']) {
        const sent = method === 'GET' ? undefined : body;
        expect(await admin.refused(method, `/organization/${id}/profile`, sent)).toEqual(refusal);
      }
      expect(await admin.refused('POST', `/organization/${id}/keys`, body)).toEqual(refusal);
      expect(await admin.refused('DELETE', `/organization/${id}/keys/${foreign.keys[0]?.id}`)).toEqual(refusal);
    }
    const unknown = [404, `there is no organization with the alias ${foreign.alias}`];
    expect(await admin.refused('GET', `/organization/alias/${foreign.alias}`)).toEqual(unknown);
    expect(await current(other)).toEqual(foreign);
  });

  it('are found by their alias in the spelling that it was given', async () => {
    const { alias, id } = await current();
    expect(await admin.read(`/organization/alias/${alias}`)).toMatchObject({ id });
    expect((await admin.ask('GET', `/organization/alias/${alias?.toUpperCase()}`)).status).toBe(404);
    const made = await create({ name: 'x', alias: 'Ä b/c' });
    expect(await admin.read(`/organization/alias/${encodeURIComponent('Ä b/c')}`)).toEqual(made);
  });

  it('are shown to members without a secret, and not changed by them', async () => {
    const own = await current();
    const seen = await current(member);
    expect(seen).toEqual({
      ...own,
      apps: own.apps.map((app) => ({ ...app, secretData: {} })),
      keys: own.keys.map((key) => ({ ...key, secretBase64: null })),
      mappings: own.mappings.map((mapping) => ({ ...mapping, mappingSecrets: {} })),
    });
    for (const { secretBase64 } of own.keys) expect(secretBase64).toMatch(/^[\w+/]{40,}=*$/);
    expect(own.mappings.some(({ mappingSecrets }) => Object.keys(mappingSecrets).length > 0)).toBe(true);
    expect(await member.read(`/organization/${own.id}`)).toEqual(seen);
    expect(await member.read(`/organization/alias/${own.alias}`)).toEqual(seen);
    expect(await member.read('/organization/profile')).toEqual(own.profile);
    const writes: [string, string, object?][] = [
      ['POST', '', { name: 'x' }],
      ['PATCH', '', { name: 'x' }],
      ['PATCH', `/${own.id}`, { name: 'x' }],
      ...['POST', 'PATCH'].flatMap((method): [string, string, object][] => [
        [method, '/profile', {}],
        [method, `/${own.id}/profile`, {}],
      ]),
      ['POST', '/keys', { name: 'x' }],
      ['POST', `/${own.id}/keys`, { name: 'x' }],
      ['DELETE', `/keys/${own.keys[0]?.id}`],
      ['DELETE', `/${own.id}/keys/${own.keys[0]?.id}`],
      ['POST', '/by-app-secret/SLACK/signing', { secret: 'x' }],
    ];
    for (const [method, path, body] of writes) {
      expect([method, path, (await member.ask(method, `/organization${path}`, body)).status]).toEqual([
        method,
        path,
        403,
      ]);
    }
    expect(await current()).toEqual(own);
  });
});
