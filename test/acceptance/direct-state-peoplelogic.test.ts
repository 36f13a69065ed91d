import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { createDirectState, type DirectState } from '../support/direct-state.js';
import { createRecordTester } from '../support/record-tester.js';

let mock: Mock;
let state: DirectState;

beforeAll(async () => {
  mock = await createMock({ people: 60, listen: false, clock: 'frozen', validateResponses: 'error' });
  state = createDirectState(mock);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const { ask, read, find, put, refuse } = createRecordTester(() => mock);

describe("Peoplelogic's records", () => {
  const api = 'peoplelogic';

  it('are found, listed and read as soon as they are put', async () => {
    const { id: own } = await read(api, '/api/v1/organization').then((list) => (Array.isArray(list) ? list[0] : list));
    const { key, record } = await find('peoplelogic/employees', ({ organization }) => organization === own);
    await read(api, '/api/v1/employee/by-name/Zebulon%20Quist');
    await put('peoplelogic/employees', { key, record: { ...record, name: 'Zebulon Quist' } });
    const found = await read(api, '/api/v1/employee/by-name/zebulon%20quist');
    const listed = await read(api, '/api/v1/employee');
    for (const list of [found, listed]) {
      expect(list).toContainEqual(expect.objectContaining({ id: key, name: 'Zebulon Quist' }));
    }
    expect(await read(api, `/api/v1/employee/${key}`)).toMatchObject({ name: 'Zebulon Quist' });
  });

  it('decide on tokens: one that is signed with a key that is gone is worth nothing', async () => {
    await mock.fetch('/__admin/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ auth: 'strict' }),
    });
    const { record } = await find(
      'peoplelogic/organizations',
      ({ parent, keys }) => parent === null && keys.length > 1,
    );
    expect((await ask(api, '/api/v1/organization')).status).toBe(200);
    await put('peoplelogic/organizations', { key: record.id, record: { ...record, keys: [] } });
    expect((await ask(api, '/api/v1/organization')).status).toBe(401);
  });

  it.each([
    ['managers', 'a circle', 'reports to this employee'],
    ['memberships', 'a group that nobody knows', '/groupId names nothing in peoplelogic/groups'],
  ])('of %s are refused with %s', async (collection, what, fault) => {
    const { record } = await find(`peoplelogic/${collection}`);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const bent =
      what === 'a circle'
        ? { ...record, employeeId: record.managerId, managerId: record.employeeId }
        : { ...record, groupId: nobody };
    const key = what === 'a circle' ? `${bent.employeeId} ${bent.managerId}` : `${nobody} ${record.entityId}`;
    expect(await refuse(`peoplelogic/${collection}`, { key, record: bent })).toContain(fault);
  });

  it('are refused where two would be called by one address or alias', async () => {
    const [first, second] = await state.list('peoplelogic/accounts');
    const email = second?.record.email.toUpperCase();
    expect(
      await refuse('peoplelogic/accounts', { key: first?.key as string, record: { ...first?.record, email } }),
    ).toContain(`/email is taken by peoplelogic/accounts/${second?.key}`);
  });

  it('are kept while others refer to them', async () => {
    for (const collection of ['organizations', 'employees', 'groups']) {
      const { key } = await find(`peoplelogic/${collection}`);
      expect((await state.delete(`peoplelogic/${collection}`, key)).status).toBe(409);
    }
  });
});
