import { AsyncResource } from 'node:async_hooks';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RollcallError } from '../core/rollcall-error.js';
import { MemorySocket } from './memory-socket.js';
import type { Attempt } from './watcher.js';

/** A request that came through memory, and what is known of where it came from. */
export interface Arrival {
  readonly host: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The client's end of its connection. */
  readonly client: Socket;
  /** The context of the code that opened that connection. */
  readonly opener: AsyncResource;
}

/** Node's own HTTP server at the other end of connections that never leave the process. */
export interface MemoryServer {
  /** Opens a connection and returns the client's end. */
  connect(attempt: Attempt): Socket;
  /** Ends the connections to hosts that are meant. */
  disconnect(isMeant: (host: string) => boolean): void;
}

interface Connection {
  readonly host: string;
  readonly client: MemorySocket;
  readonly opener: AsyncResource;
}

/** What every connection by HTTP/2 begins with (RFC 9113, 3.4). */
const PREFACE = 'PRI * HTTP/2.0';

const createHttp2Refusal = (host: string): Error => {
  const message = `A request to ${host}, which is mocked, came by HTTP/2, and HTTP/1.1 is what is answered. Ask by that.`;
  return new RollcallError('UNHANDLED_REQUEST', message);
};

/** Makes a server that listens nowhere; `receive` hears of each request. */
export const createMemoryServer = (receive: (arrival: Arrival) => void): MemoryServer => {
  const connections = new Map<Socket, Connection>();
  const server = createServer((incoming, outgoing) => {
    const connection = connections.get(incoming.socket);
    if (connection) receive({ ...connection, incoming, outgoing });
  });
  // Whoever asks for a tunnel, as through a proxy, is at its other end already.
  server.on('connect', (_, far: Socket) => {
    far.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', far);
  });
  const home = new AsyncResource('ROLLCALL_SERVER');
  return {
    connect: ({ host, port, encrypted }) => {
      const client = new MemorySocket({ encrypted, remotePort: port });
      const far = new MemorySocket({ encrypted, remotePort: 0, allowHalfOpen: true });
      connections.set(far, { host, client, opener: new AsyncResource('ROLLCALL_CONNECTION') });
      far.once('close', () => connections.delete(far));
      client.join(far);
      far.once('data', (bytes: Buffer) => {
        // Node's server would answer in HTTP/1.1, which such a client takes for nonsense.
        if (bytes.toString('latin1').startsWith(PREFACE)) client.destroy(createHttp2Refusal(host));
      });
      home.runInAsyncScope(() => server.emit('connection', far));
      return client;
    },
    disconnect: (isMeant) => {
      for (const [far, { host, client }] of connections) {
        if (!isMeant(host)) continue;
        client.hangUp();
        if (client.destroyed) far.destroy();
      }
    },
  };
};
