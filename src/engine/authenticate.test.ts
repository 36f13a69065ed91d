import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import type { EngineOptions } from './engine-parts.js';
import type { SeededCredential } from './seeded-credential.js';

const securitySchemes = {
  bearer: { type: 'http', scheme: 'Bearer', 'x-credential-format': '^key-' },
  basic: { type: 'http', scheme: 'basic' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: { type: 'oauth2', flows: {} },
};

const credentials: SeededCredential[] = [
  { secret: 'key-full', description: 'Full rights.' },
  { secret: 'key-reader', description: 'Reads.', scopes: ['read'] },
  {
    secret: 'key-blocked',
    description: 'Blocked.',
    refusal: { status: 403, reason: 'forbidden', message: 'Blocked.' },
  },
];

/** The secret that the handler got, or the status that the request was refused with. */
const call = async (
  security: readonly object[],
  headers: Record<string, string>,
  { query = '', auth = 'strict' }: { query?: string; auth?: EngineOptions['auth'] } = {},
): Promise<unknown> => {
  const response = { content: { 'application/json': {} } };
  const paths = { '/users': { get: { operationId: 'list', security, responses: { 200: response } } } };
  const { send } = createTestEngine(
    { paths, components: { securitySchemes } as never },
    {
      behaviour: {
        credentials: () => [
          ...credentials,
          ...['Zm9vOmJhcg==', 'a+b/c=='].map((secret) => ({ secret, description: '' })),
        ],
        handlers: { list: (_, { grant }) => ({ status: 200, body: [grant.secret, grant.credential?.secret] }) },
      },
      options: { auth },
    },
  );
  const { status, json } = await send('GET', `/users${query}`, { headers });
  return status === 200 ? json[0] : status;
};

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('a security scheme', () => {
  it.each([
    ['bearer', { authorization: 'Bearer key-full' }, 'key-full'],
    ['bearer', { authorization: 'bEARER   key-full ' }, 'key-full'],
    ['bearer', { authorization: 'key-full' }, 401],
    ['bearer', { authorization: 'Bearer' }, 401],
    ['bearer', { authorization: 'Bearer full' }, 401],
    ['bearer', { authorization: 'Basic key-full' }, 401],
    ['basic', { authorization: 'basic Zm9vOmJhcg==' }, 'Zm9vOmJhcg=='],
    ['header', { 'x-key': 'key-full' }, 'key-full'],
    ['header', { 'x-key': ' ' }, 401],
    ['cookie', { cookie: 'a=1; session=key-full; b=2' }, 'key-full'],
    ['cookie', { cookie: 'session=a+b/c==' }, 'a+b/c=='],
    ['cookie', { cookie: 'mysession=key-full' }, 401],
    ['oauth', { authorization: 'Bearer key-full' }, 'key-full'],
  ])('%s reads %j', async (scheme, headers, expected) => {
    expect(await call([{ [scheme]: [] }], headers as never)).toBe(expected);
  });

  it('reads the query', async () => {
    expect(await call([{ query: [] }], {}, { query: '?a=1&key=key%2Dfull' })).toBe('key-full');
    expect(await call([{ query: [] }], {}, { query: '?key=' })).toBe(401);
  });
});

describe('requirements', () => {
  const both = [{ bearer: [], header: [] }];
  const either = [{ bearer: ['write'] }, { header: [] }];

  it('beside one another have all to be met', async () => {
    expect(await call(both, bearer('key-full'))).toBe(401);
    expect(await call(both, { 'x-key': 'key-full' })).toBe(401);
    expect(await call(both, { ...bearer('key-full'), 'x-key': 'key-reader' })).toBe('key-reader');
  });

  it('after one another are alternatives', async () => {
    expect(await call(either, bearer('key-full'))).toBe('key-full');
    expect(await call(either, { 'x-key': 'key-full' })).toBe('key-full');
    expect(await call(either, { ...bearer('key-reader'), 'x-key': 'key-full' })).toBe('key-full');
    expect(await call(either, {})).toBe(401);
  });

  it('that came further say why a request is refused', async () => {
    expect(await call(either, bearer('key-reader'))).toBe(403);
  });

  it('may want nothing', async () => {
    expect(await call([], {})).toBeNull();
    expect(await call([{ bearer: [] }, {}], {})).toBeNull();
  });

  it('want scopes', async () => {
    expect(await call([{ bearer: ['read'] }], bearer('key-reader'))).toBe('key-reader');
    expect(await call([{ bearer: ['read', 'write'] }], bearer('key-reader'))).toBe(403);
    expect(await call([{ bearer: ['write'] }], bearer('key-full'))).toBe('key-full');
  });
});

describe('a credential', () => {
  it('that nobody knows has full rights, unless the mock is strict', async () => {
    const security = [{ bearer: ['write'] }];
    expect(await call(security, bearer('key-other'), { auth: 'lenient' })).toBe('key-other');
    expect(await call(security, bearer('key-other'))).toBe(401);
    expect(await call(security, bearer('other'), { auth: 'lenient' })).toBe(401);
    expect(await call(security, bearer('key-reader'), { auth: 'lenient' })).toBe(403);
  });

  it('may be refused whatever it is used for', async () => {
    expect(await call([{ bearer: [] }], bearer('key-blocked'))).toBe(403);
  });

  it('is not asked for where nobody is asked', async () => {
    expect(await call([{ bearer: [] }], {}, { auth: 'off' })).toBeNull();
  });
});
