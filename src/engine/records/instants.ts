import type { Transaction } from '../../core/transaction.js';
import type { Fault } from './record-rules.js';

/** Instants as records keep them where they are compared as text: RFC 3339 in UTC, in whole seconds. */
export const WHOLE_SECONDS = { pattern: String.raw`^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:[0-5]\dZ$` } as const;

/** The same with milliseconds. */
export const MILLISECONDS = {
  pattern: String.raw`^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$`,
} as const;

/** The same for the midnights at which nightly work is done. */
export const MIDNIGHT = { pattern: String.raw`^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT00:00:00Z$` } as const;

/** Refuses members whose instant is still to come on the world's clock, unless they said the same before. */
export const refuseFuture = <R extends object>(
  tx: Transaction,
  {
    record,
    before,
    members,
  }: { readonly record: R; readonly before: R | undefined; readonly members: readonly (keyof R & string)[] },
): Fault[] =>
  members
    .filter((name) => record[name] !== before?.[name] && Date.parse(String(record[name])) > tx.now)
    .map((name) => ({
      pointer: `/${name}`,
      message: `is later than the world's clock: ${new Date(tx.now).toISOString()}`,
    }));
