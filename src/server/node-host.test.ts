import { expect, test } from 'vitest';
import { createNodeHost } from './node-host.js';

test('what is deferred waits for the next turn, and no more than a hundred do', async () => {
  const { defer } = createNodeHost(() => undefined);
  let done = 0;
  for (let task = 0; task < 250; task++) defer?.(() => (done += 1));
  expect(done).toBe(150);
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toBe(250);
  defer?.(() => (done += 1));
  expect(done).toBe(250);
});
