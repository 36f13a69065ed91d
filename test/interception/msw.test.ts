import { HttpResponse, http as mswHttp } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { handlers } from '../../src/msw.js';
import { clients } from './clients.js';
import { leaveRunning } from './leave-running.js';

const url = 'https://api.tidalbay.com/v1/employees';

let mock: Mock;
const server = setupServer();
beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen', publicUrl: 'https://mocks.example/rollcall' });
  server.use(...handlers(mock));
  server.listen({ onUnhandledRequest: 'error' });
});
afterAll(async () => {
  server.close();
  await mock.close();
});

// axios keeps the `Request` of its first call by `fetch`, which would be MSW's, for all tests of this process.
describe.each(['fetch', 'node:http', 'node:https', 'axios'])('%s', (client) => {
  const ask = clients[client] as (typeof clients)[string];

  it('asks the world that it is run in', async () => {
    const { headers } = mock.credentials('tidalbay');
    const worlds = await Promise.all(['a', 'b', 'c'].map(() => mock.fork()));
    const rounds = [...worlds, ...worlds];
    await Promise.all(rounds.map((world) => world.run(() => ask(`${url}?search=${world.name}`, { headers }))));
    for (const world of worlds) {
      const asked = await world.requests({ api: 'tidalbay' });
      expect(asked.map(({ request }) => request.url)).toEqual(Array(2).fill(expect.stringMatching(`${world.name}$`)));
      await world.drop();
    }
  });

  it('fails where a connection is dropped', async () => {
    await mock.fault({ abort: true, times: 1 });
    const { headers } = mock.credentials('tidalbay');
    await expect(ask(url, { headers })).rejects.toThrow();
    expect((await ask(url, { headers })).status).toBe(200);
  });
});

it('a mock is found below its own URL, also in a world', async () => {
  const { baseUrl, headers } = mock.credentials('drata');
  expect(baseUrl).toBe('https://mocks.example/rollcall/drata/public/v2');
  await using world = await mock.fork();
  const ask = () => fetch(`${baseUrl}/personnel`, { headers });
  expect([(await ask()).status, (await world.run(ask)).status]).toEqual([200, 200]);
  expect(await world.requests({ api: 'drata' })).toHaveLength(1);
});

it('code whose world was dropped is told so, and begins no other', async () => {
  const left = await leaveRunning(mock);
  const response = await left(() => fetch(url, mock.credentials('tidalbay')));
  expect([response.status, await response.json()]).toEqual([410, expect.objectContaining({ title: 'WORLD_GONE' })]);
});

it("handlers of one's own go before and behind", async () => {
  server.use(mswHttp.get(url, () => HttpResponse.json('own')));
  expect(await (await fetch(url)).json()).toBe('own');
  const print = vi.spyOn(console, 'error').mockReturnValue();
  await expect(fetch('https://api.elsewhere.example/')).rejects.toThrow();
  print.mockRestore();
});

it('handlers without a mock make one when they are asked', async () => {
  server.resetHandlers(...handlers());
  expect((await fetch(url)).status).toBe(401);
});
