import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine/engine.js';
import { type EngineRequest, type EngineResponse, isByteStream } from './engine/exchange.js';

/** `fetch` that ends at an engine: takes a path, a URL or a `Request`. */
export type EngineFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Makes a `fetch` that asks the engine, without a socket; paths are taken to be below `base`. */
export const createFetch =
  (engine: Engine, base: string): EngineFetch =>
  async (input, init) => {
    const target = input instanceof Request ? input : new URL(input, base);
    if (target instanceof URL && isPlain(target, init)) {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const answered = await engine.handle(toPlainRequest(target, headers));
      if (answered.delay > 0) await wait(answered.delay);
      return new Response(toBody(answered.body), { status: answered.status, headers: answered.headers });
    }
    const request = new Request(target, init);
    const { status, headers, body, delay } = await engine.handle(await toEngineRequest(request));
    if (delay > 0) await wait(delay, undefined, { signal: request.signal });
    return new Response(toBody(body, request.signal), { status, headers });
  };

const toBody = (
  body: EngineResponse['body'],
  signal?: AbortSignal,
): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null => {
  if (!isByteStream(body)) return body && body.length > 0 ? new Uint8Array(body) : null;
  return ReadableStream.from(body).pipeThrough(new TransformStream(), signal && { signal });
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
