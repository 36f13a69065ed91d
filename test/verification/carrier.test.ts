import { afterEach, describe, expect, it } from 'vitest';
import { type Carried, Carrier } from '../../src/verification/tap/carrier.js';
import { RawTarget } from '../support/raw-target.js';

let target: RawTarget;
let carrier: Carrier;

afterEach(() => {
  carrier.close();
  target.close();
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

/** Starts a target that does something at each request; bodies are not longer than what comes with their head. */
const start = async (
  serve: (count: number) => string | 'close',
  { bodyLimit = 1000, timeout = 5000 } = {},
): Promise<void> => {
  let count = 0;
  target = new RawTarget(({ socket }) => {
    socket.on('data', () => {
      const answer = serve(++count);
      if (answer === 'close') socket.destroy();
      else socket.write(answer);
    });
  });
  await target.listen();
  const options = { target: new URL(`${target.url}/base`), bodyLimit, timeout, secretHeaders: () => [] };
  carrier = new Carrier(options);
};

const carry = (method: string, body = ''): Promise<Carried> => {
  const length = body === '' ? [] : ['content-length', String(body.length)];
  return carrier.carry({ method, url: '/a?b=%20', headers: ['X-Odd', '1', ...length], body: Buffer.from(body) });
};

const statusOf = ({ exchange: { response, failure } }: Carried): number | string | undefined =>
  failure ?? response?.status;

describe('requests of a run', () => {
  it('go to the target as they are, and are recorded so', async () => {
    await start(() => OK);
    const { exchange, body } = await carry('POST', 'abc');
    const [{ text } = { text: '' }] = target.connections;
    expect(text).toBe(
      `POST /base/a?b=%20 HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\nX-Odd: 1\r\ncontent-length: 3\r\nConnection: keep-alive\r\n\r\nabc`,
    );
    expect(exchange).toMatchObject({
      number: 1,
      targetUrl: `${target.url}/base/a?b=%20`,
      request: { method: 'POST', url: '/a?b=%20', headers: ['X-Odd', '1', 'content-length', '3'] },
      response: { status: 200, headers: ['Content-Length', '2'], body: { length: 2, isWhole: true } },
    });
    expect(Buffer.from(body).toString()).toBe('ok');
  });

  it('share a connection, those that change something too', async () => {
    await start(() => OK);
    for (const method of ['GET', 'POST', 'DELETE', 'GET']) expect(statusOf(await carry(method))).toBe(200);
    await carry('PUT', 'abc');
    expect(target.connections).toHaveLength(1);
  });

  it('are sent again where the target closed their connection meanwhile, if that does no harm', async () => {
    await start((count) => (count === 2 ? 'close' : OK));
    await carry('POST');
    expect(statusOf(await carry('GET'))).toBe(200);
    expect(target.connections).toHaveLength(2);
  });

  it('that change something are sent once, and get connections of their own after one was closed', async () => {
    await start((count) => (count === 2 ? 'close' : OK));
    await carry('GET');
    expect(statusOf(await carry('POST'))).toBe(
      `${target.url} does not answer: it closed the connection without an answer.`,
    );
    expect(statusOf(await carry('GET'))).toBe(200);
    expect(statusOf(await carry('POST'))).toBe(200);
    expect(target.connections).toHaveLength(3);
  });

  it('are given up when they are stopped', async () => {
    let requests = 0;
    await start(() => {
      requests++;
      setImmediate(() => carrier.stop('enough'));
      return '';
    });
    expect(statusOf(await carry('GET'))).toMatch(/enough/);
    expect(requests).toBe(1);
  });

  it('that change something do not go over a connection that was closed after its answer', async () => {
    target = new RawTarget(({ socket }) => void socket.on('data', () => socket.end(OK)));
    await target.listen();
    carrier = new Carrier({ target: new URL(target.url), bodyLimit: 9, timeout: 5000, secretHeaders: () => [] });
    for (const method of ['GET', 'POST', 'POST', 'GET', 'PUT']) expect(statusOf(await carry(method))).toBe(200);
    expect(target.connections).toHaveLength(5);
  });

  it('are sent once where they are given up on a kept connection', async () => {
    let requests = 0;
    await start((count) => {
      requests++;
      if (count !== 2) return OK;
      setImmediate(() => carrier.stop('enough'));
      return '';
    });
    await carry('GET');
    expect(statusOf(await carry('GET'))).toBe('enough');
    expect(statusOf(await carry('POST'))).toBe(200);
    expect(requests).toBe(3);
  });

  it('that are no HTTP are not sent', async () => {
    await start(() => OK);
    await expect(carrier.carry({ method: 'GET', url: '/a b', headers: [], body: Buffer.alloc(0) })).rejects.toThrow(
      /unescaped/,
    );
    expect(target.connections).toHaveLength(0);
  });
});

describe('an answer', () => {
  it('larger than an exchange keeps is whole for whoever asked', async () => {
    await start(() => OK, { bodyLimit: 1 });
    const { exchange, body } = await carry('GET');
    expect(exchange.response?.body).toEqual({ bytes: Buffer.from('o'), length: 2, isWhole: false });
    expect(Buffer.from(body).toString()).toBe('ok');
  });

  it('that breaks off is told with what there was of it', async () => {
    target = new RawTarget(({ socket }) => {
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok'));
    });
    await target.listen();
    carrier = new Carrier({ target: new URL(target.url), bodyLimit: 9, timeout: 5000, secretHeaders: () => [] });
    const { exchange } = await carry('GET');
    expect(exchange).toMatchObject({
      failure: 'the target broke off its answer',
      response: { status: 200, body: { length: 2, isWhole: false } },
    });
  });

  it('that never ends is read no further than anybody needs', async () => {
    const mebibyte = Buffer.alloc(1_048_576, ' ');
    target = new RawTarget(({ socket }) => {
      const pour = (): void => {
        while (!socket.destroyed && socket.write(mebibyte));
      };
      socket.on('drain', pour).on('data', () => {
        socket.write('HTTP/1.0 200 OK\r\n\r\n');
        pour();
      });
    });
    await target.listen();
    carrier = new Carrier({ target: new URL(target.url), bodyLimit: 9, timeout: 9000, secretHeaders: () => [] });
    expect(statusOf(await carry('GET'))).toBe("the target's answer is larger than 32 MB, and was read no further");
  });

  it('that changes the protocol is an answer', async () => {
    await start(() => 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: odd\r\n\r\n');
    expect(statusOf(await carry('GET'))).toBe(101);
  });
});
