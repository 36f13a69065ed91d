import type { AsyncResource } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { Destination } from './destination.js';

/** A connection that somebody is about to open. */
export interface Attempt extends Destination {
  readonly encrypted: boolean;
}

/** What decides of connections, and is told of those who ask through them. */
export interface Watcher {
  /** Whether somebody in this process answers for a host. */
  readonly isAnswered: (host: string) => boolean;
  /** Connects to whoever answers in this process. */
  readonly connect: (attempt: Attempt) => Socket;
  /** Why no request may go to a host that nobody answers for; undefined where it may. */
  readonly refuse: (host: string) => Error | undefined;
  /** A request to a host that is answered is made, by code that is run in that context; a connection is often opened for somebody else. */
  readonly begin: (request: object, context: AsyncResource) => void;
  /** A request of undici is written next to a connection that is answered in this process. */
  readonly send: (request: object, socket: Socket) => void;
}
