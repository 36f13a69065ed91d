import http from 'node:http';
import net from 'node:net';
import axios from 'axios';
import { ProxyAgent, request as undiciRequest } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Interception, type Mock } from '../../src/index.js';
import { type Answered, clients } from './clients.js';
import { REAL, startVendor, type Vendor } from './start-vendor.js';

let mock: Mock;
let vendor: Vendor;
const begun: Interception[] = [];
beforeAll(async () => {
  [mock, vendor] = await Promise.all([
    createMock({ listen: false, clock: 'frozen', apis: ['tidalbay'] }),
    startVendor(),
  ]);
});
afterEach(() => {
  for (const each of begun.splice(0)) each.restore();
  vendor.reached.length = 0;
});
afterAll(async () => {
  await vendor[Symbol.asyncDispose]();
  await mock.close();
});

const begin = (options: Parameters<Mock['intercept']>[0] = {}): Interception => {
  const interception = mock.intercept(options);
  begun.push(interception);
  return interception;
};

const urlOf = (path: string): string => `http://api.tidalbay.com:${vendor.port}${path}`;

const elsewhere = (path: string): string => `http://api.elsewhere.example:${vendor.port}${path}`;

/** All clients that can ask by `http`. */
const plain = Object.entries(clients).filter(([name]) => !name.startsWith('node:https'));

const MOCKED = expect.objectContaining({ status: 404 });

const codeOf = (error: unknown): unknown[] =>
  error instanceof Error ? [(error as { code?: unknown }).code, ...codeOf(error.cause)] : [];

const fail = (asked: Promise<Answered>): Promise<unknown> => asked.catch((error: unknown) => error);

describe.each(plain)('%s', (_, ask) => {
  it('leaves connections to the real host that it has from before, and finds that host again afterwards', async () => {
    expect(await ask(urlOf('/before'))).toEqual({ status: 200, body: REAL });
    const { restore } = begin();
    const post = { method: 'POST', body: '{}' };
    expect(await Promise.all([ask(urlOf('/a'), post), ask(urlOf('/b')), ask(urlOf('/c'))])).toEqual(
      Array(3).fill(MOCKED),
    );
    expect(vendor.reached).toEqual(['/before']);
    restore();
    expect(await ask(urlOf('/after'))).toEqual({ status: 200, body: REAL });
  });

  it('gets the answer to what it asked before, while what it asks now stays here', async () => {
    const slow = ask(urlOf('/slow'));
    while (vendor.reached.length === 0) await new Promise((resolve) => setImmediate(resolve));
    begin();
    const now = ask(urlOf('/now'));
    await new Promise((resolve) => setImmediate(resolve));
    vendor.answerSlow();
    expect(await Promise.all([slow, now])).toEqual([{ status: 200, body: REAL }, MOCKED]);
    expect(vendor.reached).toEqual(['/slow']);
  });

  it('does not ask other hosts by what it has from before, where they are refused', async () => {
    await ask(elsewhere('/before'));
    begin({ onUnhandledRequest: 'error' });
    expect(codeOf(await fail(ask(elsewhere('/now'))))).toContain('UNHANDLED_REQUEST');
    expect(vendor.reached).toEqual(['/before']);
  });
});

describe('what is asked while restoring', () => {
  it('fails, and does not reach the real host', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const { restore } = begin();
    const asked = ['/a', '/b'].map(
      (path) => new Promise((resolve) => http.get(urlOf(path), { agent }).on('error', resolve)),
    );
    const byUndici = clients['undici.Client']?.(urlOf('/c')) as Promise<Answered>;
    restore();
    expect(await Promise.all([...asked, byUndici.catch((error: unknown) => error)])).toEqual(
      Array(3).fill(expect.any(Error)),
    );
    expect(vendor.reached).toEqual([]);
  });
});

it('a connection that is open and silent while restoring ends when it is used', async () => {
  const { restore } = begin();
  const socket = net.connect(80, 'api.tidalbay.com');
  await new Promise((resolve) => socket.once('connect', resolve));
  restore();
  // Whoever does not listen yet would never learn that it has ended.
  expect(socket.destroyed).toBe(false);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write('GET /v1/employees HTTP/1.1\r\nHost: api.tidalbay.com\r\n\r\n');
  await closed;
  expect(socket.bytesRead).toBe(0);
});

describe('a proxy', () => {
  const byProxy = (url: string) =>
    axios.get(url, { proxy: { host: '127.0.0.1', port: vendor.port }, validateStatus: () => true });

  it.each(['http', 'https'])('is not asked for a host that is answered, by %s', async (scheme) => {
    begin();
    expect((await byProxy(`${scheme}://api.tidalbay.com/v1/employees`)).status).toBe(401);
    expect(vendor.reached).toEqual([]);
  });

  it.each(['http', 'https'])('of undici does not get such a request, by %s', async (scheme) => {
    begin();
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${vendor.port}`);
    const failed = await undiciRequest(`${scheme}://api.tidalbay.com/v1/employees`, { dispatcher }).catch(
      (error) => error,
    );
    expect(codeOf(failed)).toContain('UNHANDLED_REQUEST');
    expect(vendor.reached).toEqual([]);
    await dispatcher.destroy();
  });

  it.each(['http', 'https'])('is not asked for other hosts where they are refused, by %s', async (scheme) => {
    begin({ onUnhandledRequest: 'error' });
    const failed = await byProxy(`${scheme}://api.elsewhere.example/`).catch((error: unknown) => error);
    expect(codeOf(failed)).toContain('UNHANDLED_REQUEST');
    expect(vendor.reached).toEqual([]);
  });

  it('that is asked for a tunnel gives one to the mock', async () => {
    begin();
    const socket = await new Promise<net.Socket>((resolve) => {
      const options = { host: '127.0.0.1', port: vendor.port, method: 'CONNECT', path: 'api.tidalbay.com:80' };
      http
        .request(options)
        .on('connect', (_, tunnel) => resolve(tunnel))
        .end();
    });
    const answer = await new Promise<http.IncomingMessage>((resolve) => {
      http.get({ host: 'api.tidalbay.com', path: '/v1/employees', createConnection: () => socket }, resolve);
    });
    expect([answer.statusCode, vendor.reached]).toEqual([401, []]);
    answer.resume();
  });
});

describe('a connection of its own making', () => {
  const connectBefore = (): Promise<net.Socket> =>
    new Promise((resolve) => {
      const socket = net.connect(vendor.port, 'api.tidalbay.com', () => resolve(socket));
    });

  it('is not used for a host that is answered', async () => {
    const socket = await connectBefore();
    begin();
    const answer = await new Promise<http.IncomingMessage>((resolve) => {
      http.get(urlOf('/now'), { createConnection: () => socket }, resolve);
    });
    expect([answer.statusCode, vendor.reached]).toEqual([404, []]);
    answer.resume();
  });

  it('is not used for another host where those are refused', async () => {
    const socket = await connectBefore();
    begin({ onUnhandledRequest: 'error' });
    const failed = await new Promise((resolve) => {
      http.get(elsewhere('/now'), { createConnection: () => socket }).on('error', resolve);
    });
    expect([codeOf(failed), vendor.reached]).toEqual([['UNHANDLED_REQUEST'], []]);
  });

  it('is refused where it is made before it is connected', async () => {
    begin();
    const failed = await new Promise((resolve) =>
      new net.Socket().connect(vendor.port, 'api.tidalbay.com').on('error', resolve),
    );
    expect(codeOf(failed)).toEqual(['UNHANDLED_REQUEST']);
  });
});
