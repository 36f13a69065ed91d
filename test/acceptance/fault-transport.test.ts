import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mock } from '../../src/index.js';
import { createApp } from '../../src/server/create-app.js';
import { sendResponse } from '../../src/server/send-response.js';
import { createTestEngine } from '../support/create-test-engine.js';
import { addFault, ask, callAdmin, startMock } from '../support/fault-client.js';
import { RawClient } from '../support/raw-client.js';

let mock: Mock;
let client: RawClient;

/** Only what is ours waits on these; sockets have timers of their own. */
beforeEach(async () => {
  mock = await startMock({ listen: true });
  client = new RawClient(mock.url);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  // A spy on a stopped timer would bring it back when it is restored after the clock.
  vi.restoreAllMocks();
  vi.useRealTimers();
  client.destroy();
  await mock.close();
});

const list = (): void => client.send('GET', '/tidalbay/v1/employees', mock.credentials('tidalbay').headers);

const readWhole = async (): Promise<string> => (await ask(mock)).text();

/** Until so many answers wait; nothing here moves the time. */
const untilTimers = async (count: number): Promise<void> => {
  while (vi.getTimerCount() !== count) await new Promise((resolve) => setImmediate(resolve));
};

const isWhole = ({ head, body }: { head: string; body: string }): boolean =>
  body.length > 0 && body.length === Number(/content-length: (\d+)/i.exec(head)?.[1]);

it('an answer that is late is there when the time is moved, without a socket too', async () => {
  await addFault(mock, { delay: 60_000, drip: { chunks: 2, duration: 60_000 } });
  const answer = readWhole();
  await untilTimers(1);
  await vi.advanceTimersByTimeAsync(60_000);
  await untilTimers(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(JSON.parse(await answer)).toHaveProperty('data');
});

describe('a dropped connection', () => {
  it('ends without a byte, and nothing is done', async () => {
    await addFault(mock, { abort: true });
    list();
    expect(await client.until(({ ended }) => ended)).toEqual({ head: '', body: '', ended: true });
  });

  it('ends without a byte when the work is done', async () => {
    const { data } = JSON.parse(await readWhole()) as { data: [{ id: string }] };
    await addFault(mock, { method: 'PATCH', abort: 'response' });
    const headers = { ...mock.credentials('tidalbay').headers, 'content-type': 'application/json' };
    client.send('PATCH', `/tidalbay/v1/employees/${data[0].id}`, headers, '{"department":"Night Watch"}');
    expect(await client.until(({ ended }) => ended)).toEqual({ head: '', body: '', ended: true });
    expect(await (await callAdmin(mock, 'GET', '/world')).json()).toMatchObject({ version: 1 });
  });

  it('is what the global fetch fails with', async () => {
    await addFault(mock, { abort: 'request', times: 1 });
    const { headers } = mock.credentials('tidalbay');
    const url = `${mock.url}/tidalbay/v1/employees`;
    await expect(fetch(url, { headers })).rejects.toThrow(new TypeError('fetch failed'));
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  it('in the middle of the body ends after half of what is announced', async () => {
    const whole = await readWhole();
    await addFault(mock, { truncate: true });
    list();
    const { head, body } = await client.until(({ ended }) => ended);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(head).toContain(`content-length: ${whole.length}`);
    expect(body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it('in the middle of one byte ends after the headers', async () => {
    await addFault(mock, { status: 200, body: 'x', truncate: true });
    list();
    const { head, body } = await client.until(({ ended }) => ended);
    expect([head.includes('content-length: 1'), body]).toEqual([true, '']);
  });

  it('leaves an answer without a body whole', async () => {
    await addFault(mock, { headers: { 'x-cut': 'no' }, truncate: true });
    client.send('HEAD', '/tidalbay/v1/employees', mock.credentials('tidalbay').headers);
    expect((await client.until(({ head }) => head.includes('x-cut'))).ended).toBe(false);
  });
});

describe('a slow answer', () => {
  it('does not begin before its time', async () => {
    await addFault(mock, { delay: 5000, times: 1 });
    list();
    await untilTimers(1);
    vi.advanceTimersByTime(4999);
    expect([vi.getTimerCount(), client.answer.head]).toEqual([1, '']);
    vi.advanceTimersByTime(1);
    expect((await client.until(isWhole)).head).toContain('rollcall-fault: fault-1');
  });

  it('waits for a time between two, the same for the same requests', async () => {
    const waited: number[] = [];
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await addFault(mock, { delay: { min: 100, max: 10_000 } });
    for (const world of ['/w/a', '/w/b']) {
      await addFault(mock, { delay: { min: 100, max: 10_000 } }, world);
      for (let count = 0; count < 3; count++) {
        const other = new RawClient(mock.url);
        timer.mockClear();
        other.send('GET', `${world}/tidalbay/v1/employees`);
        await untilTimers(1);
        waited.push(timer.mock.lastCall?.[1] as number);
        vi.runAllTimers();
        await other.until(isWhole);
        other.destroy();
      }
    }
    expect(waited.slice(0, 3)).toEqual(waited.slice(3));
    expect(new Set(waited).size).toBe(3);
    expect(waited.every((each) => each >= 100 && each <= 10_000)).toBe(true);
  });

  it('comes bit by bit, the first at once and the last at the end', async () => {
    const whole = await readWhole();
    await addFault(mock, { drip: { chunks: 4, duration: 3000 } });
    list();
    const lengths: number[] = [];
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const least = Math.floor(whole.length * part);
      lengths.push((await client.until(({ body }) => body.length >= least)).body.length - least);
      if (part < 1) expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(1000);
    }
    expect([lengths, client.answer.body, vi.getTimerCount()]).toEqual([[0, 0, 0, 0], whole, 0]);
  });

  it.each([{ delay: 3_600_000 }, { drip: { chunks: 2, duration: 3_600_000 } }])(
    'is forgotten when the client goes away: %j',
    async (fault) => {
      await addFault(mock, fault);
      list();
      await untilTimers(1);
      client.destroy();
      await untilTimers(0);
    },
  );

  it.each([{ delay: 3_600_000 }, { drip: { chunks: 2, duration: 3_600_000 } }])(
    'ends with the server: %j',
    async (fault) => {
      await addFault(mock, fault);
      list();
      await untilTimers(1);
      await mock.close();
      expect((await client.until(({ ended }) => ended)).ended).toBe(true);
      await untilTimers(0);
    },
  );
});

describe('an answer that comes by way of Express', () => {
  let server: Server;

  beforeEach(async () => {
    const { parts } = createTestEngine({ paths: {} });
    const headers = { 'content-length': '4' };
    const mishaps = { '/abort': { kind: 'abort' }, '/truncate': { kind: 'truncate' } } as const;
    const app = createApp((incoming, outgoing) => {
      const mishap = mishaps[incoming.url as keyof typeof mishaps];
      sendResponse({ status: 200, headers, body: Buffer.from('abcd'), delay: 0, mishap }, outgoing);
    }, parts);
    server = createServer(app);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => void server.close());

  it.each([
    ['/abort', '', ''],
    ['/truncate', '200 OK', 'ab'],
  ])('is as bad: %s', async (path, status, body) => {
    const other = new RawClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    other.send('GET', path);
    const answer = await other.until(({ ended }) => ended);
    expect([answer.head.includes(status), answer.head === '', answer.body]).toEqual([true, status === '', body]);
  });
});
