import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { addFault, askMany, callAdmin, listFaults, startMock } from '../support/fault-client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => callAdmin(mock, 'PUT', '/scenario', { name: 'baseline' }));
afterAll(() => mock.close());

const apply = (faults: readonly object[]): Promise<Response> =>
  callAdmin(mock, 'PUT', '/scenario', { name: 'broken', extends: 'baseline', faults });

it('a scenario brings its faults, and a reset brings them back', async () => {
  expect((await apply([{ status: 503, times: 1 }])).status).toBe(200);
  expect(await askMany(mock, 2)).toEqual([503, 200]);
  await addFault(mock, { status: 500 });
  await mock.reset();
  expect(await listFaults(mock)).toEqual([{ id: 'fault-1', status: 503, times: 1, matched: 0, hits: 0 }]);
  expect(await askMany(mock, 2)).toEqual([503, 200]);
});

it('a scenario without faults ends those that there are', async () => {
  await addFault(mock, { status: 500 });
  expect((await apply([])).status).toBe(200);
  expect(await askMany(mock, 1)).toEqual([200]);
});

it('a scenario with a fault that cannot be is refused, and nothing is changed', async () => {
  await addFault(mock, { status: 500 });
  const refused = await apply([{ status: 503 }, { operationId: 'listEmployes', status: 500 }]);
  const { status, detail } = (await refused.json()) as { status: number; detail: string };
  expect([status, detail]).toEqual([
    400,
    expect.stringMatching(/\/faults\/1\/operationId .* did you mean listEmployees/),
  ]);
  expect(await listFaults(mock)).toMatchObject([{ status: 500 }]);
});
