import type { TappedExchange } from './message.js';

/** How a tap is to be. */
export interface TapOptions {
  /** What requests are passed on to; its path goes before theirs. */
  readonly target: URL;
  /** Bytes that are kept of a body; more goes through all the same. */
  readonly bodyLimit: number;
  /** Milliseconds that the target has for its whole answer; undefined: all the time in the world. */
  readonly timeout?: number;
  /** Names of headers that hold a secret, whatever they are called. */
  readonly secretHeaders?: () => readonly string[];
  /** Hears of each exchange when it is over. */
  readonly onExchange: (exchange: TappedExchange) => void;
}
