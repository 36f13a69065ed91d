import type { Api } from '../engine/api.js';
import type { Operation } from '../openapi/operation.js';
import { locatePlace } from '../openapi/schema-place.js';

/** Whether a spec promises of an operation only that it shows a write some time (`x-consistency: eventual`). */
export const isEventual = ({ document }: Api, { pointer }: Operation): boolean =>
  locatePlace(document, pointer).value['x-consistency'] === 'eventual';

/** How many milliseconds such an answer is waited for, each time twice as long as before. */
const WAITS = [250, 500, 1000, 2000, 4000, 8000, 16_000];

/** How long that is in all, for people to read. */
export const PATIENCE_IN_WORDS = `${Math.floor(WAITS.reduce((sum, each) => sum + each, 0) / 1000)} seconds`;

/**
 * Asks again until an answer is as it is to be, where the spec promises only that it will be some time; elsewhere once.
 * Gives the last answer, whatever it is.
 */
export const askUntil = async <T>(
  ask: () => Promise<T>,
  isSettled: (answer: T) => boolean,
  {
    isEventual: isLate,
    wait,
  }: { readonly isEventual: boolean; readonly wait: (milliseconds: number) => Promise<void> },
): Promise<T> => {
  let answer = await ask();
  for (const milliseconds of isLate ? WAITS : []) {
    if (isSettled(answer)) break;
    await wait(milliseconds);
    answer = await ask();
  }
  return answer;
};
