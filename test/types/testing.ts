/** What the types of `rollcall/testing` promise: this file is compiled with everything else, and never runs. */
import { type TestContext as NodeContext, test as nodeTest } from 'node:test';
import { expectTypeOf, type TestContext, test as vitestTest } from 'vitest';
import {
  type TestingOptions,
  type World,
  type WorldFixture,
  withRollcall,
  worldFixture,
  worldOfTest,
} from '../../src/testing.js';

const test = withRollcall(vitestTest, { scenario: 'merger', prepare: async (mock) => mock.reset() });
test('one', async ({ world, task, expect }) => {
  expectTypeOf(world).toEqualTypeOf<World>();
  expectTypeOf(task).toEqualTypeOf<TestContext['task']>();
  expect(1).toBe(1);
});
test('one', { retry: 2 }, ({ world }) => world.reset());
test('one', ({ world }) => world.reset(), 1000);
test.concurrent
  .skip('one', ({ world }) => world.reset());
test.skipIf(true)('one', ({ world }) => world.reset());
test.todo('one');
test.for([1, 2])('one', (row, { world }) => {
  expectTypeOf(row).toEqualTypeOf<number>();
  expectTypeOf(world).toEqualTypeOf<World>();
});
test.each([[1, 'a']])('one', (number, text) => {
  expectTypeOf(number).toEqualTypeOf<number>();
  expectTypeOf(text).toEqualTypeOf<string>();
});
test.describe;
// @ts-expect-error vitest gives no such thing
test('one', ({ nothing }) => nothing);
// @ts-expect-error there is no such option
withRollcall(vitestTest, { scenaro: 'merger' });
// @ts-expect-error that is no test function
withRollcall({});

withRollcall(vitestTest.extend('greeting', () => 'hello'))('one', ({ greeting, world }) => {
  expectTypeOf(greeting).toEqualTypeOf<string>();
  expectTypeOf(world).toEqualTypeOf<World>();
});
expectTypeOf(worldFixture).parameter(0).toEqualTypeOf<TestingOptions | undefined>();
expectTypeOf(worldFixture()).toEqualTypeOf<WorldFixture>();
vitestTest.extend({ world: worldFixture() })('one', ({ world }) => {
  expectTypeOf(world).toEqualTypeOf<World>();
});

const inNode = withRollcall(nodeTest);
expectTypeOf(
  inNode('one', async (context) => {
    expectTypeOf(context.world).toEqualTypeOf<World>();
    expectTypeOf(context).toExtend<NodeContext>();
    await context.test('inner', () => undefined);
  }),
).toEqualTypeOf<Promise<void>>();
inNode('one', { timeout: 100 }, ({ world }) => world.reset());
inNode.only('one', ({ world }) => world.reset());

/** As `@types/jest` and `@jest/globals` have it. */
declare const jestTest: {
  (name: string, body?: ((done: () => void) => void) | (() => Promise<unknown>), timeout?: number): void;
  only: (name: string, body?: () => Promise<unknown>) => void;
  failing: (name: string, body?: () => Promise<unknown>) => void;
  each: <Row>(rows: readonly Row[]) => (name: string, body: (row: Row) => unknown) => void;
};
const inJest = withRollcall(jestTest);
inJest('one', async ({ world }) => expectTypeOf(world).toEqualTypeOf<World>());
inJest.only('one', ({ world }) => world.reset(), 1000);
inJest.each([1])('one', (row) => expectTypeOf(row).toEqualTypeOf<number>());

expectTypeOf(worldOfTest()).toEqualTypeOf<World>();
