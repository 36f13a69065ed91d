import { AsyncResource } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import http, { type ClientRequest, type RequestOptions } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import net, { Socket } from 'node:net';
import tls from 'node:tls';
import { type Destination, readDestination, toHostName } from './destination.js';
import { replaceMethod } from './replace-method.js';
import { watchDispatchers } from './watch-dispatchers.js';

/** A connection that somebody is about to open. */
export interface Attempt extends Destination {
  readonly encrypted: boolean;
  /** Whether it is for requests, as far as that is known: a database may be asked for in the same way. */
  readonly isForRequests: boolean;
}

/** A request, before anything of it is sent. */
export interface Beginning {
  readonly request: object;
  readonly destination: Destination | undefined;
  /** The context of whoever asks; a connection is often opened for somebody else. */
  readonly context: () => AsyncResource;
}

/** What is told of connections and of those who ask through them. */
export interface Watcher {
  /** The socket to take in place of a real one, if any. */
  readonly open: (attempt: Attempt) => Socket | undefined;
  /** A request is made, by code that is run in that context. */
  readonly begin: (beginning: Beginning) => void;
  /** A request of undici is written to a socket next. */
  readonly send: (request: object, socket: Socket) => void;
}

/**
 * Watches every connection that code of this process opens by `node:net`, `node:tls`, `node:http`, `node:https` or undici,
 * until it is told to stop. Clients of all kinds end there, so none of them has to be known.
 */
export const watchConnections = (watcher: Watcher): (() => void) => {
  const asking = new Asking();
  const undo = [
    replaceConnect(net, 'connect', { watcher, asking, encrypted: false }),
    replaceConnect(net, 'createConnection', { watcher, asking, encrypted: false }),
    replaceConnect(tls, 'connect', { watcher, asking, encrypted: true }),
    // Agents hold on to the function that was there when Node started.
    replaceConnect(http.Agent.prototype, 'createConnection', { watcher, asking, encrypted: false }),
    watchAgents(watcher, asking),
    watchUndici(watcher, asking),
  ];
  // Otherwise whoever imported a function by its name would go on with the one before.
  syncBuiltinESMExports();
  return () => {
    for (const each of undo.reverse()) each();
    syncBuiltinESMExports();
  };
};

/** Whether the connection that is opened right now is a client's that asks for something by HTTP. */
class Asking {
  #isAgent = false;
  #host: string | undefined;

  byAgent<T>(act: () => T): T {
    const before = this.#isAgent;
    this.#isAgent = true;
    try {
      return act();
    } finally {
      this.#isAgent = before;
    }
  }

  /** undici opens its connection in the same turn. */
  byUndici(host: string): void {
    this.#host = host;
    queueMicrotask(() => {
      this.#host = undefined;
    });
  }

  isFor(host: string): boolean {
    return this.#isAgent || this.#host === host;
  }
}

interface Replacing {
  readonly watcher: Watcher;
  readonly asking: Asking;
  readonly encrypted: boolean;
}

const replaceConnect = (target: object, name: string, { watcher, asking, encrypted }: Replacing): (() => void) =>
  replaceMethod(
    target,
    name,
    (original) =>
      function (this: unknown, ...given) {
        const destination = readDestination(given);
        const isForRequests = destination !== undefined && asking.isFor(destination.host);
        const socket = destination && watcher.open({ ...destination, encrypted, isForRequests });
        if (!socket) return original.apply(this, given);
        const [first, connected] = [given[0], given.at(-1)] as [{ socket?: unknown }, unknown];
        if (typeof connected === 'function')
          socket.once(encrypted ? 'secureConnect' : 'connect', connected as () => void);
        const { socket: below } = first;
        if (below instanceof Socket) socket.once('close', () => below.destroy());
        return socket;
      },
  );

const watchAgents = (watcher: Watcher, asking: Asking): (() => void) =>
  replaceMethod(
    http.Agent.prototype,
    'addRequest',
    (original) =>
      function (this: unknown, ...given) {
        const [request, { socketPath, host, port }] = given as [ClientRequest, RequestOptions];
        // The `path` of these is that of the request.
        const destination = readDestination([{ path: socketPath, host, port }]);
        watcher.begin({ request, destination, context: createContext });
        return asking.byAgent(() => original.apply(this, given));
      },
  );

const createContext = (): AsyncResource => new AsyncResource('ROLLCALL_REQUEST');

/** A request as undici tells of it. */
interface UndiciRequest {
  readonly origin: string | URL;
}

interface UndiciMessage {
  readonly request: UndiciRequest;
  readonly socket: Socket;
  readonly connectParams: { readonly hostname: string };
}

/** Node's own `fetch` and the package `undici` tell of themselves alike. */
const watchUndici = (watcher: Watcher, asking: Asking): (() => void) => {
  const dispatchers = watchDispatchers();
  const listeners = {
    'undici:request:create': ({ request }: UndiciMessage) =>
      watcher.begin({ request, destination: readOrigin(request), context: () => findContext(request) }),
    'undici:client:beforeConnect': ({ connectParams }: UndiciMessage) =>
      asking.byUndici(toHostName(connectParams.hostname)),
    'undici:client:sendHeaders': ({ request, socket }: UndiciMessage) => {
      dispatchers.see(socket);
      watcher.send(request, socket);
    },
  };
  const channels = Object.entries(listeners) as [string, (message: unknown) => void][];
  for (const [channel, listener] of channels) subscribe(channel, listener);
  return () => {
    dispatchers.stop();
    for (const [channel, listener] of channels) unsubscribe(channel, listener);
  };
};

const readOrigin = ({ origin }: UndiciRequest): Destination => {
  const { hostname, port } = new URL(origin);
  return { host: toHostName(hostname), port: Number(port) };
};

/**
 * A pool that is busy creates a request when another one ends, in the context of that one. What takes the answer to
 * `undici.request`, `stream` and `pipeline` is a resource that remembers the right one.
 */
const findContext = (request: UndiciRequest): AsyncResource => {
  const handlers = Object.getOwnPropertySymbols(request).filter(({ description }) => description === 'handler');
  const values = handlers.map((symbol) => (request as unknown as Record<symbol, unknown>)[symbol]);
  return values.find((value) => value instanceof AsyncResource) ?? createContext();
};
