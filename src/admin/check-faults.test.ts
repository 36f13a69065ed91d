import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../engine/api.js';
import { loadAdminSpec, loadApis } from '../server/load-apis.js';
import { checkFaults } from './check-faults.js';

let admin: Api;
let apis: readonly Api[];
beforeAll(async () => {
  apis = await loadApis(['tidalbay'], 'observed');
  admin = createApi({ id: '__admin', document: await loadAdminSpec('observed'), behaviour: { volatile: true } });
});

const describeFaults = (...faults: unknown[]): string[] =>
  checkFaults(faults, admin, apis).map(({ pointer, message }) => `${pointer} ${message}`);

describe('the faults of a scenario', () => {
  it('are what the admin API takes', () => {
    expect(describeFaults({ api: 'tidalbay', status: 503, times: 2 }, { delay: 5 })).toEqual([]);
  });

  it.each<[unknown, RegExp]>([
    [{ status: '503' }, /^\/1\/status must be an integer$/],
    [{ status: 503, time: 1 }, /^\/1\/time is not known here$/],
    ['503', /^\/1 must be an object$/],
    [{}, /^\/1 does nothing/],
    [{ operationId: 'listEmployee', status: 500 }, /^\/1\/operationId .* did you mean listEmployees\?$/],
    [{ api: 'drata', abort: true, status: 500 }, /^\/1\/status cannot stand beside abort/],
  ])('cannot be %j', (fault, reason) => {
    expect(describeFaults({ status: 500 }, fault).join('; ')).toMatch(reason);
  });

  it('may be about an API that is not served', () => {
    expect(describeFaults({ api: 'drata', operationId: 'listPersonnel', status: 500 })).toEqual([]);
  });
});
