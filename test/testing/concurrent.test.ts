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

let written = 0;
let tellAll: () => void;
const allHaveWritten = new Promise<void>((resolve) => {
  tellAll = resolve;
});

test.concurrent.for([...Array(TESTS).keys()])('company %i is seen by its test alone', async (number, { world }) => {
  expect(worldOfTest()).toBe(world);
  const [first, ...others] = await list();
  const department = `Department ${number}`;
  await ask(`/${first?.id}`, { method: 'PATCH', body: JSON.stringify({ department }) });
  if (++written === TESTS) tellAll();
  await allHaveWritten;
  const [moved, ...unmoved] = await list();
  expect(moved).toEqual({ ...first, department });
  expect(unmoved).toEqual(others);
  expect((await world.clock.now()).toISOString()).toBe('2026-01-16T09:00:00.000Z');
  expect(await world.requests({ method: 'PATCH' })).toHaveLength(1);
});

base('and none of their worlds is left', async () => {
  const { worlds } = (await (await baseline.fetch('/__admin/worlds')).json()) as { worlds: { name: string }[] };
  expect(worlds.map(({ name }) => name)).toEqual(['default']);
  expect(await baseline.requests()).toEqual([]);
});
