import http, { request } from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net, { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Interception, intercept, type Mock, RollcallError } from '../../src/index.js';
import { clients } from './clients.js';

const url = 'https://api.tidalbay.com/v1/employees?per_page=1';

let mock: Mock;
let other: Mock;
const begun: Interception[] = [];
beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen' });
  other = await createMock({ listen: false, clock: 'frozen', apis: ['tidalbay'], seed: 2 });
});
afterEach(async () => {
  for (const each of begun.splice(0)) each.restore();
  await mock.reset();
});
afterAll(() => Promise.all([mock.close(), other.close()]));

const begin = (by: Mock, options: Parameters<Mock['intercept']>[0] = {}): Interception => {
  const interception = by.intercept(options);
  begun.push(interception);
  return interception;
};

/** All that an interception replaces; a function that is imported by its name follows its module. */
const listReplaced = (): unknown[] => [
  net.connect,
  net.createConnection,
  tls.connect,
  connect,
  Object.getOwnPropertyDescriptor(http.Agent.prototype, 'createConnection'),
  Object.getOwnPropertyDescriptor(http.Agent.prototype, 'addRequest'),
  Object.getOwnPropertyDescriptor(http.Agent.prototype, 'destroy'),
  Object.getOwnPropertyDescriptor(http.ClientRequest.prototype, 'onSocket'),
  Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect'),
  http.request,
  request,
  https.get,
];

/** Whose company answers. */
const readFirst = async (client = 'fetch', headers = mock.credentials('tidalbay').headers): Promise<string> => {
  const { body } = await (clients[client] as (typeof clients)[string])(url, { headers });
  return JSON.parse(body).data[0].id;
};

const idOf = async (by: Mock): Promise<string> => {
  const response = await by.fetch('/tidalbay/v1/employees?per_page=1', by.credentials('tidalbay'));
  return JSON.parse(await response.text()).data[0].id;
};

describe('restoring', () => {
  it('puts back what was there, in whatever order and however often it is done', () => {
    const before = listReplaced();
    const [first, second, third] = [begin(mock), begin(other), begin(mock)];
    expect(connect).not.toBe(before[3]);
    second.restore();
    second.restore();
    first.restore();
    expect(connect).not.toBe(before[3]);
    third.restore();
    expect(listReplaced()).toEqual(before);
    begin(mock).restore();
    expect(listReplaced()).toEqual(before);
  });

  it('leaves alone what somebody else has replaced since, who goes on as before', async () => {
    const before = net.connect;
    const { restore } = begin(mock);
    const ours = net.connect;
    const theirs = ((...given: Parameters<typeof net.connect>) => ours(...given)) as typeof net.connect;
    net.connect = theirs;
    restore();
    expect(net.connect).toBe(theirs);
    const server = net.createServer((socket) => socket.end('there')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await text(net.connect(port, '127.0.0.1'))).toBe('there');
    server.close();
    net.connect = before;
  });

  it.each(Object.keys(clients))('ends connections that %s keeps', async (client) => {
    const { restore } = begin(mock);
    const mine = await readFirst(client);
    restore();
    begin(other);
    expect(await readFirst(client)).toBe(await idOf(other));
    expect(mine).toBe(await idOf(mock));
  });

  it('is done by the end of a block and of the mock', async () => {
    const before = listReplaced();
    {
      using interception = mock.intercept();
      expect(interception.hosts).toContain('api.secureframe.com');
    }
    expect(listReplaced()).toEqual(before);
    const brief = await createMock({ listen: false, apis: ['tidalbay'] });
    brief.intercept();
    await brief.close();
    expect(listReplaced()).toEqual(before);
    expect(() => brief.intercept()).toThrow(RollcallError);
  });
});

describe('of several mocks', () => {
  it('the latest answers for its hosts, and the one before for the others', async () => {
    begin(mock);
    const inner = begin(other);
    expect(await readFirst()).toBe(await idOf(other));
    const drata = await fetch('https://public-api.drata.com/public/v2/personnel', mock.credentials('drata'));
    expect(drata.status).toBe(200);
    inner.restore();
    expect(await readFirst()).toBe(await idOf(mock));
  });

  it('the one answers that has the world of the code that asks', async () => {
    begin(mock);
    begin(other);
    expect(await mock.run(() => readFirst())).toBe(await idOf(mock));
    expect(await readFirst()).toBe(await idOf(other));
  });
});

it('intercept makes a mock of its own', async () => {
  using interception = await intercept({ apis: ['tidalbay'], people: 7 });
  expect(interception.hosts).toContain('api.tidalbay.com');
  const { headers } = interception.mock.credentials('tidalbay');
  expect(JSON.parse((await (clients['axios'] as (typeof clients)[string])(url, { headers })).body).data).toHaveLength(
    1,
  );
  await expect(intercept({ onUnhandledRequest: 'ignore' as never })).rejects.toThrow('it is bypass or error');
});

it('a world that a request names goes before that of its code', async () => {
  begin(mock);
  await using world = await mock.fork();
  const headers = { ...mock.credentials('tidalbay').headers, 'rollcall-world': world.name };
  await mock.run(() => fetch(url, { headers }));
  expect(await world.requests({ api: 'tidalbay' })).toHaveLength(1);
});

it('a mock without a socket is found at its URL', async () => {
  begin(mock);
  const { baseUrl, headers } = mock.credentials('drata');
  expect((await fetch(`${baseUrl}/personnel`, { headers })).status).toBe(200);
});

it('requests to this machine and connections that are for no request pass, however strict it is', async () => {
  begin(mock, { onUnhandledRequest: 'error' });
  const server = http.createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('here');
  const failed = await new Promise<NodeJS.ErrnoException>((resolve) =>
    connect({ host: 'database.example', port: 5432, lookup: (_, __, done) => done(new Error('no such host'), '') }).on(
      'error',
      resolve,
    ),
  );
  expect(failed.message).toBe('no such host');
  server.close();
  server.closeAllConnections();
});

describe('a client', () => {
  it.each(['http', 'https'])('that speaks HTTP/2 is told what is answered, by %s', async (scheme) => {
    begin(mock);
    const failed = await new Promise((resolve) => http2.connect(`${scheme}://api.tidalbay.com`).on('error', resolve));
    expect(failed).toMatchObject({ code: 'UNHANDLED_REQUEST', message: expect.stringContaining('HTTP/1.1') });
  });

  it.each(['http', 'https'])(
    'that speaks HTTP/2 is refused other hosts where that is asked for, by %s',
    async (scheme) => {
      begin(mock, { onUnhandledRequest: 'error' });
      const failed = await new Promise((resolve) =>
        http2.connect(`${scheme}://api.elsewhere.example`).on('error', resolve),
      );
      expect(failed).toMatchObject({ code: 'UNHANDLED_REQUEST', message: expect.stringContaining('elsewhere') });
    },
  );

  it.each(['api.tidalbay.com.', 'API.TIDALBAY.COM:8080', undefined])(
    'may name the host in its own way: %s',
    async (host) => {
      begin(mock);
      const socket = connect(8080, 'api.tidalbay.com.');
      socket.write(`GET /v1/employees HTTP/1.0\r\n${host ? `Host: ${host}\r\n` : ''}\r\n`);
      expect(await text(socket)).toContain('HTTP/1.1 401');
    },
  );

  it('that gives its connections a time to answer in ends those that do not', async () => {
    begin(mock);
    await mock.fault({ delay: 3_600_000 });
    const agent = new https.Agent({ timeout: 1, keepAlive: true });
    const failed = await new Promise((resolve) => {
      const sent = https.get(url, { agent }).on('error', resolve);
      sent.on('timeout', () => sent.destroy(new Error('too late')));
    });
    expect(failed).toEqual(new Error('too late'));
  });

  const ask = () => request('http://api.tidalbay.com/v1/employees', { headers: mock.credentials('tidalbay').headers });

  it('that goes away while it waits ends the waiting', async () => {
    begin(mock);
    await mock.fault({ delay: 3_600_000 });
    const response = fetch(url, { ...mock.credentials('tidalbay'), signal: AbortSignal.timeout(1) });
    await expect(response).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
  });

  it('has a connection like any other', async () => {
    begin(mock);
    const response = await new Promise<http.IncomingMessage>((resolve) => ask().on('response', resolve).end());
    const { socket } = response;
    expect(socket).toBeInstanceOf(net.Socket);
    expect([socket.remoteAddress, socket.remotePort, socket.connecting, socket.pending]).toEqual([
      '127.0.0.1',
      80,
      false,
      false,
    ]);
    await text(response);
  });

  it('sends and gets what is larger than what a connection holds', async () => {
    begin(mock);
    const [id, { headers }] = [await idOf(mock), mock.credentials('tidalbay')];
    const body = JSON.stringify({ title: 'x'.repeat(3_000_000) });
    const sent = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json' }, body };
    expect((await fetch(`https://api.tidalbay.com/v1/employees/${id}`, sent)).status).toBe(413);
    const large = 'y'.repeat(900_000);
    await mock.fault({ status: 200, body: large, times: 1 });
    expect(await (await fetch(url, { headers })).text()).toBe(large);
  });

  it('that sends two requests at once on one connection gets both answers in order', async () => {
    begin(mock);
    const { authorization, ...rest } = mock.credentials('tidalbay').headers as Record<string, string>;
    const lines = Object.entries({ ...(authorization && { authorization }), ...rest }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const write = (path: string, end: string) =>
      [`GET ${path} HTTP/1.1`, 'Host: api.tidalbay.com', ...lines, end, ''].join('\r\n');
    const socket = connect(80, 'api.tidalbay.com');
    socket.write(`${write('/v1/employees?per_page=1', '')}${write('/v1/nothing', 'Connection: close\r\n')}`);
    expect((await text(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
  });
});
