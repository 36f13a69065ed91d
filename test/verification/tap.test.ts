import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { RawClient } from '../support/raw-client.js';
import { RawTarget } from '../support/raw-target.js';
import { type StartedTap, startTap } from '../support/start-tap.js';

let target: RawTarget;
let tap: StartedTap;
const clients: RawClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await tap.close();
  target.close();
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

const start = async (answer: string | Uint8Array, path = ''): Promise<void> => {
  target = await RawTarget.answering(answer);
  tap = await startTap(target.url + path);
};

const createClient = (): RawClient => {
  const client = new RawClient(tap.url);
  clients.push(client);
  return client;
};

/** Sends bytes and gives the answer's, up to the end of the connection. */
const exchangeBytes = async (bytes: Uint8Array): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const socket = connect(Number(new URL(tap.url).port), '127.0.0.1');
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(bytes);
  await new Promise((resolve) => socket.on('close', resolve));
  return Buffer.concat(chunks);
};

const seen = async (): Promise<string> =>
  (await (await target.connection()).until(({ text }) => /\r\n\r\n/.test(text))).text;

describe('a request through the tap', () => {
  it('keeps path and query to the byte, below the path of the target', async () => {
    await start(OK, '/base/');
    const path = '/a%2Fb//c/../d;e=1?x=%zz&y[]=1&y[]=2&q=a+b%20c\'<>|"';
    createClient().send('GET', path);
    expect((await seen()).split('\r\n')[0]).toBe(`GET /base${path} HTTP/1.1`);
  });

  it('keeps its headers, their order, spelling and repetition; only the host is the target', async () => {
    await start(OK);
    const headers = [
      'HOST: proxy.example',
      'X-oNe: 1',
      'Accept: */*',
      'x-one: 2',
      'Cookie: a=b',
      'Connection: x-hop',
      'X-Hop: 3',
      'TE: trailers',
    ];
    void exchangeBytes(Buffer.from(`GET / HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`));
    const [, ...lines] = (await seen()).trimEnd().split('\r\n');
    const own = ['Connection: keep-alive'];
    expect(lines).toEqual([
      `HOST: 127.0.0.1:${target.port}`,
      'X-oNe: 1',
      'Accept: */*',
      'x-one: 2',
      'Cookie: a=b',
      ...own,
    ]);
  });

  it('keeps its body to the byte, and its length', async () => {
    await start(OK);
    const body = Buffer.from([0, 255, 254, 13, 10, 128, 1]);
    void exchangeBytes(Buffer.concat([Buffer.from('POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n'), body]));
    const connection = await target.connection();
    const { text } = await connection.until(
      (each) => each.text.split('\r\n\r\n')[1]?.length === 7 || each.text.endsWith('\u0001'),
    );
    expect(Buffer.from(text, 'latin1').subarray(-7)).toEqual(body);
    expect(text).toMatch(/^Content-Length: 7\r$/m);
    expect(text).not.toMatch(/transfer-encoding/i);
    expect(Buffer.from((await tap.exchange()).request.body.bytes)).toEqual(body);
  });

  it('keeps chunks and trailers', async () => {
    await start(OK);
    const head = 'PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n';
    void exchangeBytes(Buffer.from(`${head}3\r\nabc\r\n0\r\nX-Sum: 9\r\n\r\n`));
    const { text } = await (await target.connection()).until((each) => each.text.includes('X-Sum: 9'));
    expect(text).toMatch(/\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 9\r\n/);
  });

  it.each(['GET', 'DELETE', 'POST', 'PURGE'])('by %s without a body has none', async (method) => {
    await start(OK);
    createClient().send(method, '/');
    const text = await seen();
    expect(text.endsWith('\r\n\r\n')).toBe(true);
    expect(text).not.toMatch(/transfer-encoding/i);
    expect((await tap.exchange()).request.body).toMatchObject({ length: 0, isWhole: true });
  });

  it('asks the target whether it wants the body where the client asks', async () => {
    target = await new RawTarget(async (connection) => {
      await connection.until(({ text }) => text.includes('\r\n\r\n'));
      connection.socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      await connection.until(({ text }) => text.endsWith('body'));
      connection.socket.write(OK);
    }).listen();
    tap = await startTap(target.url);
    const socket = connect(Number(new URL(tap.url).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n');
    const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(first.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write('body');
    const second = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(second.toString()).toMatch(/^HTTP\/1.1 200 OK/);
    socket.destroy();
  });
});

describe('an answer through the tap', () => {
  const ask = async (answer: string | Uint8Array, method = 'GET'): Promise<{ head: string; body: Buffer }> => {
    await start(answer);
    const all = await exchangeBytes(Buffer.from(`${method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`));
    const end = all.indexOf('\r\n\r\n');
    return { head: all.subarray(0, end).toString('latin1'), body: all.subarray(end + 4) };
  };

  it('keeps status, reason, headers and order, and gets none of its own', async () => {
    const { head, body } = await ask(
      'HTTP/1.1 299 Fine By Me\r\nX-b: 1\r\nSet-Cookie: a=1\r\nSET-COOKIE: b=2\r\nKeep-Alive: timeout=9\r\nContent-Length: 3\r\n\r\n{"a',
    );
    const lines = [
      'HTTP/1.1 299 Fine By Me',
      'X-b: 1',
      'Set-Cookie: a=1',
      'SET-COOKIE: b=2',
      'Content-Length: 3',
      'Connection: close',
    ];
    expect(head.split('\r\n')).toEqual(lines);
    expect(body.toString()).toBe('{"a');
  });

  it('keeps a compressed body as it is', async () => {
    const packed = gzipSync('{"a":1}');
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
    expect((await ask(Buffer.concat([Buffer.from(head), packed]))).body).toEqual(packed);
  });

  it('is a redirect that nobody follows', async () => {
    const { head } = await ask('HTTP/1.1 302 Found\r\nLocation: http://other.example/x\r\nContent-Length: 0\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 302 Found\r\nLocation: http:\/\/other.example\/x\r\n/);
    expect(target.connections).toHaveLength(1);
  });

  it.each([
    ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 512\r\n\r\n'],
    ['GET', 'HTTP/1.1 204 No Content\r\nX-a: 1\r\n\r\n'],
    ['GET', 'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\nContent-Length: 9\r\n\r\n'],
  ])('to %s without a body: %j', async (method, answer) => {
    const { head, body } = await ask(answer, method);
    expect(`${head}\r\n\r\n`.replace('Connection: close\r\n', '')).toBe(answer);
    expect(body).toHaveLength(0);
    expect((await tap.exchange()).failure).toBeUndefined();
  });

  it('comes through while the target still writes', async () => {
    target = await RawTarget.answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n');
    tap = await startTap(target.url);
    const client = createClient();
    client.send('GET', '/');
    await client.until(({ body }) => body === '3\r\none\r\n');
    const { socket } = await target.connection();
    socket.write('3\r\ntwo\r\n0\r\n\r\n');
    await client.until(({ body }) => body === '3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n');
    expect(Buffer.from((await tap.exchange()).response?.body.bytes ?? []).toString()).toBe('onetwo');
  });

  it('that the target breaks off is broken off for the client, and recorded as such', async () => {
    target = await RawTarget.answering('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this');
    tap = await startTap(target.url);
    const client = createClient();
    client.send('GET', '/');
    await client.until(({ body }) => body === 'only this');
    (await target.connection()).socket.destroy();
    expect(await client.until(({ ended }) => ended)).toMatchObject({ body: 'only this' });
    const { failure, response } = await tap.exchange();
    expect([failure, response?.body.isWhole]).toEqual(['the target broke off its answer', false]);
  });

  it('larger than is kept goes through whole', async () => {
    target = await RawTarget.answering(`HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n${'x'.repeat(5000)}`);
    tap = await startTap(target.url, { bodyLimit: 10 });
    const client = createClient();
    client.send('GET', '/');
    await client.until(({ body }) => body.length === 5000);
    expect((await tap.exchange()).response?.body).toMatchObject({ length: 5000, isWhole: false });
  });
});

describe('a connection through the tap', () => {
  it('that the client drops is dropped for the target', async () => {
    target = await new RawTarget().listen();
    tap = await startTap(target.url);
    const client = createClient();
    client.send('GET', '/slow');
    const connection = await target.connection();
    await connection.until(({ text }) => text.includes('\r\n\r\n'));
    client.destroy();
    await connection.until(({ isEnded }) => isEnded);
    expect((await tap.exchange()).failure).toMatch(/client went away/);
  });

  it('to a target that is not there is a 502 that says why', async () => {
    target = await new RawTarget().listen();
    const { url } = target;
    target.close();
    tap = await startTap(url);
    const response = await fetch(`${tap.url}/a`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
    expect(await response.json()).toMatchObject({
      status: 502,
      detail: expect.stringMatching(/127.0.0.1:\d+ does not answer: nothing listens there/),
    });
    expect((await tap.exchange()).response).toBeUndefined();
  });

  it('that brings no HTTP is a 502', async () => {
    await start('SSH-2.0-OpenSSH_9\r\n\r\n');
    const response = await fetch(tap.url);
    expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([
      502,
      expect.stringMatching(/no HTTP/),
    ]);
  });

  it('to https begins with TLS', async () => {
    target = await new RawTarget((connection) => {
      void connection.until(({ text }) => text.length > 5).then(({ socket }) => socket.destroy());
    }).listen();
    tap = await startTap(target.url.replace('http', 'https'));
    expect((await fetch(tap.url)).status).toBe(502);
    expect((await target.connection()).text.charCodeAt(0)).toBe(0x16);
  });

  it('that the target closed after an earlier answer is opened again', async () => {
    await start(OK);
    await (await fetch(tap.url)).text();
    const first = await target.connection();
    const closed = new Promise((resolve) => first.socket.on('close', resolve));
    first.socket.once('data', () => first.socket.destroy());
    expect(await (await fetch(`${tap.url}/again`)).text()).toBe('ok');
    await closed;
    expect(target.connections).toHaveLength(2);
  });

  it('is a new one for each request that must not be sent twice', async () => {
    await start(OK);
    for (const body of ['a', 'b']) await (await fetch(tap.url, { method: 'POST', body })).text();
    expect(target.connections.map(({ text }) => text.slice(-1))).toEqual(['a', 'b']);
  });
});
