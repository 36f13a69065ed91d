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
    const request = new Request(target, init);
    const { status, headers, body, delay } = await engine.handle(await toEngineRequest(request));
    if (delay > 0) await wait(delay, undefined, { signal: request.signal });
    return new Response(toBody(body, request.signal), { status, headers });
  };

const toBody = (
  body: EngineResponse['body'],
  signal: AbortSignal,
): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null => {
  if (!isByteStream(body)) return body && body.length > 0 ? new Uint8Array(body) : null;
  return ReadableStream.from(body).pipeThrough(new TransformStream(), { signal });
};

const toEngineRequest = async (request: Request): Promise<EngineRequest> => {
  const url = new URL(request.url);
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return {
    method: request.method,
    url: url.pathname + url.search,
    headers: { host: url.host, ...Object.fromEntries(request.headers) },
    body,
    scheme: url.protocol === 'https:' ? 'https' : 'http',
  };
};
