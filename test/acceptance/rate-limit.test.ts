import { describe, expect, it } from 'vitest';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

const LIMIT = 500;

const untouched = { auth: 'lenient', rateLimit: 'off', profile: 'observed', indexLag: 'PT0S' };

const start = (options: MockOptions = {}): Promise<Mock> =>
  createMock({
    apis: ['secureframe'],
    people: 0,
    clock: 'frozen',
    listen: false,
    validateResponses: 'error',
    ...options,
  });

const ask = (mock: Mock): Promise<Response> =>
  mock.fetch('/secureframe/users', { headers: mock.credentials('secureframe').headers });

const exhaust = async (mock: Mock): Promise<void> => {
  for (let request = 0; request < LIMIT; request++) expect((await ask(mock)).status).toBe(200);
};

const set = (mock: Mock, settings: object): Promise<Response> =>
  mock.fetch('/__admin/settings', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });

/** What the vendors say; TIDALBAY, Peoplelogic and Privacy Bee say nothing. */
const stated: Readonly<Record<string, object>> = {
  drata: { requests: LIMIT, per: 'PT1M' },
  secureframe: { requests: LIMIT, per: 'PT1M' },
};

it('is stated by the specs of those whose vendors state one, and held by no other API', async () => {
  await using mock = await start({ apis: [], rateLimit: 'documented' });
  for (const api of mock.apis) {
    const spec = (await (await mock.fetch(`/${api}/openapi.json`)).json()) as { 'x-rate-limit'?: object };
    const { 'x-source': _, 'x-source-note': __, ...limit } = { ...spec['x-rate-limit'] } as Record<string, unknown>;
    expect([api, limit]).toEqual([api, stated[api] ?? {}]);
  }
  const { headers } = mock.credentials('tidalbay');
  for (let count = 0; count <= LIMIT; count++) {
    expect((await mock.fetch('/tidalbay/v1/employees?per_page=1', { headers })).status).toBe(200);
  }
});

describe('the documented rate limit', () => {
  it('refuses what is over it in the form of the vendor, and says when to come again', async () => {
    await using mock = await start({ rateLimit: 'documented' });
    await exhaust(mock);
    const refused = await ask(mock);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toEqual({ message: expect.stringContaining('500 requests') });
  });

  it("ends when the world's clock has come so far", async () => {
    await using mock = await start({ rateLimit: 'documented' });
    await exhaust(mock);
    await mock.clock.advance('PT45S');
    expect((await ask(mock)).headers.get('retry-after')).toBe('15');
    await mock.clock.advance('PT15S');
    expect((await ask(mock)).status).toBe(200);
  });

  it("is Drata's too, with a body of its own", async () => {
    await using mock = await start({ apis: ['drata'], rateLimit: 'documented' });
    const { headers } = mock.credentials('drata');
    const list = () => mock.fetch('/drata/public/v2/personnel?size=1', { headers });
    for (let request = 0; request < LIMIT; request++) expect((await list()).status).toBe(200);
    const refused = await list();
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ statusCode: 429, message: expect.stringContaining('60 seconds') });
    await mock.clock.advance('PT1M');
    expect((await list()).status).toBe(200);
  });

  it('is not held unless asked for', async () => {
    await using mock = await start();
    await exhaust(mock);
    expect((await ask(mock)).status).toBe(200);
  });

  it('is forgotten by a reset', async () => {
    await using mock = await start({ rateLimit: 'documented' });
    await exhaust(mock);
    await mock.reset();
    expect((await ask(mock)).status).toBe(200);
  });

  it('can be turned on while the mock runs, for one world', async () => {
    await using mock = await start();
    expect(await (await set(mock, { rateLimit: 'documented' })).json()).toEqual({
      ...untouched,
      rateLimit: 'documented',
    });
    await exhaust(mock);
    expect((await ask(mock)).status).toBe(429);
    const { headers } = mock.credentials('secureframe');
    expect((await mock.fetch('/w/other/secureframe/users', { headers })).status).toBe(200);
  });
});

describe('the settings of a world', () => {
  it('decide who is let in', async () => {
    await using mock = await start();
    const askAsStranger = () => mock.fetch('/secureframe/users', { headers: { authorization: 'some stranger' } });
    expect((await askAsStranger()).status).toBe(200);
    await set(mock, { auth: 'strict' });
    expect((await askAsStranger()).status).toBe(401);
    await set(mock, { auth: 'off' });
    expect((await mock.fetch('/secureframe/users')).status).toBe(200);
  });

  it('are turned back by a reset', async () => {
    await using mock = await start();
    await set(mock, { auth: 'strict' });
    await mock.reset();
    expect(await (await mock.fetch('/__admin/settings')).json()).toEqual(untouched);
  });

  it('refuse what they cannot be, by name, and stay as they are', async () => {
    await using mock = await start();
    const refused = await set(mock, { auth: 'open', rateLimit: 'documented' });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('/auth must be one of lenient, strict, off');
    expect(await (await mock.fetch('/__admin/settings')).json()).toEqual(untouched);
  });
});
