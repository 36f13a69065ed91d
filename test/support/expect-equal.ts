import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * As `expect(actual).toEqual(expected)`, for tests that compare many thousand times: the matcher takes much longer, so it
 * is asked only where there is a difference to show.
 */
export const expectEqual = (actual: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
};
