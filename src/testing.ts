import { RollcallError } from './core/rollcall-error.js';
import type { TestingOptions } from './testing/baselines.js';
import { findWorld, runInFork } from './testing/run-in-fork.js';
import type { AnyTest, WorldTest } from './testing/world-test.js';
import { wrapTest } from './testing/wrap-test.js';
import type { World } from './world.js';

export type { TestingOptions } from './testing/baselines.js';
export type { AnyTest, InWorld, WorldTest } from './testing/world-test.js';
export type { World } from './world.js';

/**
 * Gives each test a company of its own, also where tests run at once: the test function of vitest, jest or `node:test` goes
 * in, and one comes out whose tests get a `world`. All files of a worker share one mock; a test's world is a fork of it,
 * which costs a fraction of a millisecond, and is dropped when the test is over. Of a test that fails, what it asked is printed.
 * @param options Those of `createMock`, and `prepare` for what every test is to find done.
 * @example
 * import { test as base } from 'vitest';
 *
 * const test = withRollcall(base, { scenario: 'offboarding-gap' });
 *
 * test('somebody has left and still has an account', async ({ world }) => {
 *   const { baseUrl, headers } = world.credentials('tidalbay');
 *   await fetch(`${baseUrl}/v1/employees`, { headers });
 * });
 */
export const withRollcall = <Test extends AnyTest>(test: Test, options: TestingOptions = {}): WorldTest<Test> =>
  wrapTest(test, options) as unknown as WorldTest<Test>;

/**
 * The world of the test that is running, for helpers that no test hands it to.
 * @throws RollcallError outside of tests that `withRollcall` has made
 * @example
 * const freeze = () => worldOfTest().clock.freeze();
 *
 * withRollcall(base)('time stands still', async () => {
 *   await freeze();
 * });
 */
export const worldOfTest = (): World => {
  const world = findWorld();
  if (world) return world;
  const advice = 'Call it in a test of `withRollcall`, or in what such a test calls; hooks get one by `worldFixture`.';
  throw new RollcallError('NO_WORLD', `Outside of a test there is no world of a test. ${advice}`);
};

/**
 * The same as a fixture of vitest, for hooks and other fixtures that want the world too.
 * @example
 * const test = base.extend({ world: worldFixture({ scenario: 'merger' }) });
 *
 * test.beforeEach(({ world }) => world.clock.freeze());
 *
 * test('two companies are one', async ({ world }) => {
 *   assert.notEqual((await world.records('drata', 'personnel')).length, 0);
 * });
 */
export const worldFixture =
  (options: TestingOptions = {}): WorldFixture =>
  async ({ task }, use) => {
    await runInFork({ options, context: undefined, hasFailed: () => task.result?.state === 'fail', body: use });
  };

/**
 * Makes a world for one test, and drops it after that.
 * @example
 * const world: WorldFixture = worldFixture({ people: 20 });
 *
 * base.extend({ world })('there are few', async ({ world }) => {
 *   assert((await world.records('tidalbay', 'employees')).length <= 20);
 * });
 */
export type WorldFixture = (
  context: { readonly task: { readonly result?: { readonly state?: string } } },
  use: (world: World) => Promise<void>,
) => Promise<void>;
