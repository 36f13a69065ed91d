import type { AsyncResource } from 'node:async_hooks';
import type { Socket } from 'node:net';
import { RollcallError } from '../core/rollcall-error.js';
import { isLoopback } from './destination.js';
import type { Interceptor } from './interceptor.js';
import { type Arrival, createMemoryServer, type MemoryServer } from './memory-server.js';
import { MemorySocket } from './memory-socket.js';
import { type Watcher, watchConnections } from './watch-connections.js';

// There is one `net.connect` in a process, so there is one list of those who stand in for it.
const interceptors: Interceptor[] = [];
let active: { readonly server: MemoryServer; readonly stop: () => void } | undefined;

/**
 * Lets somebody answer for hosts, in place of anybody who does so already, until the function that is returned is
 * called. That can be done in any order, and more than once.
 */
export const interceptHosts = (interceptor: Interceptor): (() => void) => {
  interceptors.unshift(interceptor);
  active ??= start();
  return () => {
    const index = interceptors.indexOf(interceptor);
    if (index === -1) return;
    interceptors.splice(index, 1);
    active?.server.disconnect((host) => !findInterceptor(host));
    if (interceptors.length > 0) return;
    active?.stop();
    active = undefined;
  };
};

const findInterceptor = (host: string): Interceptor | undefined =>
  isLoopback(host) ? undefined : interceptors.find(({ hosts }) => hosts.has(host));

const start = () => {
  const contexts = new WeakMap<object, AsyncResource>();
  /** The requests of undici that are on their way through a socket, in order. */
  const sent = new WeakMap<Socket, object[]>();
  const server = createMemoryServer((arrival) => answer(arrival, findContext(arrival)));
  const findContext = ({ client, opener }: Arrival): AsyncResource => {
    // Node's own client keeps its request there for as long as the answer takes.
    const { _httpMessage: request = sent.get(client)?.shift() } = client as Socket & { _httpMessage?: object };
    return (request && contexts.get(request)) ?? opener;
  };
  const watcher: Watcher = {
    open: (attempt) => {
      if (findInterceptor(attempt.host)) return server.connect(attempt);
      return attempt.isForRequests && isRefused(attempt.host) ? createRefusal(attempt.host) : undefined;
    },
    begin: ({ request, destination, context }) => {
      if (destination && findInterceptor(destination.host)) contexts.set(request, context());
    },
    send: (request, socket) => {
      if (socket instanceof MemorySocket) sent.set(socket, [...(sent.get(socket) ?? []), request]);
      // A connection from before: better no answer than one from the real service.
      else if (contexts.has(request)) socket.destroy();
    },
  };
  return { server, stop: watchConnections(watcher) };
};

const answer = ({ host, incoming, outgoing }: Arrival, context: AsyncResource): void => {
  const interceptor = findInterceptor(host);
  if (interceptor) context.runInAsyncScope(() => interceptor.serve(incoming, outgoing));
  else outgoing.destroy();
};

const isRefused = (host: string): boolean => !isLoopback(host) && interceptors[0]?.onUnhandledRequest === 'error';

/** A socket that never connects, as where nobody answers. */
const createRefusal = (host: string): Socket => {
  const known = [...new Set(interceptors.flatMap(({ hosts }) => [...hosts]))].join(', ');
  const advice = "Mock it, or let such requests pass with onUnhandledRequest: 'bypass'.";
  const message = `A request to ${host} was not sent: the hosts that are answered are ${known}. ${advice}`;
  const socket = new MemorySocket({ encrypted: false, remotePort: 0 });
  // Those who asked for the socket listen to it only when they have it.
  setImmediate(() => socket.destroy(new RollcallError('UNHANDLED_REQUEST', message)));
  return socket;
};
