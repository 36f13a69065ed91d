import { createMock, type Mock } from 'rollcall';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEmployees, listPersonnel, listUsers } from './list-all.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ scenario: 'paging-edges', listen: false });
});
afterAll(() => mock.close());

const open = (api: string) => ({ ...mock.credentials(api), fetch: mock.fetch });

const collect = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const each of list) all.push(each);
  return all;
};

// 201 people, of whom TIDALBAY does not know the one who has not started: lists that fill their last page, or just do not.
test.each([1, 50, 67, 200, 201, 500])('Drata tells of everyone once, %i at a time', async (size) => {
  const found = await collect(listPersonnel(open('drata'), size));
  expect(found).toHaveLength(201);
  expect(new Set(found.map(({ user }) => user?.email)).size).toBe(201);
});

test.each([67, 100])('Secureframe tells of everyone once, %i at a time', async (perPage) => {
  const found = await collect(listUsers(open('secureframe'), perPage));
  expect(new Set(found.map(({ email }) => email)).size).toBe(201);
  expect(found).toHaveLength(201);
});

test.each([25, 40, 100])('TIDALBAY tells of everyone once, %i at a time', async (perPage) => {
  const found = await collect(listEmployees(open('tidalbay'), perPage));
  expect(new Set(found.map(({ email }) => email)).size).toBe(200);
  expect(found).toHaveLength(200);
});

test('no page is asked for before it is needed', async () => {
  const before = await mock.requests({ api: 'tidalbay' });
  for await (const employee of listEmployees(open('tidalbay'), 25)) {
    expect(employee.email).toContain('@');
    break;
  }
  expect(await mock.requests({ api: 'tidalbay' })).toHaveLength(before.length + 1);
});

test('an answer that is no page is told of, in the words of the API', async () => {
  const account = { ...open('tidalbay'), headers: {} };
  await expect(collect(listEmployees(account))).rejects.toThrow(/was answered with 401: .*unauthorized/);
});
