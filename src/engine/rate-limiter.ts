import { addDuration } from '../core/add-duration.js';
import type { Document } from '../openapi/document.js';

/** How many requests an API takes from one client in a time. */
export interface RateLimit {
  readonly requests: number;
  /** Milliseconds. */
  readonly per: number;
}

/** The limit that a spec states (`x-rate-limit`), if it does. */
export const readRateLimit = (document: Document): RateLimit | undefined => {
  const stated = document['x-rate-limit'];
  const per = stated && addDuration(0, stated.per);
  return per === undefined ? undefined : { requests: (stated as { requests: number }).requests, per };
};

/** A client's requests in the current window. */
interface Window {
  readonly ends: number;
  taken: number;
}

/** Counts the requests of clients in windows of a world's clock; a window begins with its first request. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();

  /**
   * Takes one request of the client at the instant `now`. Gives undefined if it is within the limit, else the
   * milliseconds after which the client may come again.
   */
  take(client: string, { requests, per }: RateLimit, now: number): number | undefined {
    const known = this.#windows.get(client);
    // A clock that was set back begins anew.
    const isOpen = known !== undefined && now < known.ends && now >= known.ends - per;
    const window = isOpen ? known : { ends: now + per, taken: 0 };
    this.#windows.set(client, window);
    if (window.taken >= requests) return window.ends - now;
    window.taken++;
    return undefined;
  }

  /** Forgets every client. */
  clear(): void {
    this.#windows.clear();
  }
}
