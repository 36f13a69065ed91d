import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import net, { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import tls from 'node:tls';
import { RollcallError } from '../core/rollcall-error.js';
import { Asking } from './asking.js';
import { readDestination } from './destination.js';
import { MemorySocket } from './memory-socket.js';
import { createRefusedSocket } from './refused-socket.js';
import { replaceMethod } from './replace-method.js';
import { watchRequests } from './watch-requests.js';
import { watchUndici } from './watch-undici.js';
import type { Watcher } from './watcher.js';

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
    guardSockets(watcher),
    watchRequests(watcher, asking),
    watchUndici(watcher, asking),
  ];
  // Otherwise whoever imported a function by its name would go on with the one before.
  syncBuiltinESMExports();
  return () => {
    for (const each of undo.reverse()) each();
    syncBuiltinESMExports();
  };
};

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
        if (!destination) return original.apply(this, given);
        const { host } = destination;
        if (watcher.isAnswered(host)) return equip(watcher.connect({ ...destination, encrypted }), given, encrypted);
        const isForRequests = asking.isFor(host);
        const refusal = isForRequests ? watcher.refuse(host) : undefined;
        return refusal ? createRefusedSocket(refusal) : original.apply(this, given);
      },
  );

/** Does with a socket what `net.connect` and `tls.connect` do with what they are given. */
const equip = (socket: Socket, given: readonly unknown[], encrypted: boolean): Socket => {
  const connected = given.at(-1);
  if (typeof connected === 'function') socket.once(encrypted ? 'secureConnect' : 'connect', connected as () => void);
  const { socket: below, timeout, signal } = readSettings(given);
  if (below instanceof Socket) socket.once('close', () => below.destroy());
  if (timeout) socket.setTimeout(timeout);
  if (signal) addAbortSignal(signal, socket);
  return socket;
};

interface ConnectSettings {
  readonly socket?: unknown;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const readSettings = (given: readonly unknown[]): ConnectSettings =>
  given.find((each): each is object => typeof each === 'object' && each !== null) ?? {};

/** A socket that somebody makes and then connects cannot be replaced any more, and is not to reach the real host. */
const guardSockets = (watcher: Watcher): (() => void) =>
  replaceMethod(
    Socket.prototype,
    'connect',
    (original) =>
      function (this: unknown, ...given) {
        const [first] = given;
        // `net.connect` has put its arguments into a list by then.
        const destination = readDestination(Array.isArray(first) ? first : given);
        const isReal = this instanceof Socket && !(this instanceof MemorySocket);
        if (!isReal || !destination || !watcher.isAnswered(destination.host)) return original.apply(this, given);
        const advice = 'Open it by net.connect or tls.connect, which are answered.';
        const message = `A socket was not connected to ${destination.host}, which is mocked. ${advice}`;
        return this.destroy(new RollcallError('UNHANDLED_REQUEST', message));
      },
  );
