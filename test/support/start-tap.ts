import { openServer } from '../../src/server/listen.js';
import type { TappedExchange } from '../../src/verification/tap/message.js';
import { createTap } from '../../src/verification/tap/tap.js';
import type { TapOptions } from '../../src/verification/tap/tap-options.js';

/** A tap that listens, and what went through it. */
export interface StartedTap {
  readonly url: string;
  /** The exchange of that number, counted from 0, as soon as it is over. */
  exchange(index?: number): Promise<TappedExchange>;
  close(): Promise<void>;
}

/** Starts a tap in front of a target. */
export const startTap = async (target: string, options: Partial<TapOptions> = {}): Promise<StartedTap> => {
  const exchanges: TappedExchange[] = [];
  const listeners = new Set<() => void>();
  const tap = createTap({
    target: new URL(target),
    bodyLimit: 1_000_000,
    ...options,
    onExchange: (exchange) => {
      options.onExchange?.(exchange);
      exchanges.push(exchange);
      for (const resolve of listeners) resolve();
      listeners.clear();
    },
  });
  const { url, close } = await openServer(tap.server, { host: '127.0.0.1', port: 0 });
  return {
    url,
    exchange: async (index = 0) => {
      for (;;) {
        const found = exchanges[index];
        if (found) return found;
        await new Promise<void>((resolve) => listeners.add(resolve));
      }
    },
    close: async () => {
      tap.close();
      await close();
    },
  };
};
