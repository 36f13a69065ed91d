import type { AsyncResource } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { RollcallError } from '../core/rollcall-error.js';
import { isLoopback, toHostName } from './destination.js';
import type { Interceptor } from './interceptor.js';
import { type Arrival, createMemoryServer, type MemoryServer } from './memory-server.js';
import { watchConnections } from './watch-connections.js';
import type { Watcher } from './watcher.js';

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
    isAnswered: (host) => findInterceptor(host) !== undefined,
    connect: server.connect,
    refuse: (host) => (isRefused(host) ? createRefusal(host) : undefined),
    begin: (request, context) => contexts.set(request, context),
    send: (request, socket) => sent.set(socket, [...(sent.get(socket) ?? []), request]),
  };
  return { server, stop: watchConnections(watcher) };
};

const answer = ({ host, incoming, outgoing }: Arrival, context: AsyncResource): void => {
  const interceptor = findInterceptor(host);
  straighten(incoming, host);
  if (interceptor) context.runInAsyncScope(() => interceptor.serve(incoming, outgoing));
  else outgoing.destroy();
};

/** Proxies get a whole URL, old clients name no host, and some names end in a dot: the engine is told as all others tell it. */
const straighten = (incoming: IncomingMessage, host: string): void => {
  const { url = '', headers } = incoming;
  if (!url.startsWith('/')) incoming.url = url.replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const [, name = '', port = ''] = /^(.*?)(:\d*)?$/.exec(headers.host ?? '') ?? [];
  if (toHostName(name) !== name.toLowerCase() || !findInterceptor(name.toLowerCase())) headers.host = host + port;
};

const isRefused = (host: string): boolean => !isLoopback(host) && interceptors[0]?.onUnhandledRequest === 'error';

const createRefusal = (host: string): Error => {
  const known = [...new Set(interceptors.flatMap(({ hosts }) => [...hosts]))].join(', ');
  const advice = "Mock it, or let such requests pass with onUnhandledRequest: 'bypass'.";
  const message = `A request to ${host} was not sent: the hosts that are answered are ${known}. ${advice}`;
  return new RollcallError('UNHANDLED_REQUEST', message);
};
