import { createHmac } from 'node:crypto';
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
interface Parts {
  readonly header?: unknown;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly secret?: string | Uint8Array;
  readonly digest?: string;
}

const NOW = Date.parse('2026-01-15T09:00:00Z') / 1000;
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe.each(['lenient', 'strict'] as const)('a token, %s', (auth) => {
  let mock: Mock;
  let admin: Client;
  let main: Organization;
  let secret: Buffer;
  const refused = auth === 'strict' ? 401 : 200;

  beforeAll(async () => {
    mock = await startDirectory({ auth });
    admin = createClient(mock);
    [main] = await admin.read<[Organization]>('/organization');
    secret = Buffer.from(main.keys[0]?.secretBase64 ?? '', 'base64');
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  /** Signs by itself, so that the code under test has no part in it. */
  const sign = (parts: Parts = {}): string => {
    const { header = { alg: 'HS256', typ: 'JWT' }, claims = {}, digest = 'sha256' } = parts;
    const all = { iss: 'client.example', aud: 'directory-server', role: 'ORG_ADMIN', org: main.id, ...claims };
    const content = `${encode(header)}.${encode(all)}`;
    return `${content}.${createHmac(digest, parts.secret ?? secret)
      .update(content)
      .digest('base64url')}`;
  };
  const statusOf = async (token: string, method = 'GET'): Promise<number> => {
    const client = createClient(mock, bearer(token));
    return (await client.ask(method, '/organization/profile', method === 'GET' ? undefined : {})).status;
  };

  it('counts when it is signed by the client with the key’s secret, in either form', async () => {
    expect(await statusOf(sign(), 'PATCH')).toBe(200);
    expect(await statusOf(sign({ secret: main.keys[0]?.secretBase64 ?? '' }), 'PATCH')).toBe(200);
    expect(await statusOf(sign({ claims: { aud: ['else', 'directory-server'] } }), 'PATCH')).toBe(200);
  });

  it.each(['org', 'orgId', 'org_id', 'organization', 'organizationId', 'organization_id'])(
    'may name its organization as %s',
    async (name) => {
      const token = sign({ claims: { org: undefined, [name]: main.id.toUpperCase(), role: 'ORG_MEMBER' } });
      expect([await statusOf(token), await statusOf(token, 'PATCH')]).toEqual([200, 403]);
    },
  );

  it('has exactly its role, and any that is not known reads', async () => {
    for (const role of ['ORG_MEMBER', 'org_admin', 'OWNER', '__proto__', 'constructor']) {
      const token = sign({ claims: { role } });
      expect([role, await statusOf(token), await statusOf(token, 'PATCH')]).toEqual([role, 200, 403]);
    }
    const token = sign({ claims: { role: undefined, roles: ['ORG_MEMBER'] } });
    expect([await statusOf(token), await statusOf(token, 'PATCH')]).toEqual([200, 403]);
  });

  it.each<[string, string, Parts]>([
    ['has expired', 'the token has expired', { claims: { exp: NOW } }],
    ['is not valid yet', 'the token is not valid yet', { claims: { nbf: NOW + 1 } }],
    ['says in words when it expires', 'the token says in no number when it expires', { claims: { exp: 'never' } }],
    ['says in words when it begins', 'the token says in no number when it becomes valid', { claims: { nbf: null } }],
    ['is for another audience', 'the token is made for another audience', { claims: { aud: 'payroll-server' } }],
    ['is for no audience', 'the token is made for another audience', { claims: { aud: undefined } }],
    ['names no issuer', 'the token names no issuer', { claims: { iss: undefined } }],
    ['names no role', 'the token names no role', { claims: { role: undefined } }],
    ['names no organization', 'the token names no organization that exists', { claims: { org: undefined } }],
    ['names an unknown organization', 'the token names no organization that exists', { claims: { org: NOBODY } }],
    ['is signed otherwise', 'the token is not signed with HS256', { secret: 'guessed' }],
    ['is signed with HS512', 'the token is not signed with HS256', { header: { alg: 'HS512' }, digest: 'sha512' }],
    ['says HS512', 'the token is not signed with HS256', { header: { alg: 'HS512' } }],
    ['says none', 'the token is not signed with HS256', { header: { alg: 'none' } }],
    ['says nothing of how', 'the token is not signed with HS256', { header: {} }],
    ['has a header that is no JSON', 'the token is not a JSON Web Token', { header: '{' }],
    ['has a header that is no object', 'the token is not a JSON Web Token', { header: [] }],
  ])('that %s is refused in strict mode, and administers otherwise', async (_, message, parts) => {
    const token = sign(parts);
    expect([await statusOf(token), await statusOf(token, 'PATCH')]).toEqual([refused, refused]);
    if (auth === 'lenient') return;
    const [status, text] = await createClient(mock, bearer(token)).refused('GET', '/organization');
    expect([status, text.startsWith(message)]).toEqual([401, true]);
    const response = await mock.fetch('/peoplelogic/api/v1/organization', { headers: bearer(token) });
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('whose claims or signature were changed is not accepted as it is', async () => {
    const [header, claims = '', signature = ''] = sign({ claims: { role: 'ORG_MEMBER' } }).split('.');
    const raised = encode(Buffer.from(claims, 'base64url').toString().replace('ORG_MEMBER', 'ORG_ADMIN'));
    expect(await statusOf(`${header}.${raised}.${signature}`)).toBe(refused);
    const last = signature.slice(-1);
    // Letters that differ in the last bits only may stand for the same bytes.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const letter of alphabet) {
      if (letter === last) continue;
      expect(await statusOf(`${header}.${claims}.${signature.slice(0, -1)}${letter}`)).toBe(refused);
    }
    expect(await statusOf(`${header}.${claims}.${signature}A`)).toBe(refused);
    expect(await statusOf('abc.def.ghi')).toBe(refused);
  });

  it('that is none is refused in either mode', async () => {
    const [header, claims] = sign({ header: { alg: 'none' } }).split('.');
    for (const text of ['', 'x', `${header}.${claims}`, `${header}.${claims}.`, `${sign()}.x`, 'a.b.c d', '..']) {
      expect([text, await statusOf(text)]).toEqual([text, 401]);
    }
    const { status, body } = await createClient(mock, {}).ask('GET', '/organization');
    expect([status, body.error, body.path]).toEqual([401, 'Unauthorized', '/api/v1/organization']);
  });

  it('begins and ends by the world’s clock', async () => {
    const token = sign({ claims: { nbf: NOW + 60, exp: NOW + 120.5, role: 'ORG_MEMBER' } });
    const seen: number[] = [];
    for (const offset of [0, 59.999, 60, 120.499, 120.5, 7200]) {
      await mock.clock.set(new Date((NOW + offset) * 1000));
      seen.push(await statusOf(token));
    }
    expect(seen).toEqual([refused, refused, 200, 200, refused, refused]);
  });

  it('says who did something, by id or address, where the account exists', async () => {
    const [owner = ''] = main.owners;
    const { email } = await admin.read<Schemas['Account']>(`/account/${owner}`);
    const [foreign] = await createClient(mock, findOther(mock).headers).read<[Schemas['Account']]>('/account');
    const made = async (sub: unknown): Promise<string | null> => {
      const client = createClient(mock, bearer(sign({ claims: { sub } })));
      return (await client.send<Organization>('POST', '/organization', { name: 'x' })).created.createdBy;
    };
    expect([await made(owner), await made(email)]).toEqual([owner, owner]);
    expect([await made(undefined), await made(NOBODY), await made(foreign.id), await made(7)]).toEqual(
      Array(4).fill(null),
    );
  });

  it('of another organization sees nothing of this one, and the other way round', async () => {
    const { headers, organization } = findOther(mock);
    const other = createClient(mock, headers);
    expect((await other.read<Organization[]>('/organization')).map(({ id }) => id)).toEqual([organization]);
    expect((await other.ask('GET', `/organization/${main.id}`)).status).toBe(404);
    expect((await admin.ask('GET', `/organization/${organization}`)).status).toBe(404);
    const theirs = await other.read<Schemas['Account'][]>('/account');
    expect(theirs.length).toBeGreaterThan(2);
    for (const { id } of theirs) expect((await admin.ask('GET', `/account/${id}`)).status).toBe(404);
  });

  it('is offered ready to use, beside three that are restricted', async () => {
    const { headers, restricted } = mock.credentials('peoplelogic');
    expect(await statusOf(headers.Authorization?.slice('Bearer '.length) ?? '', 'PATCH')).toBe(200);
    const member = createClient(mock, findMember(mock));
    expect([(await member.ask('GET', '/employee')).status, (await member.ask('POST', '/account', {})).status]).toEqual([
      200, 403,
    ]);
    const expired = restricted.find(({ expect: status }) => status === 401);
    expect(await createClient(mock, expired?.headers).refused('GET', '/account')).toEqual([
      401,
      'the token has expired',
    ]);
    expect(restricted).toHaveLength(3);
    await mock.clock.set('2026-01-13T12:00:00Z');
    expect((await createClient(mock, expired?.headers).ask('GET', '/account')).status).toBe(200);
  });
});

describe('a token that does not verify, lenient', () => {
  it('administers the organization that it names, or else the company’s own', async () => {
    await using mock = await startDirectory();
    const { headers, organization } = findOther(mock);
    const other = await createClient(mock, headers).read('/organization');
    const claims = encode({ org: organization, role: 'ORG_MEMBER' });
    const forged = createClient(mock, bearer(`${encode({ alg: 'HS256' })}.${claims}.x`));
    expect(await forged.read('/organization')).toEqual(other);
    const own = await createClient(mock).read('/organization');
    expect(await createClient(mock, bearer('a.b.c')).read('/organization')).toEqual(own);
    await createClient(mock).send('DELETE', `/organization/keys/${(own as [Organization])[0].keys[0]?.id}`);
    expect((await createClient(mock, findMember(mock)).ask('POST', '/group', { name: 'x', type: 'TEAM' })).status).toBe(
      201,
    );
  });
});

describe('without authentication', () => {
  it('everybody administers the company’s own organization', async () => {
    await using mock = await startDirectory({ auth: 'off' });
    const own = await createClient(mock).read<[Organization]>('/organization');
    const anyone = createClient(mock, {});
    expect(await anyone.read('/organization')).toEqual(own);
    const made = await anyone.send<Organization>('POST', '/organization', { name: 'x' });
    expect(made.created.createdBy).toBeNull();
  });
});
