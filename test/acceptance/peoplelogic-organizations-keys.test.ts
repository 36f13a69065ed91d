import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signToken } from '../../src/apis/peoplelogic/json-web-token.js';
import type { Mock } from '../../src/index.js';
import { type Client, createClient, findOther, NOBODY, type Schemas, startDirectory } from './peoplelogic-client.js';

type Organization = Schemas['Organization'];
type Key = Schemas['Key'];

let mock: Mock;
let admin: Client;
let other: Client;

beforeAll(async () => {
  mock = await startDirectory({ auth: 'strict' });
  admin = createClient(mock);
  other = createClient(mock, findOther(mock).headers);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const current = async (client: Client = admin): Promise<Organization> =>
  (await client.read<[Organization]>('/organization'))[0];

/** A client whose token is signed with the key, and names that role and organization. */
const signWith = ({ secretBase64 }: Key, org: string, role = 'ORG_ADMIN'): Client => {
  const claims = { iss: 'client.example', aud: 'directory-server', role, org };
  const token = signToken(claims, Buffer.from(secretBase64 ?? '', 'base64'));
  return createClient(mock, { authorization: `Bearer ${token}` });
};

const statusOf = async (client: Client, method = 'GET', body?: object): Promise<number> =>
  (await client.ask(method, method === 'GET' ? '/organization' : '/organization/profile', body)).status;

describe('an API key', () => {
  it.each(['current', 'by id'])('is created with a secret and put behind the others, %s', async (way) => {
    const { id, keys } = await current();
    const path = way === 'current' ? '/organization/keys' : `/organization/${id}/keys`;
    const { status, body } = await admin.ask<Key>('POST', path, { name: 'Reporting', limitToRole: 'ORG_MEMBER' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: body.id,
      name: 'Reporting',
      secretBase64: body.secretBase64,
      limitToRole: 'ORG_MEMBER',
    });
    expect(Buffer.from(body.secretBase64 ?? '', 'base64').length).toBeGreaterThanOrEqual(32);
    const second = await admin.send<Key>('POST', path, { name: 'Reporting' });
    expect(second).toMatchObject({ name: 'Reporting', limitToRole: null });
    expect(second.id).not.toBe(body.id);
    expect(second.secretBase64).not.toBe(body.secretBase64);
    expect((await current()).keys).toEqual([...keys, body, second]);
  });

  it('needs a name', async () => {
    expect(await admin.refused('POST', '/organization/keys', {})).toEqual([400, 'name: is required']);
    expect((await admin.ask('POST', '/organization/keys', { name: 'x', limitToRole: null })).status).toBe(400);
  });

  it.each(['current', 'by id'])('is given back when it is deleted, and gone afterwards, %s', async (way) => {
    const { id, keys } = await current();
    const [first, ...others] = keys as [Key, ...Key[]];
    const path = way === 'current' ? '/organization/keys' : `/organization/${id}/keys`;
    expect(await other.refused('DELETE', `/organization/keys/${first.id}`)).toEqual([
      404,
      `there is no key ${first.id}`,
    ]);
    const last = signWith(others[1] as Key, id);
    expect(await last.ask('DELETE', `${path}/${first.id}`)).toEqual({ status: 200, body: first });
    expect((await current(last)).keys).toEqual(others);
    expect(await last.refused('DELETE', `${path}/${first.id}`)).toEqual([404, `there is no key ${first.id}`]);
    expect(await last.refused('DELETE', `${path}/${NOBODY}`)).toEqual([404, `there is no key ${NOBODY}`]);
  });

  it('signs tokens that count until it is deleted', async () => {
    const { id } = await current();
    const key = await admin.send<Key>('POST', '/organization/keys', { name: 'Reporting' });
    const client = signWith(key, id);
    expect([await statusOf(client), await statusOf(client, 'PATCH', {})]).toEqual([200, 200]);
    await admin.send('DELETE', `/organization/keys/${key.id}`);
    expect([await statusOf(client), await statusOf(client, 'PATCH', {})]).toEqual([401, 401]);
    expect(await statusOf(admin)).toBe(200);
  });

  it('is not the same as one that was deleted', async () => {
    const made: Key[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const key = await admin.send<Key>('POST', '/organization/keys', { name: 'Reporting' });
      await admin.send('DELETE', `/organization/keys/${key.id}`);
      made.push(key);
    }
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
    expect(new Set(made.map(({ secretBase64 }) => secretBase64)).size).toBe(3);
  });

  it.each<[string | undefined, string, number]>([
    ['ORG_MEMBER', 'ORG_ADMIN', 403],
    ['ORG_MEMBER', 'ORG_MEMBER', 403],
    ['ORG_ADMIN', 'ORG_ADMIN', 200],
    ['ORG_ADMIN', 'ORG_MEMBER', 403],
    ['GUEST', 'ORG_ADMIN', 403],
    [undefined, 'ORG_ADMIN', 200],
    [undefined, 'ORG_MEMBER', 403],
    [undefined, 'GUEST', 403],
  ])('limited to %s lets a token of the role %s write with %i', async (limitToRole, role, status) => {
    const { id } = await current();
    const key = await admin.send<Key>('POST', '/organization/keys', { name: 'x', ...(limitToRole && { limitToRole }) });
    const client = signWith(key, id, role);
    expect(await statusOf(client)).toBe(200);
    expect(await statusOf(client, 'PATCH', {})).toBe(status);
    const [seen] = (await current(client)).keys;
    expect(seen?.secretBase64 === null).toBe(status === 403);
  });

  it('counts for its own organization only', async () => {
    const { id } = await current();
    const labs = await admin.send<Organization>('POST', '/organization', { name: 'Labs' });
    const key = await admin.send<Key>('POST', `/organization/${labs.id}/keys`, { name: 'x' });
    const client = signWith(key, labs.id);
    expect(await client.read<Organization[]>('/organization')).toEqual([{ ...labs, keys: [key] }]);
    expect(await statusOf(signWith(key, id))).toBe(401);
    expect(await client.refused('GET', `/organization/${id}`)).toEqual([404, `there is no organization ${id}`]);
    const below = await client.send<Organization>('POST', '/organization', { name: 'Below' });
    expect((await admin.ask('GET', `/organization/${below.id}`)).status).toBe(404);
    expect((await admin.ask('DELETE', `/organization/keys/${key.id}`)).status).toBe(404);
    expect((await admin.ask('DELETE', `/organization/${labs.id}/keys/${key.id}`)).status).toBe(200);
    expect(await statusOf(client)).toBe(401);
  });
});
