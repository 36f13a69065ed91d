import type { Transaction } from '../../core/transaction.js';
import type { Fault } from './record-rules.js';

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const MINUTE = String.raw`T\d\d:\d\d:`;

/** Instants as records keep them where they are compared as text: RFC 3339 in UTC, in whole seconds. */
export const WHOLE_SECONDS = { pattern: `^${DAY}${MINUTE}[0-5]\\dZ$` } as const;

/** The same with milliseconds. */
export const MILLISECONDS = { pattern: `^${DAY}${MINUTE}[0-5]\\d\\.\\d{3}Z$` } as const;

/** Midnights in one of those forms, at which nightly work is done. */
export const MIDNIGHT = { pattern: `^${DAY}T00:00:00(?:\\.000)?Z$` } as const;

/** Instants before which no record of ours begins: what is drawn from then on would be endless. */
export const SINCE_1970 = { not: { pattern: '^(?:0|1[0-8]|19[0-6])' } } as const;

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
