import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Forwarder } from './forwarder.js';
import type { TapOptions } from './tap-options.js';
import { HEADER_LIMIT } from './target-connections.js';

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
