import { AsyncResource } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { RollcallError } from '../core/rollcall-error.js';
import type { Asking } from './asking.js';
import { type RequestLine, readForwarding, toHostName } from './destination.js';
import { leadsOut } from './leads-out.js';
import { MemorySocket } from './memory-socket.js';
import { watchDispatchers } from './watch-dispatchers.js';
import type { Watcher } from './watcher.js';

/** A request as undici tells of it. */
interface UndiciRequest extends RequestLine {
  readonly origin: string | URL;
  readonly body: unknown;
}

interface UndiciMessage {
  readonly request: UndiciRequest;
  readonly socket: Socket;
  readonly connectParams: { readonly hostname: string };
}

/** Requests of Node's own `fetch` and of the package `undici`, which tell of themselves alike. */
export const watchUndici = (watcher: Watcher, asking: Asking): (() => void) => {
  const dispatchers = watchDispatchers((dispatcher) => endIdle(dispatcher, watcher));
  const send = createSend(watcher);
  /** Those that are to be answered here, and are not on their way yet. */
  const waiting = new Set<UndiciRequest>();
  const stop = subscribeAll({
    'undici:request:create': ({ request }) => {
      if (!watcher.isAnswered(readHost(request))) return;
      watcher.begin(request, findContext(request));
      waiting.add(request);
    },
    'undici:client:beforeConnect': ({ connectParams }) => asking.byUndici(toHostName(connectParams.hostname)),
    'undici:client:sendHeaders': ({ request, socket }) => {
      dispatchers.see(socket);
      waiting.delete(request);
      send(request, socket);
    },
    'undici:request:error': ({ request }) => waiting.delete(request),
  });
  return () => {
    dispatchers.stop();
    stop();
    if (waiting.size > 0) refuseLate(waiting);
  };
};

/** Requests that outlive the interception would be sent by a new connection, to the real host. */
const refuseLate = (waiting: Set<UndiciRequest>): void => {
  const settle = (request: UndiciRequest): boolean => {
    const isLate = waiting.delete(request);
    if (waiting.size === 0) stop();
    return isLate;
  };
  const stop = subscribeAll({
    'undici:client:sendHeaders': ({ request, socket }) => {
      if (settle(request)) socket.destroy(createLate(readHost(request)));
    },
    'undici:request:error': ({ request }) => settle(request),
  });
};

const subscribeAll = (listeners: Readonly<Record<string, (message: UndiciMessage) => unknown>>): (() => void) => {
  const channels = Object.entries(listeners) as [string, (message: unknown) => void][];
  for (const [channel, listener] of channels) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of channels) unsubscribe(channel, listener);
  };
};

/** What is done right before a request is written to a socket. */
const createSend = (watcher: Watcher) => {
  const sentBack = new WeakSet<UndiciRequest>();
  return (request: UndiciRequest, socket: Socket): void => {
    const host = readHost(request);
    if (socket instanceof MemorySocket) watcher.send(request, socket);
    else if (!watcher.isAnswered(host)) refuse(socket, watcher.refuse(host));
    else if (leadsOut(socket)) {
      const canBeSentAgain = !readForwarding(request) && isWhole(request.body) && !sentBack.has(request);
      sentBack.add(request);
      socket.destroy(canBeSentAgain ? createSendAgain() : createMissed(host));
    }
  };
};

const refuse = (socket: Socket, error: Error | undefined): void => {
  if (error && leadsOut(socket)) socket.destroy(error);
};

/** A body that is read while it is sent can be sent once only. */
const isWhole = (body: unknown): boolean =>
  body === undefined || body === null || typeof body === 'string' || ArrayBuffer.isView(body);

/** A client of undici that keeps a connection from before opens another one in its place. */
const endIdle = (client: object, watcher: Watcher): void => {
  const socket = readSymbol(client, 'socket');
  const url = readSymbol(client, 'url');
  if (!(socket instanceof Socket && url instanceof URL) || readSymbol(client, 'running') !== 0) return;
  if (watcher.isAnswered(toHostName(url.hostname)) && leadsOut(socket)) socket.destroy(createSendAgain());
};

/** What makes undici open another connection and send the request by that: this one is from before. */
const createSendAgain = (): Error => Object.assign(new Error('reset'), { code: 'UND_ERR_INFO' });

const createMissed = (host: string): Error => {
  const advice = 'Let the client connect to that host itself, without a proxy or a connect function of its own.';
  return new RollcallError('UNHANDLED_REQUEST', `A request to ${host}, which is mocked, was about to leave. ${advice}`);
};

const createLate = (host: string): Error =>
  new RollcallError(
    'UNHANDLED_REQUEST',
    `A request to ${host} was not sent before the interception of that host ended.`,
  );

const readHost = (request: UndiciRequest): string =>
  readForwarding(request)?.host ?? toHostName(new URL(request.origin).hostname);

/**
 * A pool that is busy creates a request when another one ends, in the context of that one. What takes the answer to
 * `undici.request`, `stream` and `pipeline` is a resource that remembers the right one.
 */
const findContext = (request: UndiciRequest): AsyncResource => {
  const handler = readSymbol(request, 'handler');
  return handler instanceof AsyncResource ? handler : new AsyncResource('ROLLCALL_REQUEST');
};

/** What undici keeps under a symbol of its own, each copy of it under another. */
const readSymbol = (target: object, name: string): unknown => {
  for (let level: object | null = target; level; level = Object.getPrototypeOf(level)) {
    const symbol = Object.getOwnPropertySymbols(level).find(({ description }) => description === name);
    if (symbol) return Reflect.get(target, symbol);
  }
  return undefined;
};
