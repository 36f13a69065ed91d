import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Forwarder } from './forwarder.js';
import type { TappedExchange } from './message.js';
import { HEADER_LIMIT } from './target-connections.js';

/** How a tap is to be. */
export interface TapOptions {
  /** What requests are passed on to; its path goes before theirs. */
  readonly target: URL;
  /** Bytes that are kept of a body; more goes through all the same. */
  readonly bodyLimit: number;
  /** Milliseconds that the target has for its whole answer; undefined: all the time in the world. */
  readonly timeout?: number;
  /** Names of headers that hold a secret, whatever they are called. */
  readonly secretHeaders?: () => readonly string[];
  /** Hears of each exchange when it is over. */
  readonly onExchange: (exchange: TappedExchange) => void;
}

/** An HTTP proxy in front of one target that changes nothing and remembers what went through it. */
export interface Tap {
  /** Not listening yet. */
  readonly server: Server;
  /** Lets go of the connections to the target. */
  close(): void;
}

/** Makes a tap. */
export const createTap = (options: TapOptions): Tap => {
  const forwarder = new Forwarder(options);
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse): void => forwarder.forward(incoming, outgoing);
  const server = createServer({ maxHeaderSize: HEADER_LIMIT, requestTimeout: 0, keepAliveTimeout: 60_000 }, serve);
  // Whether a body that asks first is wanted is for the target to say.
  server.on('checkContinue', serve);
  return { server, close: () => forwarder.close() };
};
