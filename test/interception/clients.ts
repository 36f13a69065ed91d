import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import axios from 'axios';
import { Agent, Client, Pool, fetch as undiciFetch, request as undiciRequest } from 'undici';

/** What a client is asked to send. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as any client gives it. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** A client of those that programs use. */
export type AskAs = (url: string, asked?: Asked) => Promise<Answered>;

const ofFetch = async (response: { status: number; text(): Promise<string> }): Promise<Answered> => ({
  status: response.status,
  body: await response.text(),
});

const byNode =
  (module: typeof http | typeof https, agent?: http.Agent): AskAs =>
  (url, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = module.request(url, { method, headers, ...(agent && { agent }) }, (response) => {
        text(response).then((read) => resolve({ status: response.statusCode ?? 0, body: read }), reject);
      });
      sent.on('error', reject).end(body);
    });

const byAxios =
  (adapter: 'http' | 'fetch'): AskAs =>
  async (url, { method = 'GET', headers = {}, body } = {}) => {
    const settings = { adapter, proxy: false, validateStatus: () => true, responseType: 'text' } as const;
    const { status, data } = await axios.request<string>({ ...settings, url, method, headers, data: body });
    return { status, body: data };
  };

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const byUndici =
  (ask: (url: string, init: object) => ReturnType<typeof undiciRequest>): AskAs =>
  async (url, asked = {}) => {
    const { statusCode, body } = await ask(url, { method: 'GET', ...asked });
    return { status: statusCode, body: await body.text() };
  };

/** The usual clients, by name; those that keep connections keep them between tests, as programs do. */
export const clients: Readonly<Record<string, AskAs>> = {
  fetch: async (url, asked) => ofFetch(await fetch(url, asked)),
  'node:http': (url, asked) => byNode(http)(url.replace('https:', 'http:'), asked),
  'node:https': byNode(https),
  'node:https, one connection': byNode(https, new https.Agent({ keepAlive: true, maxSockets: 1 })),
  'undici.fetch': async (url, asked) => ofFetch(await undiciFetch(url, asked)),
  'undici.request': byUndici((url, init) => undiciRequest(url, init)),
  'undici.Agent': byUndici((url, init) => undiciRequest(url, { ...init, dispatcher: agent })),
  'undici.Client': byUndici((url, init) =>
    open(url, (origin) => new Client(origin)).request({ path: pathOf(url), ...init } as never),
  ),
  'undici.Pool': byUndici((url, init) =>
    open(url, (origin) => new Pool(origin, { connections: 1 })).request({ path: pathOf(url), ...init } as never),
  ),
  'undici.fetch, one connection': async (url, asked) =>
    ofFetch(
      await undiciFetch(url, { ...asked, dispatcher: open(url, (origin) => new Pool(origin, { connections: 1 })) }),
    ),
  axios: byAxios('http'),
  'axios, by fetch': byAxios('fetch'),
};

const agent = new Agent();
const opened = new Map<string, Client | Pool>();

const open = (url: string, make: (origin: string) => Client | Pool): Client | Pool => {
  const { origin } = new URL(url);
  const key = `${origin} ${make}`;
  const dispatcher = opened.get(key) ?? make(origin);
  opened.set(key, dispatcher);
  return dispatcher;
};
