import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Mock, RollcallError } from '../../src/index.js';
import { ask, askMany, listFaults, startMock } from '../support/fault-client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

it('mock.fault lets requests go wrong, counts them, and ends', async () => {
  const fault = await mock.fault({ operationId: 'listEmployees', status: 503 });
  expect([fault.id, await fault.hits()]).toEqual(['fault-1', 0]);
  expect(await askMany(mock, 2)).toEqual([503, 503]);
  expect(await fault.hits()).toBe(2);
  await fault.remove();
  expect([await askMany(mock, 1), await listFaults(mock)]).toEqual([[200], []]);
});

it('mock.fault refuses what cannot be, and says why', async () => {
  // @ts-expect-error there is no such operation
  const refused = mock.fault({ api: 'tidalbay', operationId: 'listEmployes', status: 503 });
  await expect(refused).rejects.toThrow(RollcallError);
  await expect(refused).rejects.toThrow('did you mean listEmployees?');
});

it('an answer that is late is not waited for longer than a signal allows', async () => {
  await mock.fault({ delay: 3_600_000 });
  const error: unknown = await ask(mock, '/v1/employees', { signal: AbortSignal.timeout(1) }).catch((each) => each);
  expect((error as Error).name).toBe('TimeoutError');
});
