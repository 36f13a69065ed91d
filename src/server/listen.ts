import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { RollcallError } from '../core/rollcall-error.js';
import { isForPage } from './is-for-page.js';
import type { ServeRequest } from './serve-request.js';

/** A server that listens. */
export interface Listening {
  /** `http://host:port` */
  readonly url: string;
  /** Lets the process end meanwhile. */
  unref(): void;
  /** Stops at once: open connections are ended. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface Address {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
}

/**
 * Listens for requests. Pages for people are Express's; what the engine answers goes to it without passing Express,
 * whose own handling of a request costs several times what the engine's does, and whose modules take longer to load than
 * all of ours: it is loaded when it is first needed.
 */
export const listen = async (
  loadApp: () => Promise<Express>,
  serve: ServeRequest,
  { host, port }: Address,
): Promise<Listening> => {
  const server = createServer((incoming, outgoing) => {
    if (isForPage(incoming.url ?? '')) void loadApp().then((app) => app(incoming, outgoing));
    else serve(incoming, outgoing);
  });
  return openServer(server, { host, port });
};

/** Lets a server listen; says in our words why it cannot. */
export const openServer = async (server: Server, { host, port }: Address): Promise<Listening> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, { host, port })));
    server.listen(port, host, resolve);
  });
  return { url: toUrl(server), unref: () => unrefAll(server), close: () => closeNow(server) };
};

const explain = (error: NodeJS.ErrnoException, { host, port }: Address): RollcallError => {
  if (error.code === 'EADDRINUSE') {
    const advice = 'Stop that program, name another port, or let one be picked with -p 0 (in a program with port: 0).';
    return new RollcallError('PORT_TAKEN', `Port ${port} of ${host} is in use by another program. ${advice}`, {
      cause: error,
    });
  }
  const message = `Could not listen on ${host}, port ${port}: ${error.message}.`;
  return new RollcallError('ADDRESS_UNAVAILABLE', message, { cause: error });
};

const toUrl = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
};

/** A connection that is kept alive would hold the process as well as the server does. */
const unrefAll = (server: Server): void => {
  server.unref().on('connection', (socket) => socket.unref());
};

const closeNow = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
