import { AsyncResource } from 'node:async_hooks';
import { Agent, type ClientRequest, type RequestOptions } from 'node:http';
import type { Asking } from './asking.js';
import { isEncrypted, readRequestDestination } from './destination.js';
import { createMemoryAgents } from './memory-agents.js';
import { createRefusedSocket } from './refused-socket.js';
import { type AnyMethod, replaceMethod } from './replace-method.js';
import type { Watcher } from './watcher.js';

/** Agents of `node:http` and `node:https`, as far as they are known. */
export interface AgentWatch {
  /** Learns of an agent that somebody wrote without Node's own, as those for proxies are. */
  see(agent: unknown): void;
  stop(): void;
}

/** Requests to hosts that are answered never see a connection of their own agent, nor a proxy that it would ask. */
export const watchAgents = (watcher: Watcher, asking: Asking): AgentWatch => {
  const agents = createMemoryAgents(watcher);
  const { addRequest } = Agent.prototype as unknown as { readonly addRequest: AnyMethod };
  const watch = (owner: object, pass: Pass): (() => void) =>
    replaceMethod(
      owner,
      'addRequest',
      (original) =>
        function (this: unknown, ...given) {
          const [request, options] = given as [ClientRequest, RequestOptions];
          const destination = readRequestDestination(request, options);
          const send = () => original.apply(this, given);
          if (!destination) return send();
          if (!watcher.isAnswered(destination.host)) return pass(request, destination.host, send);
          watcher.begin(request, new AsyncResource('ROLLCALL_REQUEST'));
          const settings = { ...options, ...destination, encrypted: isEncrypted(request) };
          return addRequest.call(agents.find(this as object), request, settings);
        },
    );
  const undo = new Map([
    [Agent.prototype as object, watch(Agent.prototype, (_request, _host, send) => asking.byClient(send))],
  ]);
  const stopDestroy = watchDestroy((agent) => agents.peek(agent));
  return {
    see: (agent) => {
      const owner = findOwner(agent);
      if (owner && !undo.has(owner))
        undo.set(
          owner,
          watch(owner, (request, host, send) => {
            const error = watcher.refuse(host);
            return error ? request.onSocket(createRefusedSocket(error)) : send();
          }),
        );
    },
    stop: () => {
      stopDestroy();
      for (const each of undo.values()) each();
    },
  };
};

/** What becomes of a request to a host that nobody answers for. */
type Pass = (request: ClientRequest, host: string, send: () => unknown) => unknown;

const watchDestroy = (peek: (agent: Agent) => Agent | undefined): (() => void) =>
  replaceMethod(
    Agent.prototype,
    'destroy',
    (original) =>
      function (this: unknown) {
        const inMemory = peek(this as Agent);
        if (inMemory) original.call(inMemory);
        return original.call(this);
      },
  );

/** The object that an agent has `addRequest` from. */
const findOwner = (agent: unknown): object | undefined => {
  let owner: unknown = agent;
  while (typeof owner === 'object' && owner !== null && !Object.hasOwn(owner, 'addRequest'))
    owner = Object.getPrototypeOf(owner);
  return (owner as object | null | undefined) ?? undefined;
};
