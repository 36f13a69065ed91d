import { createMock, type Mock } from 'rollcall';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Fetch, withRetries } from './with-retries.js';

let mock: Mock;
let waits: number[];
beforeAll(async () => {
  mock = await createMock({ people: 5, clock: 'frozen', rateLimit: 'documented', listen: false });
});
beforeEach(() => {
  waits = [];
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

/** Nobody sleeps: to wait is to move the clock of the world. */
const wait = async (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
  await mock.clock.advance(`PT${milliseconds / 1000}S`);
};

const ask: Fetch = (url, init) => withRetries(mock.fetch, { wait, chance: () => 1 })(url, init);

const readEmployees = (): Promise<Response> => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  return ask(`${baseUrl}/v1/employees`, { headers });
};

test('an outage of two requests is waited for, as long as the API says', async () => {
  await mock.fault({ api: 'tidalbay', status: 503, times: 2 });
  expect((await readEmployees()).status).toBe(200);
  expect(waits).toEqual([1000, 1000]);
});

test('where nothing says how long, each wait is twice the one before', async () => {
  await mock.fault({ api: 'tidalbay', abort: true, times: 3 });
  expect((await readEmployees()).status).toBe(200);
  expect(waits).toEqual([1000, 2000, 4000]);
});

test('an outage that lasts is told of in the end', async () => {
  const fault = await mock.fault({ api: 'tidalbay', status: 503 });
  expect((await readEmployees()).status).toBe(503);
  expect(await fault.hits()).toBe(5);
});

test('what no waiting mends is not asked again', async () => {
  const { baseUrl } = mock.credentials('tidalbay');
  expect((await ask(`${baseUrl}/v1/employees`)).status).toBe(401);
  expect(waits).toEqual([]);
});

test("Drata's 500 requests a minute are kept to: the 501st waits until the minute is over", async () => {
  const { baseUrl, headers } = mock.credentials('drata');
  for (let count = 0; count <= 500; count++) {
    expect((await ask(`${baseUrl}/personnel?size=1`, { headers })).status).toBe(200);
  }
  expect(waits).toEqual([60_000]);
});

test('a change that may have been made is not made twice', async () => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const [employee] = await mock.records('tidalbay', 'employees');
  const fault = await mock.fault({ api: 'tidalbay', method: 'PATCH', abort: 'response' });
  const change = {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"title":"Pilot"}',
  };
  await expect(ask(`${baseUrl}/v1/employees/${employee?.key}`, change)).rejects.toThrow('fetch failed');
  expect(await fault.hits()).toBe(1);
});
