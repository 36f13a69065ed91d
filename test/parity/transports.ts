import http, { type RequestOptions } from 'node:http';
import express from 'express';
import { setupServer } from 'msw/node';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';
import { handlers } from '../../src/msw.js';

/** A request as every transport can send it. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** What came back: an answer, of which some may be missing, or none at all. */
export type Seen = 'no answer' | Answer;

/** An answer, byte by byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isCutOff: boolean;
}

/** A mock, and a way to it that is open. */
export interface Way {
  readonly mock: Mock;
  readonly ask: (sent: Sent) => Promise<Seen>;
  readonly close: () => unknown;
}

/** What the connection says, and not the mock. */
const OF_CONNECTIONS = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

const toHeaders = (entries: Iterable<[string, string]>): Readonly<Record<string, string>> =>
  Object.fromEntries([...entries].filter(([name]) => !OF_CONNECTIONS.has(name)).sort());

const collect = async (stream: AsyncIterable<Uint8Array> | null): Promise<Pick<Answer, 'body' | 'isCutOff'>> => {
  const pieces: Uint8Array[] = [];
  const toBody = () => Buffer.concat(pieces).toString('latin1');
  try {
    for await (const piece of stream ?? []) pieces.push(piece);
    return { body: toBody(), isCutOff: false };
  } catch {
    return { body: toBody(), isCutOff: true };
  }
};

const askByFetch =
  (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  async ({ url, method, headers, body }: Sent): Promise<Seen> => {
    const response = await fetch(url, { method, headers, ...(body && { body }) }).catch(() => undefined);
    if (!response) return 'no answer';
    return { status: response.status, headers: toHeaders(response.headers), ...(await collect(response.body)) };
  };

const askByNode =
  (options: RequestOptions = {}) =>
  ({ url, method, headers, body }: Sent): Promise<Seen> =>
    new Promise((resolve) => {
      const { host, hostname, pathname, search } = new URL(url);
      const all = { host, ...headers, ...(body && { 'content-length': String(body.length) }) };
      const sent = http.request({ hostname, path: pathname + search, method, headers: all, ...options }, (response) => {
        const { statusCode = 0, headers: received } = response;
        const answer = { status: statusCode, headers: toHeaders(Object.entries(received) as [string, string][]) };
        void collect(response).then((read) => resolve({ ...answer, ...read }));
      });
      sent.on('error', () => resolve('no answer')).end(body);
    });

const createQuiet = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ listen: false, clock: 'frozen', people: 30, ...options });

/** Every way to a mock, by name. */
export const ways: Readonly<Record<string, () => Promise<Way>>> = {
  'a socket': async () => {
    const mock = await createQuiet({ listen: true });
    return { mock, ask: askByNode({ hostname: '127.0.0.1', port: new URL(mock.url).port }), close: () => mock.close() };
  },
  'an Express application': async () => {
    const mock = await createQuiet();
    const server = http.createServer(express().disable('x-powered-by').use(mock.express()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    return {
      mock,
      ask: askByNode({ hostname: '127.0.0.1', port }),
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    };
  },
  'mock.fetch': async () => {
    const mock = await createQuiet();
    return { mock, ask: askByFetch(mock.fetch), close: () => mock.close() };
  },
  "MSW's setupServer": async () => {
    const mock = await createQuiet();
    const server = setupServer(...handlers(mock));
    server.listen({ onUnhandledRequest: 'error' });
    return { mock, ask: askByFetch(fetch), close: () => server.close() };
  },
  "MSW's setupServer and node:http": async () => {
    const mock = await createQuiet();
    const server = setupServer(...handlers(mock));
    server.listen({ onUnhandledRequest: 'error' });
    return { mock, ask: askByNode(), close: () => server.close() };
  },
  'intercept and node:http': async () => {
    const mock = await createQuiet();
    const { restore } = mock.intercept({ onUnhandledRequest: 'error' });
    return { mock, ask: askByNode(), close: restore };
  },
  'intercept and fetch': async () => {
    const mock = await createQuiet();
    const { restore } = mock.intercept({ onUnhandledRequest: 'error' });
    return { mock, ask: askByFetch(fetch), close: restore };
  },
};
