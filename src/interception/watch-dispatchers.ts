import { AsyncResource } from 'node:async_hooks';
import type { Socket } from 'node:net';
import { replaceMethod } from './replace-method.js';

/** Dispatchers of undici, of every copy of it that has been seen. */
export interface DispatcherWatch {
  /** Learns of the copy of undici that a socket belongs to. */
  see(socket: Socket): void;
  stop(): void;
}

/** What was learned stays so: a process has few copies of undici. */
const known = new Set<object>();

const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/**
 * Lets requests of undici that wait in a pool begin in the context of whoever made them: the pool itself begins them when
 * another request ends, in the context of that one. `prepare` is called with each dispatcher that is about to be asked.
 */
export const watchDispatchers = (prepare: (dispatcher: object) => void): DispatcherWatch => {
  const undo = new Map<object, () => void>();
  const keep = (prototype: object): void => {
    known.add(prototype);
    if (!undo.has(prototype)) undo.set(prototype, keepContexts(prototype, prepare));
  };
  const learn = (dispatcher: unknown): void => {
    const prototype = findPrototype(dispatcher);
    if (prototype) keep(prototype);
  };
  learn((globalThis as Record<symbol, unknown>)[GLOBAL_DISPATCHER]);
  for (const prototype of known) keep(prototype);
  return {
    see: (socket) => {
      for (const symbol of Object.getOwnPropertySymbols(socket)) {
        const value = (socket as unknown as Record<symbol, { client?: unknown } | undefined>)[symbol];
        if (typeof value === 'object') learn(value?.client ?? value);
      }
    },
    stop: () => {
      for (const each of undo.values()) each();
    },
  };
};

/** What the dispatchers of a copy of undici have `dispatch` from. */
const findPrototype = (dispatcher: unknown): object | undefined => {
  if (typeof dispatcher !== 'object' || dispatcher === null) return undefined;
  let prototype: object | null = Object.getPrototypeOf(dispatcher);
  while (prototype && !Object.hasOwn(prototype, 'dispatch')) prototype = Object.getPrototypeOf(prototype);
  return prototype ?? undefined;
};

const keepContexts = (prototype: object, prepare: (dispatcher: object) => void): (() => void) => {
  const ofHandlers = new WeakMap<object, AsyncResource>();
  const ofOptions = new WeakMap<object, AsyncResource>();
  const find = (options: object, handler: object): AsyncResource => {
    // The pool puts its own handler around one of the newer kind before it lets the request wait.
    const isInner = handler.constructor?.name === 'UnwrapHandler';
    const context = ofHandlers.get(handler) ?? (isInner ? ofOptions.get(options) : undefined);
    return context ?? new AsyncResource('ROLLCALL_REQUEST');
  };
  return replaceMethod(
    prototype,
    'dispatch',
    (original) =>
      function (this: unknown, ...given) {
        const [options, handler] = given as [unknown, unknown];
        if (!isObject(options) || !isObject(handler)) return original.apply(this, given);
        if (isObject(this)) prepare(this);
        const context = find(options, handler);
        ofHandlers.set(handler, context);
        ofOptions.set(options, context);
        return context.runInAsyncScope(() => original.apply(this, given));
      },
  );
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
