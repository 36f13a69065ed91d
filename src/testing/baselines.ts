import { createMock, type Mock } from '../create-mock.js';
import type { MockOptions } from '../resolve-options.js';

/**
 * How the world of each test begins.
 * @example
 * const options: TestingOptions = { scenario: 'offboarding-gap', clock: 'frozen' };
 *
 * withRollcall(base, options)('time stands still', async ({ world }) => {
 *   assert.deepEqual(await world.clock.now(), await world.clock.now());
 * });
 */
export interface TestingOptions extends MockOptions {
  /**
   * Does what every test of these options finds done: once in a worker, before its first test. What it takes is not paid
   * again, however many tests there are.
   */
  readonly prepare?: (mock: Mock) => Promise<void>;
  /** Takes the journal of a test that failed. @default `console.error` */
  readonly print?: (text: string) => void;
}

/** Tests of one file may all run at once, and those that a runner has given up drop nothing. */
const WORLD_LIMIT = 10_000;

const mocks = new Map<string, Promise<Mock>>();

/** The mock whose default world the tests of these options begin with; one for all files of a worker. */
export const openBaseline = ({ print: _, ...options }: TestingOptions): Promise<Mock> => {
  const key = JSON.stringify(options, (_name, value) => (typeof value === 'function' ? identify(value) : value));
  const known = mocks.get(key);
  if (known) return known;
  const mock = start(options);
  mocks.set(key, mock);
  return mock;
};

const start = async ({ prepare, ...options }: Omit<TestingOptions, 'print'>): Promise<Mock> => {
  const mock = await createMock({ worldLimit: WORLD_LIMIT, ...options });
  // Nobody knows which test of a worker is the last one.
  mock.unref();
  await prepare?.(mock);
  return mock;
};

const identities = new WeakMap<object, number>();
let identified = 0;

const identify = (given: object): number => {
  const known = identities.get(given) ?? ++identified;
  identities.set(given, known);
  return known;
};
