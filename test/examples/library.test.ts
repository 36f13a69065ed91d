import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

interface Employee {
  id: string;
  email: string;
  score: number;
}

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay', 'secureframe'], clock: 'frozen' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const ask = async <T>(api: string, path: string): Promise<T> => {
  const { baseUrl, headers } = mock.credentials(api);
  const response = await fetch(baseUrl + path, { headers });
  return (await response.json()) as T;
};

const findEmployee = async (query: string): Promise<Employee> => {
  const { data } = await ask<{ data: [Employee] }>('tidalbay', `/v1/employees?${query}`);
  return data[0];
};

test('both vendors tell of the same person', async () => {
  const { email } = await findEmployee('band=critical');
  const found = await ask<{ meta: { total: number } }>('secureframe', `/users?q=email:"${email}"`);
  expect(found.meta.total).toBe(1);
});

test('a score gets better while nothing happens', async () => {
  const { id, score } = await findEmployee('band=orange&sort=last_event');
  await mock.clock.advance('P60D');
  const later = await ask<Employee>('tidalbay', `/v1/employees/${id}`);
  expect(later.score).toBeGreaterThan(score);
});
