import http, { ClientRequest } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Asking } from './asking.js';
import { isEncrypted, readRequestDestination } from './destination.js';
import { leadsOut } from './leads-out.js';
import { MemorySocket } from './memory-socket.js';
import { replaceMethod } from './replace-method.js';
import { watchAgents } from './watch-agents.js';
import type { Watcher } from './watcher.js';

/** Requests of `node:http` and `node:https`, by whatever agent they go, or by none. */
export const watchRequests = (watcher: Watcher, asking: Asking): (() => void) => {
  const agents = watchAgents(watcher, asking);
  const undo = [http, https].flatMap((module) =>
    ['request', 'get'].map((name) =>
      replaceMethod(
        module,
        name,
        (original) =>
          function (this: unknown, ...given) {
            for (const each of given) agents.see((each as { readonly agent?: unknown } | undefined)?.agent);
            return asking.byClient(() => original.apply(this, given));
          },
      ),
    ),
  );
  undo.push(agents.stop, guardRequests(watcher), watchHttp2(asking));
  return () => {
    for (const each of undo) each();
  };
};

/** It takes longer to load than all that is needed here, and few ask by it. */
const watchHttp2 = (asking: Asking): (() => void) =>
  replaceMethod(
    process.getBuiltinModule('node:http2'),
    'connect',
    (original) =>
      function (this: unknown, ...given) {
        return asking.byClient(() => original.apply(this, given));
      },
  );

/** What comes by no agent, or by one that could not be known, comes by here with the socket that it got. */
const guardRequests = (watcher: Watcher): (() => void) =>
  replaceMethod(
    ClientRequest.prototype,
    'onSocket',
    (original) =>
      function (this: unknown, ...given) {
        const request = this as ClientRequest & { readonly socketPath?: string };
        const socket = given[0] as Socket | undefined;
        const destination = readRequestDestination(request, request);
        if (!destination || !socket || socket instanceof MemorySocket) return original.apply(this, given);
        const { host, port } = destination;
        if (!watcher.isAnswered(host)) {
          const error = leadsOut(socket) ? watcher.refuse(host) : undefined;
          return error ? original.call(this, socket, error) : original.apply(this, given);
        }
        const encrypted = isEncrypted(request);
        const own = watcher.connect({ host, port: port || (encrypted ? 443 : 80), encrypted });
        // Nobody is there who would keep it for later.
        own.once('free', () => own.destroy());
        socket.destroy();
        return original.call(this, own);
      },
  );
