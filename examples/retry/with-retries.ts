/** What asks: the global `fetch`, or what stands in for it. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How often to ask again, and how to wait. */
export interface Patience {
  /** How often to ask at most, the first time included. @default 5 */
  readonly attempts?: number;
  /** What waits. A test gives its own, which moves a clock instead. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** A number from 0 to 1, so that clients who failed together do not come back together. */
  readonly chance?: () => number;
}

const sleep = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Methods that may be asked twice: the second time changes nothing. A `PATCH` that was cut off may have been done. */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

const PASSING = new Set([429, 502, 503, 504]);

/** Makes a `fetch` that asks again where waiting may help, and waits as long as the API says. */
export const withRetries = (ask: Fetch, { attempts = 5, wait = sleep, chance = Math.random }: Patience = {}): Fetch => {
  const askAgain = async (url: string, init: RequestInit, attempt: number): Promise<Response> => {
    const repeatable = REPEATABLE.has(init.method ?? 'GET');
    const response = await ask(url, init).catch((reason: unknown) => {
      if (!repeatable || attempt === attempts || init.signal?.aborted) throw reason;
    });
    // What a limit has refused was not done, whatever the method is.
    const hopeful = response === undefined || (PASSING.has(response.status) && (repeatable || response.status === 429));
    if (response && (!hopeful || attempt === attempts)) return response;
    await response?.body?.cancel();
    const given = Number(response?.headers.get('retry-after') ?? Number.NaN);
    await wait(given >= 0 ? given * 1000 : chance() * 500 * 2 ** attempt);
    return askAgain(url, init, attempt + 1);
  };
  return (url, init = {}) => askAgain(url, init, 1);
};
