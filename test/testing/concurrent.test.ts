import { test as base, expect } from 'vitest';
import type { Mock } from '../../src/index.js';
import { withRollcall, worldOfTest } from '../../src/testing.js';

interface Employee {
  readonly id: string;
  readonly department: string;
}

const TESTS = 200;

let baseline: Mock;
const test = withRollcall(base, {
  apis: ['tidalbay'],
  people: 20,
  clock: 'frozen',
  listen: false,
  prepare: async (mock) => {
    baseline = mock;
    await mock.clock.advance('P1D');
  },
});

/** Like the code under test, it knows no world. */
const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
  const world = worldOfTest();
  const headers = { ...world.credentials('tidalbay').headers, 'content-type': 'application/json' };
  return (await world.fetch(`/tidalbay/v1/employees${path}`, { ...init, headers })).json();
};

const list = async (): Promise<readonly Employee[]> => ((await ask('?per_page=100')) as { data: Employee[] }).data;

let arrived = 0;
let tellAll: () => void;
const allHaveArrived = new Promise<void>((resolve) => {
  tellAll = resolve;
});

/** Does something, and waits until all tests have done so; one whose attempt failed is not waited for. */
const doWithAll = async <T>(act: () => Promise<T>): Promise<T> => {
  const done = await act().finally(() => {
    if (++arrived === TESTS) tellAll();
  });
  await allHaveArrived;
  return done;
};

/** How many tests have held all that they expect. */
let held = 0;

test.concurrent.for([...Array(TESTS).keys()])('company %i is seen by its test alone', async (number, { world }) => {
  const department = `Department ${number}`;
  const [first, ...others] = await doWithAll(async () => {
    expect(worldOfTest()).toBe(world);
    const all = await list();
    await ask(`/${all[0]?.id}`, { method: 'PATCH', body: JSON.stringify({ department }) });
    return all;
  });
  const [moved, ...unmoved] = await list();
  expect(moved).toEqual({ ...first, department });
  expect(unmoved).toEqual(others);
  expect((await world.clock.now()).toISOString()).toBe('2026-01-16T09:00:00.000Z');
  expect(await world.requests({ method: 'PATCH' })).toHaveLength(1);
  held += 1;
});

base('and none of their worlds is left', async () => {
  const { worlds } = (await (await baseline.fetch('/__admin/worlds')).json()) as { worlds: { name: string }[] };
  expect(worlds.map(({ name }) => name)).toEqual(['default']);
  expect(await baseline.requests()).toEqual([]);
  expect(held).toBe(TESTS);
});
