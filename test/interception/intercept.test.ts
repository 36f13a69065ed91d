import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { clients } from './clients.js';
import { leaveRunning } from './leave-running.js';

/** Each API at its vendor's own address, with a list that it has. */
const lists = [
  ['drata', 'https://public-api.drata.com/public/v2/personnel'],
  ['drata', 'https://public-api.eu.drata.com/public/v2/personnel'],
  ['drata', 'https://public-api.apac.drata.com/public/v2/personnel'],
  ['peoplelogic', 'https://api.peoplelogic.dev/api/v1/organization'],
  ['privacybee', 'https://api.privacybee.com/v3/companies/{companyId}/employees'],
  ['privacybee', 'https://api.privacybee.com/companies/{companyId}/employees'],
  ['secureframe', 'https://api.secureframe.com/users'],
  ['secureframe', 'https://api-uk.secureframe.com/users'],
  ['tidalbay', 'https://api.tidalbay.com/v1/employees'],
] as const;

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen' });
  mock.intercept();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const askOf = (api: string, template: string) => {
  const { headers, variables } = mock.credentials(api);
  return { headers, url: template.replace('{companyId}', variables['companyId'] ?? '') };
};

it.each(lists)('%s answers at %s', async (api, template) => {
  const { url, headers } = askOf(api, template);
  const response = await fetch(url, { headers });
  const [path] = /\/(?!\/).*$/.exec(url.slice(8)) ?? [];
  const own = await mock.fetch(`/${api}${path}`, { headers });
  expect([response.status, await response.text()]).toEqual([200, await own.text()]);
});

describe.each(Object.entries(clients))('%s', (_, ask) => {
  const url = 'https://api.tidalbay.com/v1/employees';

  it('reads and writes', async () => {
    const { headers } = mock.credentials('tidalbay');
    const list = await ask(`${url}?per_page=1`, { headers });
    const [{ id }] = JSON.parse(list.body).data;
    const body = JSON.stringify({ title: 'Zoë’s Auditor' });
    const changed = await ask(`${url}/${id}`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    expect(changed).toMatchObject({ status: 200, body: expect.stringContaining('Zoë') });
    expect(await ask(`${url}/${id}`, { headers })).toMatchObject({ body: expect.stringContaining('Zoë') });
  });

  it('asks the world that it is run in, on connections that it shares', async () => {
    const { headers } = mock.credentials('tidalbay');
    const worlds = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(() => mock.fork()));
    const rounds = worlds.flatMap((world) => [world, world]);
    await Promise.all(
      rounds.map((world) => world.run(() => ask(`${url}?${new URLSearchParams({ search: world.name })}`, { headers }))),
    );
    for (const world of worlds) {
      const asked = await world.requests({ api: 'tidalbay' });
      expect(asked.map((entry) => entry.request.url)).toEqual(Array(2).fill(expect.stringMatching(`${world.name}$`)));
      await world.drop();
    }
  });

  it('refuses other hosts where that is asked for, and says which are answered', async () => {
    using strict = mock.intercept({ onUnhandledRequest: 'error' });
    expect(strict.hosts).toContain('api.tidalbay.com');
    const refused: unknown = await ask('https://api.elsewhere.example/').catch((error: unknown) => error);
    expect(listCauses(refused)).toContainEqual(expect.objectContaining({ code: 'UNHANDLED_REQUEST' }));
  });
});

const listCauses = (error: unknown): unknown[] => (error instanceof Error ? [error, ...listCauses(error.cause)] : []);

it('code whose world was dropped is told so, and begins no other', async () => {
  const left = await leaveRunning(mock);
  const { headers } = mock.credentials('tidalbay');
  const ask = () => fetch('https://api.tidalbay.com/v1/employees', { headers });
  const response = await left(ask);
  expect([response.status, await response.json()]).toEqual([410, expect.objectContaining({ title: 'WORLD_GONE' })]);
  const { worlds } = (await (await mock.fetch('/__admin/worlds')).json()) as { worlds: { name: string }[] };
  expect(worlds.map(({ name }) => name)).toEqual(['default']);
  expect((await ask()).status).toBe(200);
});
