import axios from 'axios';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createMock, intercept } from '../../src/index.js';
import { handlers } from '../../src/msw.js';

const listStaff = async (): Promise<number> => {
  const headers = { authorization: 'Bearer any-key-that-is-long-enough' };
  const { data } = await axios.get('https://public-api.drata.com/public/v2/personnel', { headers });
  return data.data.length;
};

test('the code under test asks the vendor, and the mock answers', async () => {
  using interception = await intercept({ people: 20, onUnhandledRequest: 'error' });
  const { headers } = interception.mock.credentials('tidalbay');
  const response = await fetch('https://api.tidalbay.com/v1/employees', { headers });
  expect(response.status).toBe(200);
});

test('each test has a company of its own', async () => {
  await using mock = await createMock({ listen: false });
  using _ = mock.intercept();
  await using busy = await mock.fork();
  await busy.fault({ api: 'drata', status: 429 });
  await expect(busy.run(listStaff)).rejects.toThrow('429');
  expect(await mock.run(listStaff)).toBeGreaterThan(0);
});

test('Mock Service Worker asks the same engine', async () => {
  await using mock = await createMock({ listen: false });
  const server = setupServer(...handlers(mock));
  server.listen({ onUnhandledRequest: 'error' });
  const response = await fetch('https://api.secureframe.com/users', mock.credentials('secureframe'));
  expect(response.status).toBe(200);
  server.close();
});
