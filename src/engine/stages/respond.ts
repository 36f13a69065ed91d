import { findResponse } from '../../openapi/operation.js';
import type { Answer } from '../behaviour.js';
import type { EngineParts } from '../engine-parts.js';
import { type EngineResponse, type Exchange, isByteStream } from '../exchange.js';
import { spoil } from '../fault/spoil.js';
import { PROBLEM_TYPE } from '../problem.js';
import type { Remembered } from '../recall.js';
import { findCounting, listReads, record } from '../record.js';
import { serialise } from '../serialise.js';
import { toRecallKey } from './recall-answer.js';

/** The header that names a request, for `GET /__admin/requests/<id>` and for logs. */
export const REQUEST_HEADER = 'rollcall-request';

/** Makes the answer into bytes and headers, and remembers it if the same reading can only give the same. */
export const respond = (exchange: Exchange, answer: Answer, engine: EngineParts): EngineResponse => {
  const type = answer.headers?.['content-type'] ?? mediaTypeOf(exchange, answer);
  const headers: Record<string, string> = { ...answer.headers };
  if (isByteStream(answer.body)) {
    headers['content-type'] = type;
    return send(exchange, { status: answer.status, headers, body: answer.body }, engine);
  }
  const body = answer.body === undefined ? undefined : toBytes(type, answer.body);
  if (body) {
    headers['content-type'] = /json$/.test(type) && type !== PROBLEM_TYPE ? `${type}; charset=utf-8` : type;
    headers['content-length'] = String(body.length);
  }
  const remembered = { status: answer.status, headers, body };
  remember(exchange, remembered, engine);
  return send(exchange, remembered, engine);
};

const toBytes = (type: string, body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : Buffer.from(toText(type, body));

const toText = (type: string, body: unknown): string =>
  typeof body === 'string' && !type.includes('json') ? body : serialise(body);

/** An error may come in another media type than the answer that was negotiated. */
const mediaTypeOf = ({ target, mediaType }: Exchange, { status }: Answer): string => {
  const content = target && findResponse(target.operation, status)?.value.content;
  if (!content || mediaType in content) return mediaType;
  return Object.keys(content)[0] ?? mediaType;
};

const remember = (exchange: Exchange, sent: Omit<Remembered, 'madeFrom' | 'reads'>, { recall }: EngineParts): void => {
  if (!exchange.repeatable || sent.status !== 200 || !exchange.tx || exchange.commit) return;
  const { dependencies } = exchange.tx;
  const key = dependencies.clock ? undefined : toRecallKey(exchange);
  if (key === undefined) return;
  // An answer that held on to the collections would keep worlds alive that are long gone.
  const madeFrom = [...dependencies.collections].map(([name, { identity }]) => [name, identity] as const);
  recall.keep(key, { ...sent, madeFrom, reads: listReads(exchange.tx) });
};

/** Sends an answer: adds what belongs to this very request. */
export const send = (
  exchange: Exchange,
  { status, headers, body }: Omit<EngineResponse, 'delay'>,
  engine: EngineParts,
): EngineResponse => {
  const { options, worlds } = engine;
  const { request, api } = exchange;
  exchange.id ||= findCounting(exchange, worlds)?.nextRequestId() ?? '';
  const sent: Record<string, string> = { ...headers, [REQUEST_HEADER]: exchange.id };
  if (options.cors && request.headers['origin'] !== undefined) {
    sent['access-control-allow-origin'] = '*';
    sent['access-control-expose-headers'] = 'Rollcall-Request, Rollcall-Fault, Retry-After, Location, Link';
  }
  const delay = api && !api.behaviour.volatile ? options.delay : 0;
  const whole = { status, headers: sent, body: request.method === 'HEAD' ? undefined : body, delay };
  const response = exchange.fault ? spoil(whole, exchange.fault, exchange.timeline.world.origin.seed) : whole;
  record(exchange, response, engine);
  return response;
};
