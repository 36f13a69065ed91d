import type { TestingOptions } from './baselines.js';
import { runInFork } from './run-in-fork.js';

// biome-ignore lint/suspicious/noExplicitAny: what runners take and give differs, and is passed on as it is
type Callable = (...given: any[]) => any;

/** Members of a runner's test function that are such functions themselves. */
const MODIFIERS = new Set(['concurrent', 'fails', 'failing', 'only', 'sequential', 'skip', 'todo']);
/** Members that give such a function. */
const MAKERS = new Set(['extend', 'runIf', 'skipIf']);
/** Members that give a function which takes a test for every row, and the place of the context among what that is given. */
const TABLES: Readonly<Record<string, number | undefined>> = { each: undefined, for: 1 };

/** A runner's test function whose tests run in worlds of their own; what is not about single tests is the runner's. */
export const wrapTest = <Test extends Callable>(test: Test, options: TestingOptions): Test => {
  const wrapBodies =
    (call: Callable, contextAt: number | undefined): Callable =>
    (...given) =>
      call(...given.map((each, index) => (isBody(given, index) ? wrapBody(each, contextAt, options) : each)));
  return new Proxy(test, {
    apply: (target, self, given) => wrapBodies((...passed) => Reflect.apply(target, self, passed), 0)(...given),
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      if (MODIFIERS.has(name)) return wrapTest(member as Callable, options);
      const call: Callable = (...given) => Reflect.apply(member, target, given);
      if (MAKERS.has(name)) return (...given: unknown[]) => wrapTest(call(...given), options);
      if (name in TABLES) return (...given: unknown[]) => wrapBodies(call(...given), TABLES[name]);
      return member;
    },
  });
};

/** A test's body is the last function that a runner is given; the first one of several may stand for the name. */
const isBody = (given: readonly unknown[], index: number): boolean =>
  typeof given[index] === 'function' && !given.slice(index + 1).some((each) => typeof each === 'function');

const wrapBody = (body: Callable, contextAt: number | undefined, options: TestingOptions): Callable => {
  const wrapped: Callable = (...given) => {
    const context = contextAt === undefined ? undefined : given[contextAt];
    return runInFork({
      options,
      context,
      body: (world) => {
        if (contextAt !== undefined) given[contextAt] = addWorld(context, world);
        return body(...given);
      },
    });
  };
  Object.defineProperty(wrapped, 'name', { value: body.name });
  // Vitest reads there which fixtures a test wants.
  Object.defineProperty(wrapped, 'toString', { value: () => body.toString() });
  return wrapped;
};

/** A runner's own context is kept, since it may have private parts; where there is none, one is made. */
const addWorld = (context: unknown, world: unknown): unknown =>
  (typeof context === 'object' && context !== null) || typeof context === 'function'
    ? Object.defineProperty(context, 'world', { value: world, configurable: true, enumerable: true })
    : { world };
