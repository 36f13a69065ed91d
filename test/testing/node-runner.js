/** Tests for Node's own runner, in plain JavaScript as it reads them; the last two have to fail. */
import assert from 'node:assert/strict';
import { test as base, describe } from 'node:test';
import { withRollcall, worldOfTest } from '../../.cache/testing.js';

const test = withRollcall(base, {
  apis: ['tidalbay'],
  people: 5,
  prepare: async (mock) => void mock.intercept(),
  print: (text) => console.log(text.split(':')[0]),
});

/** Over the socket, as somebody else's client does it. */
const ask = (world) => fetch(`${world.baseUrl('tidalbay')}/v1/employees`, world.credentials('tidalbay'));

const names = new Set();

describe('tests that run at once', { concurrency: true }, () => {
  for (const number of [1, 2, 3]) {
    test(`number ${number}`, async (context) => {
      const { world } = context;
      assert.equal((await ask(world)).status, 200);
      assert.equal((await world.requests()).length, 1);
      await context.test('a test in a test has the same world', () => assert.equal(worldOfTest(), world));
      assert.equal(names.has(world.name), false);
      names.add(world.name);
    });
  }
});

test('asks a vendor by its real name', async ({ world }) => {
  const response = await fetch('https://api.tidalbay.com/v1/employees', world.credentials('tidalbay'));
  assert.equal((await response.json()).pagination.total > 0, true);
  assert.equal((await world.requests()).length, 1);
});

test('throws', async ({ world }) => {
  await ask(world);
  throw new Error('as it has to');
});

test('takes too long', { timeout: 50 }, async ({ world }) => {
  await ask(world);
  await new Promise(() => undefined);
});
