import { type Bendable, type BentRequest, createAnswer, type Send } from '../support/bent-target.js';

/** What goes wrong where an operation is asked. */
export type Twist = (request: BentRequest, send: Send) => Promise<Bendable>;

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** Whether the mock did as it was asked. */
export const isFine = ({ status }: Bendable): boolean => status >= 200 && status < 300;

/** The parameters of a request's query. */
export const readQuery = ({ url }: BentRequest): URLSearchParams => new URLSearchParams(url.split('?')[1] ?? '');

/** The JSON of a body; an empty object where it is none. */
export const readBody = ({ body }: BentRequest): Body => {
  try {
    return JSON.parse(Buffer.from((body ?? '') as string).toString()) ?? {};
  } catch {
    return {};
  }
};

/** The request with other parameters in its query. */
export const withQuery = (request: BentRequest, change: (query: URLSearchParams) => void): BentRequest => {
  const query = readQuery(request);
  change(query);
  const [path = ''] = request.url.split('?');
  return { ...request, url: query.size > 0 ? `${path}?${query}` : path };
};

/** The request with another JSON body. */
export const withBody = (request: BentRequest, body: unknown): BentRequest => {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return { ...request, headers, body: JSON.stringify(body) };
};

/** Changes every request's JSON, where it is an object and is said to be JSON. */
export const inJson = (change: (body: Body) => unknown): Twist =>
  inRequest((request) => {
    const body = readBody(request);
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length > 0;
    if (!isObject || !/json/.test(request.headers.get('content-type') ?? '')) return request;
    return withBody(request, change(body) ?? body);
  });

/** The request for another method or path, without a body. */
export const asked = (request: BentRequest, method: string, url: string): BentRequest => {
  const headers = new Headers(request.headers);
  for (const name of ['content-type', 'content-length']) headers.delete(name);
  return { method, url, headers, body: undefined };
};

/** Changes every successful answer's JSON. */
export const inBody =
  (change: (body: Body, request: BentRequest) => unknown): Twist =>
  async (request, send) => {
    const answer = await send(request);
    if (isFine(answer) && answer.text !== '') answer.json((body) => change(body, request));
    return answer;
  };

/** Changes every answer of the statuses. */
export const inAnswer =
  (statuses: readonly number[], change: (answer: Bendable, request: BentRequest) => void): Twist =>
  async (request, send) => {
    const answer = await send(request);
    if (statuses.includes(answer.status)) change(answer, request);
    return answer;
  };

/** Changes every request. */
export const inRequest =
  (change: (request: BentRequest) => BentRequest): Twist =>
  (request, send) =>
    send(change(request));

/** Leaves parameters of the query out. */
export const withoutQuery = (...names: readonly string[]): Twist =>
  inRequest((request) =>
    withQuery(request, (query) => {
      for (const name of names) query.delete(name);
    }),
  );

/** Answers as soon as the mock would do it, without doing it. */
export const withoutDoing =
  (status: number, body?: (request: BentRequest) => unknown): Twist =>
  async (request, send) => {
    const isThere = await send(asked(request, 'GET', request.url.split('?')[0] as string));
    if (!isFine(isThere)) return send(request);
    const text = body ? JSON.stringify(body(request)) : '';
    return createAnswer(status, body ? JSON_TYPE : {}, text);
  };

/** Takes requests for those of somebody with full rights where they carry something else that is let through. */
export const withRights = (credential: string, isLetThrough: (given: string | null) => boolean): Twist => {
  let known = credential;
  return async (request, send) => {
    const given = request.headers.get('authorization');
    const headers = new Headers(request.headers);
    if (isLetThrough(given)) headers.set('authorization', known);
    const answer = await send({ ...request, headers });
    if (given !== null && isFine(answer)) known = given;
    return answer;
  };
};

/** An answer of JSON that the mock was not asked for. */
export const say = (status: number, body: unknown): Bendable => createAnswer(status, JSON_TYPE, JSON.stringify(body));
