import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine/engine.js';
import { type EngineRequest, type EngineResponse, isByteStream } from '../engine/exchange.js';
import { hasBody, readRequest, toEngineRequest } from './read-request.js';
import { writeStream } from './write-stream.js';

/** Answers a request of Node's HTTP server, or of Express, from the engine. */
export type ServeRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Makes the function that carries requests to the engine and its answers back; `limit` is its limit for bodies. */
export const createServeRequest = (engine: Engine, limit: number): ServeRequest => {
  const answer = (request: EngineRequest, outgoing: ServerResponse): void => {
    const response = engine.handle(request);
    if (response instanceof Promise) void response.then((settled) => write(settled, outgoing));
    else write(response, outgoing);
  };
  return (incoming, outgoing) => {
    if (!hasBody(incoming)) return answer(toEngineRequest(incoming), outgoing);
    void readRequest(incoming, limit).then((request) => request && answer(request, outgoing));
  };
};

const write = (response: EngineResponse, outgoing: ServerResponse): void => {
  if (response.delay > 0) {
    void wait(response.delay).then(() => writeNow(response, outgoing));
    return;
  }
  writeNow(response, outgoing);
};

const writeNow = ({ status, headers, body }: EngineResponse, outgoing: ServerResponse): void => {
  if (isByteStream(body)) {
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.statusCode = status;
    void writeStream(body, outgoing);
    return;
  }
  outgoing.writeHead(status, headers);
  outgoing.end(body);
};
