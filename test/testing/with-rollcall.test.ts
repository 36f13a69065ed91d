import { describe, expect, it, test as vitestTest } from 'vitest';
import type { World } from '../../src/index.js';
import { type TestingOptions, withRollcall, worldFixture, worldOfTest } from '../../src/testing.js';

const small: TestingOptions = { apis: ['tidalbay'], people: 5, clock: 'frozen', listen: false };

/** A runner that has hooks of no kind, like jest's, and runs nothing before it is told to. */
const createRunner = () => {
  const bodies: ((...given: unknown[]) => unknown)[] = [];
  const test = (_name: string, body: () => unknown, _timeout?: number): void => void bodies.push(body);
  const only = (name: string, body: () => unknown): void => test(name, body);
  const each =
    (rows: readonly (readonly unknown[])[]) =>
    (name: string, body: (...row: unknown[]) => unknown): void => {
      for (const row of rows) test(name, () => body(...row));
    };
  return { bodies, test: Object.assign(test, { only, each, failing: only, describe: (act: () => void) => act() }) };
};

const ask = async (world: World): Promise<Response> =>
  world.fetch('/tidalbay/v1/employees', { headers: world.credentials('tidalbay').headers });

describe('with a runner that only calls', () => {
  it('each test has a world of its own, which is gone afterwards', async () => {
    const { bodies, test } = createRunner();
    const worlds: World[] = [];
    const wrapped = withRollcall(test, small);
    const body = async ({ world }: { world: World }) => {
      expect((await ask(world)).status).toBe(200);
      expect(worldOfTest()).toBe(world);
      worlds.push(world);
    };
    wrapped('one', body, 1000);
    wrapped.only('two', body);
    for (const each of bodies) await each();
    expect(new Set(worlds.map(({ name }) => name)).size).toBe(2);
    for (const world of worlds) await expect(ask(world)).rejects.toMatchObject({ code: 'WORLD_GONE' });
    expect(worldOfTest).toThrow(expect.objectContaining({ code: 'NO_WORLD' }));
  });

  it('no test is taken for one that wants to be called back', () => {
    const { bodies, test } = createRunner();
    withRollcall(test, small)('one', ({ world }) => ask(world));
    expect(bodies.map(({ length }) => length)).toEqual([0]);
  });

  it('a test of rows gets its row, and its world from where it is', async () => {
    const { bodies, test } = createRunner();
    const seen: unknown[] = [];
    withRollcall(test, small).each([
      ['a', 1],
      ['b', 2],
    ])('%s', (...row) => seen.push([...row, worldOfTest().name]));
    for (const each of bodies) await each();
    expect(seen).toEqual([
      ['a', 1, expect.stringMatching(/^fork-/)],
      ['b', 2, expect.stringMatching(/^fork-/)],
    ]);
  });

  it('what is about no single test is left to the runner', () => {
    const { test } = createRunner();
    const seen: unknown[] = [];
    withRollcall(test, small).describe(() => seen.push('described'));
    expect(seen).toEqual(['described']);
  });

  it('files that want the same share a mock, and others do not', async () => {
    const urls: string[] = [];
    const run = async (options: TestingOptions): Promise<void> => {
      const { bodies, test } = createRunner();
      withRollcall(test, options)('one', ({ world }) => void urls.push(world.url.replace(/\/w\/.*/, '')));
      await bodies[0]?.();
    };
    const prepare = async (): Promise<void> => undefined;
    for (const options of [small, { ...small }, { ...small, prepare }, { ...small, prepare }]) {
      await run({ ...options, listen: true });
    }
    expect(urls[1]).toBe(urls[0]);
    expect(urls[2]).not.toBe(urls[0]);
    expect(urls[3]).toBe(urls[2]);
  });
});

describe('a test that fails', () => {
  const failWith = async (act: (world: World) => Promise<void>): Promise<{ error: unknown; printed: string[] }> => {
    const { bodies, test } = createRunner();
    const printed: string[] = [];
    withRollcall(test, { ...small, print: (text) => printed.push(text) })('fails', async ({ world }) => {
      await act(world);
      throw new Error('as it has to');
    });
    const error = await Promise.resolve(bodies[0]?.()).catch((reason: unknown) => reason);
    return { error, printed };
  };

  it('prints what it asked, in order, and why it was refused', async () => {
    const { error, printed } = await failWith(async (world) => {
      const { headers } = world.credentials('tidalbay');
      await ask(world);
      await world.fault({ api: 'tidalbay', status: 503, times: 1 });
      await ask(world);
      await world.fetch('/tidalbay/v1/employees?per_page=1000', { headers });
      await world.fetch('/nowhere');
    });
    expect(error).toEqual(new Error('as it has to'));
    const name = /fork-\d+/.exec(printed.join())?.[0];
    expect(printed.join('\n').split('\n')).toEqual([
      `The test asked its world, ${name}, 4 requests:`,
      `  200  GET /w/${name}/tidalbay/v1/employees  (tidalbay listEmployees, ${name}-1)`,
      `  503  GET /w/${name}/tidalbay/v1/employees  (tidalbay listEmployees, ${name}-3)`,
      '       The fault fault-1 hit it.',
      '       Service Unavailable',
      `  400  GET /w/${name}/tidalbay/v1/employees?per_page=1000  (tidalbay listEmployees, ${name}-4)`,
      '       query parameter per_page must be at most 100',
      `  404  GET /w/${name}/nowhere  (no API, ${name}-5)`,
    ]);
  });

  it('says that it asked nothing', async () => {
    const { printed } = await failWith(async () => undefined);
    expect(printed).toEqual([expect.stringMatching(/^The test asked nothing of its world, fork-\d+\.$/)]);
  });

  it('fails for its own reason, even if its world is gone', async () => {
    const { error, printed } = await failWith((world) => world.drop());
    expect([error, printed]).toEqual([new Error('as it has to'), []]);
  });
});

describe('with a runner that says when a test is over', () => {
  const listWorld = async (context: object): Promise<{ printed: string[]; world: World }> => {
    const { bodies, test } = createRunner();
    const printed: string[] = [];
    let seen: World | undefined;
    const options = { ...small, print: (text: string) => printed.push(text) };
    withRollcall(test, options)('one', ({ world }) => {
      seen = world;
    });
    await bodies[0]?.(context);
    return { printed, world: seen as World };
  };

  it.each(['pass', 'fail'])('vitest tells that it did %s', async (state) => {
    const ends: (() => Promise<void>)[] = [];
    const context = { task: { result: { state } }, onTestFinished: (act: () => Promise<void>) => ends.push(act) };
    const { printed, world } = await listWorld(context);
    expect((await ask(world)).status).toBe(200);
    for (const end of ends) await end();
    expect(printed).toHaveLength(state === 'fail' ? 1 : 0);
    await expect(ask(world)).rejects.toMatchObject({ code: 'WORLD_GONE' });
  });

  it.each([false, true])('node:test tells that it was aborted: %s', async (isAborted) => {
    const ends: (() => Promise<void>)[] = [];
    const { signal } = isAborted ? { signal: AbortSignal.abort() } : new AbortController();
    const { printed, world } = await listWorld({ signal, after: (act: () => Promise<void>) => ends.push(act) });
    for (const end of ends) await end();
    expect(printed).toHaveLength(isAborted ? 1 : 0);
    await expect(ask(world)).rejects.toMatchObject({ code: 'WORLD_GONE' });
  });
});

describe("vitest's own ways go together with it", () => {
  const test = withRollcall(
    vitestTest.extend('greeting', () => 'hello'),
    small,
  );
  test('fixtures that a test has already', async ({ world, greeting, task }) => {
    expect([greeting, task.name]).toEqual(['hello', 'fixtures that a test has already']);
    expect((await ask(world)).status).toBe(200);
  });
});

describe('as a fixture of vitest, a world', () => {
  const test = vitestTest.extend({ world: worldFixture({ ...small, people: 6 }) });
  test.beforeEach(async ({ world }) => {
    await world.clock.set('2026-02-01T00:00:00Z');
  });
  test('is there for hooks, too', async ({ world }) => {
    expect(await world.clock.now()).toEqual(new Date('2026-02-01T00:00:00Z'));
    expect(await world.records('tidalbay', 'employees')).toHaveLength(6);
  });
});
