import { createMock, type Mock } from 'rollcall';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findGaps, type Gap } from './find-gaps.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ clock: 'frozen' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const find = (): Promise<Gap[]> =>
  findGaps({
    drata: mock.credentials('drata'),
    secureframe: mock.credentials('secureframe'),
    tidalbay: mock.credentials('tidalbay'),
  });

test('who has left in HR and can still log in is found', async () => {
  await mock.scenario('offboarding-gap');
  expect(await find()).toContainEqual({
    email: 'dana.gapwell@ohara-systems.example',
    left: '2025-12-19',
    activeIn: ['secureframe'],
  });
});

test('each of them is found, however many there are', async () => {
  await mock.scenario('offboarding-gap', { leavers: 1 });
  const few = await find();
  await mock.scenario('offboarding-gap', { leavers: 301 });
  expect(await find()).toHaveLength(few.length + 300);
});

test('nobody is found twice, and nobody who works here', async () => {
  await mock.scenario('offboarding-gap');
  const found = await find();
  expect(new Set(found.map(({ email }) => email)).size).toBe(found.length);
  expect(found.filter(({ left }) => left === undefined || left > '2026-01-15')).toEqual([]);
});

test('a company without anybody has no gaps', async () => {
  await mock.scenario('empty-company');
  expect(await find()).toEqual([]);
});

test('a vendor who is down is told of, rather than nobody found', async () => {
  await mock.fault({ api: 'secureframe', status: 503 });
  await expect(find()).rejects.toThrow('was answered with 503');
});
