import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { World } from '../world.js';
import { openBaseline, type TestingOptions } from './baselines.js';
import { describeJournal } from './describe-journal.js';
import { onTestEnd } from './on-test-end.js';

const carried = new AsyncLocalStorage<World>();

/** The world of the test that is running; undefined outside of one. */
export const findWorld = (): World | undefined => carried.getStore();

/** A test that gets a world of its own. */
export interface Forking {
  readonly options: TestingOptions;
  /** What the runner gives to the test, if anything. */
  readonly context: unknown;
  /** Whether it has failed without throwing; asked at its end, where the context does not tell. */
  readonly hasFailed?: () => boolean;
  readonly body: (world: World) => unknown;
}

/**
 * Runs a test in a fork of the baseline, which is dropped when the test is over. All that the test starts, its vendors'
 * real hosts included, belongs to that world.
 */
export const runInFork = async ({ options, context, body, hasFailed = () => false }: Forking): Promise<unknown> => {
  const baseline = await openBaseline(options);
  const world = await baseline.fork();
  let hasThrown = false;
  const end = async (isFailed: boolean): Promise<void> => {
    if (isFailed || hasThrown) await printJournal(world, options);
    await world.drop();
    // Jest takes the modules away after the last test, and what no answer waited for may need one.
    await nextTurn();
  };
  const isRegistered = onTestEnd(context, end);
  try {
    return await carried.run(world, () => world.run(() => body(world)));
  } catch (error) {
    hasThrown = true;
    throw error;
  } finally {
    if (!isRegistered) await end(hasFailed());
  }
};

const printJournal = async (world: World, { print = console.error }: TestingOptions): Promise<void> => {
  // The world may be gone or closed by the test itself, and what failed is to be told all the same.
  const requests = await world.requests().catch(() => undefined);
  if (requests) print(describeJournal(world.name, requests));
};
