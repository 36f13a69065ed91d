import type { Engine } from './engine/engine.js';
import { type EngineRequest, type EngineResponse, isByteStream } from './engine/exchange.js';
import { toFetchBody, toWhole, wait } from './to-fetch-body.js';

/** `fetch` that ends at an engine: takes a path, a URL or a `Request`. */
export type EngineFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a `fetch` that asks the engine, without a socket; paths are taken to be below `base`. Once `closed` is aborted,
 * it fails as a `fetch` does whose server is gone, also while an answer waits.
 */
export const createFetch =
  (engine: Engine, base: string, closed: AbortSignal): EngineFetch =>
  async (input, init) => {
    const target = input instanceof Request ? input : new URL(input, base);
    if (target instanceof URL && isPlain(target, init)) {
      const headers = Object.fromEntries(new Headers(init?.headers));
      return toResponse(await engine.handle(toPlainRequest(target, headers)), closed);
    }
    const request = new Request(target, init);
    return toResponse(await engine.handle(await toEngineRequest(request)), request.signal, closed);
  };

const toResponse = async (response: EngineResponse, ...signals: readonly AbortSignal[]): Promise<Response> => {
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

const toPlainRequest = (url: URL, headers: Readonly<Record<string, string>>): EngineRequest => ({
  method: 'GET',
  url: url.pathname + url.search,
  headers: { host: url.host, ...headers },
  body: undefined,
  scheme: toScheme(url),
});

const toScheme = ({ protocol }: URL): 'http' | 'https' => (protocol === 'https:' ? 'https' : 'http');

const toEngineRequest = async (request: Request): Promise<EngineRequest> => {
  const url = new URL(request.url);
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return {
    method: request.method,
    url: url.pathname + url.search,
    headers: { host: url.host, ...Object.fromEntries(request.headers) },
    body,
    scheme: toScheme(url),
  };
};
