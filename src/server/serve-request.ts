import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../engine/engine.js';
import type { EngineRequest } from '../engine/exchange.js';
import { hasBody, readRequest, toEngineRequest } from './read-request.js';
import { sendResponse } from './send-response.js';

/** Answers a request of Node's HTTP server, or of Express, from the engine; `body` is given where it has been read already. */
export type ServeRequest = (incoming: IncomingMessage, outgoing: ServerResponse, body?: Uint8Array) => void;

/** Makes the function that carries requests to the engine and its answers back. */
export const createServeRequest = (engine: Engine): ServeRequest => {
  const answer = (request: EngineRequest, outgoing: ServerResponse): void => {
    const response = engine.handle(request);
    if (response instanceof Promise) void response.then((settled) => sendResponse(settled, outgoing));
    else sendResponse(response, outgoing);
  };
  return (incoming, outgoing, body) => {
    if (body || !hasBody(incoming)) return answer(toEngineRequest(incoming, body), outgoing);
    void readRequest(incoming, engine.bodyLimit(incoming.url ?? '')).then(
      (request) => request && answer(request, outgoing),
    );
  };
};
