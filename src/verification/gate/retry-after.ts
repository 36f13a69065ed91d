/** Milliseconds that a `Retry-After` header asks to wait: seconds, or a date (RFC 9110, 10.2.3); undefined without one. */
const readRetryAfter = (value: string | undefined, now: number): number | undefined => {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

/** How often a request is sent again that met a limit of the implementation, and how long that may take. */
const MOST_RETRIES = 5;
const LONGEST_WAIT = 120_000;

/**
 * How many milliseconds whoever answered 429 wants us to wait; undefined where that is longer, or more often, than anybody
 * would.
 */
export const findPatience = (
  retryAfter: string | undefined,
  { retries, now }: { readonly retries: number; readonly now: number },
): number | undefined => {
  if (retries >= MOST_RETRIES) return undefined;
  const delay = readRetryAfter(retryAfter, now) ?? 1000 * 2 ** retries;
  return delay <= LONGEST_WAIT ? delay : undefined;
};
