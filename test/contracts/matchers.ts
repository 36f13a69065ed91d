import { MatchersV3 } from '@pact-foundation/pact';

const { regex } = MatchersV3;

/** One of these words. */
export const oneOf = (example: string, ...others: readonly string[]) =>
  regex(`^(${[example, ...others].join('|')})$`, example);

/** A moment with its offset, to the second or finer. */
export const instant = (example: string) =>
  regex('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$', example);

/** A day, year first. */
export const day = (example: string) => regex('^\\d{4}-\\d{2}-\\d{2}$', example);

/** An email address, as far as a consumer looks. */
export const email = (example: string) => regex('^\\S+@\\S+$', example);
