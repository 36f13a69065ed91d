/** Tests for jest, as a user of the package writes them; the last two have to fail. */
import { withRollcall, worldOfTest } from 'rollcall/testing';

const { expect, test: base } = globalThis;

const test = withRollcall(base, { apis: ['tidalbay'], people: 5, prepare: async (mock) => void mock.intercept() });

/** Over the socket, as somebody else's client does it. */
const ask = (world) => fetch(`${world.baseUrl('tidalbay')}/v1/employees`, world.credentials('tidalbay'));

const names = new Set();

for (const number of [1, 2, 3]) {
  test.concurrent(`number ${number} has a world of its own`, async ({ world }) => {
    expect((await ask(world)).status).toBe(200);
    expect(await world.requests()).toHaveLength(1);
    expect(worldOfTest()).toBe(world);
    expect(names.has(world.name)).toBe(false);
    names.add(world.name);
  });
}

test.each([['a row']])('a test of %s', async (row) => {
  expect([row, (await ask(worldOfTest())).status]).toEqual(['a row', 200]);
});

test('asks a vendor by its real name', async ({ world }) => {
  const response = await fetch('https://api.tidalbay.com/v1/employees', world.credentials('tidalbay'));
  expect((await response.json()).pagination.total).toBeGreaterThan(0);
  expect(await world.requests()).toHaveLength(1);
});

test('throws', async ({ world }) => {
  await ask(world);
  throw new Error('as it has to');
});

test('takes too long', async ({ world }) => {
  await ask(world);
  await new Promise(() => undefined);
}, 50);
