import type { Engine } from './engine/engine.js';
import { type EngineRequest, type EngineResponse, isByteStream } from './engine/exchange.js';
import { toFetchBody, toWhole, wait } from './to-fetch-body.js';

/**
 * `fetch` that ends at an engine: takes a path, a URL or a `Request`.
 * @example
 * const ask: EngineFetch = mock.fetch;
 * assert.equal((await ask('/__admin/health')).status, 200);
 */
export type EngineFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What a `fetch` is to ask. */
export interface FetchTarget {
  readonly engine: Engine;
  /** Paths are taken to be below it. */
  readonly url: string;
  /** The world that requests are for whose path names none: `/w/<name>`, or nothing for the default one. */
  readonly prefix: string;
  /** Once it is aborted, answers fail as those of a server do that is gone, also while they wait. */
  readonly closed: AbortSignal;
  /** Throws where nobody may ask any more. */
  readonly refuseUse: () => void;
}

/** Makes a `fetch` that asks the engine, without a socket. */
export const createFetch = ({ engine, url, prefix, closed, refuseUse }: FetchTarget): EngineFetch => {
  const toTarget = (target: URL): string => {
    const path = target.pathname + target.search;
    return prefix === '' || path.startsWith('/w/') ? path : prefix + path;
  };
  return async (input, init) => {
    refuseUse();
    const target = input instanceof Request ? input : new URL(input, url);
    if (target instanceof URL && isPlain(target, init)) {
      const headers = toEntries(new Headers(init?.headers));
      return toResponse(await engine.handle(toPlainRequest(target, toTarget(target), headers)), closed);
    }
    const request = new Request(target, init);
    const engineRequest = await toEngineRequest(request, toTarget(new URL(request.url)));
    return toResponse(await engine.handle(engineRequest), request.signal, closed);
  };
};

/** An answer of the engine as a `Response`: late, in pieces or broken where it is to be; a signal ends the waiting. */
export const toResponse = async (response: EngineResponse, ...signals: readonly AbortSignal[]): Promise<Response> => {
  for (const signal of signals) signal.throwIfAborted();
  const { status, headers, body, delay, mishap } = response;
  if (delay === 0 && !mishap && !isByteStream(body)) return new Response(toWhole(body), { status, headers });
  const ended = AbortSignal.any([...signals]);
  if (delay > 0) await wait(delay, ended);
  return new Response(toFetchBody(response, ended), { status, headers });
};

/** A `Request` costs more than an answer that is remembered, and a plain GET needs none. */
const isPlain = ({ username, password }: URL, init: RequestInit = {}): boolean =>
  username === '' &&
  password === '' &&
  Object.entries(init).every(([name, value]) => name === 'headers' || (name === 'method' && value === 'GET'));

const toPlainRequest = (target: URL, url: string, headers: Readonly<Record<string, string>>): EngineRequest => ({
  method: 'GET',
  url,
  headers: { host: target.host, ...headers },
  body: undefined,
  scheme: toScheme(target),
});

/** Test environments that stand in for a browser have a `Headers` of their own; happy-dom's leaves names as they came. */
const toEntries = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));

const toScheme = ({ protocol }: URL): 'http' | 'https' => (protocol === 'https:' ? 'https' : 'http');

/**
 * A `Request` as the engine takes it; `url` is what is left of its own, as the engine is to see it. One that was aborted
 * is not asked at all.
 */
export const toEngineRequest = async (request: Request, url: string): Promise<EngineRequest> => {
  request.signal.throwIfAborted();
  const target = new URL(request.url);
  const body = request.body ? await readBody(request) : undefined;
  return {
    method: request.method,
    url,
    headers: { host: target.host, ...toEntries(request.headers) },
    body,
    scheme: toScheme(target),
  };
};

/** Whoever sends a body bit by bit may end it in the middle. */
const readBody = (request: Request): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const { signal } = request;
    const refuse = (): void => reject(signal.reason);
    signal.addEventListener('abort', refuse);
    request
      .arrayBuffer()
      .then((buffer) => resolve(new Uint8Array(buffer)), reject)
      .finally(() => signal.removeEventListener('abort', refuse));
  });
