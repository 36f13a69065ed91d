import type { ServerResponse } from 'node:http';
import { type EngineResponse, isByteStream, type Mishap } from '../engine/exchange.js';
import { splitBody } from '../engine/fault/split-body.js';
import { writeStream } from './write-stream.js';

/** Sends an answer of the engine: after its delay, and with what is to go wrong on its way. */
export const sendResponse = (response: EngineResponse, outgoing: ServerResponse): void => {
  if (response.delay > 0) wait(response.delay, outgoing, () => sendNow(response, outgoing));
  else sendNow(response, outgoing);
};

const sendNow = ({ status, headers, body, mishap }: EngineResponse, outgoing: ServerResponse): void => {
  if (mishap?.kind === 'abort') {
    outgoing.destroy();
    return;
  }
  if (isByteStream(body)) {
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.statusCode = status;
    void writeStream(body, outgoing);
    return;
  }
  outgoing.writeHead(status, headers);
  if (mishap && body && body.length > 0) sendBadly(body, mishap, outgoing);
  else outgoing.end(body);
};

const sendBadly = (body: Uint8Array, mishap: Exclude<Mishap, { kind: 'abort' }>, outgoing: ServerResponse): void => {
  if (mishap.kind === 'drip') {
    const pieces = splitBody(body, mishap.chunks);
    drip(pieces, mishap.duration / Math.max(1, pieces.length - 1), outgoing);
    return;
  }
  const half = body.subarray(0, Math.floor(body.length / 2));
  outgoing.flushHeaders();
  // Destroyed at once, the connection would take with it what has not left yet.
  outgoing.write(half, () => outgoing.destroy());
};

const drip = ([piece, ...rest]: readonly Uint8Array[], pause: number, outgoing: ServerResponse): void => {
  if (rest.length === 0) {
    outgoing.end(piece);
    return;
  }
  outgoing.write(piece);
  wait(pause, outgoing, () => drip(rest, pause, outgoing));
};

/** Does something later, unless the client has gone or the server has closed by then. */
const wait = (milliseconds: number, outgoing: ServerResponse, act: () => void): void => {
  if (outgoing.destroyed) return;
  const forget = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    outgoing.off('close', forget);
    act();
  }, milliseconds);
  outgoing.once('close', forget);
};
