import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { createDirectState, type DirectState, type Keyed } from '../support/direct-state.js';
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

describe("Secureframe's records", () => {
  const current = ({ attributes }: { attributes: Record<string, unknown> }): boolean =>
    attributes['personnel_status'] !== 'offboarded' && attributes['active'] === true && attributes['end_date'] === null;

  it('are found, listed and read as soon as they are put', async () => {
    await read('secureframe', '/users?q=title%3ABeekeeper');
    const { key, record } = await find('secureframe/users', current);
    await put('secureframe/users', {
      key,
      record: { ...record, attributes: { ...record.attributes, title: 'Beekeeper' } },
    });
    const { data } = await read('secureframe', '/users?q=title%3ABeekeeper');
    expect(data.map(({ id }: { id: string }) => id)).toEqual([key]);
    expect((await read('secureframe', `/users/${key}`)).data.attributes.title).toBe('Beekeeper');
  });

  it('carry a new name to those who report', async () => {
    const { record: report } = await find('secureframe/users', ({ managerId }) => managerId !== null);
    const { body: manager } = await state.get('secureframe/users', report.managerId);
    const renamed = { ...manager, attributes: { ...manager.attributes, name: 'Ada Renamed' } };
    await put('secureframe/users', { key: report.managerId, record: renamed });
    expect((await read('secureframe', `/users/${report.attributes.id}`)).data.attributes.manager_name).toBe(
      'Ada Renamed',
    );
  });

  it('fall due: an end date that is put comes', async () => {
    const { key, record } = await find('secureframe/users', current);
    const attributes = { ...record.attributes, end_date: '2026-01-16T00:00:00Z' };
    await put('secureframe/users', { key, record: { ...record, attributes } });
    await mock.clock.advance('P2D');
    const { data } = await read('secureframe', `/users/${key}`);
    expect(data.attributes.personnel_status).toBe('active_accounts');
  });

  it.each([
    ['personnel_status', 'offboarded'],
    ['invited_at', null],
    ['manager_name', 'Somebody Else'],
    ['department_id', '00000000-0000-4000-8000-000000000000'],
    ['email', 'no address'],
    ['start_date', '2026-01-15T09:00:00+01:00'],
  ])('are refused where %s is %s', async (name, value) => {
    const { key, record } = await find('secureframe/users', (user) => current(user) && user.attributes.invited);
    const detail = await refuse('secureframe/users', {
      key,
      record: { ...record, attributes: { ...record.attributes, [name]: value } },
    });
    expect(detail).toMatch(new RegExp(`/attributes/${name === 'invited_at' ? 'invited' : name} `));
  });

  it('are kept while others refer to them', async () => {
    const [department] = await state.list('secureframe/departments');
    expect((await state.delete('secureframe/departments', department?.key as string)).status).toBe(409);
  });
});

describe("Drata's records", () => {
  const isCurrent = ({ employmentStatus }: { employmentStatus: string }): boolean =>
    employmentStatus === 'CURRENT_EMPLOYEE';

  it('are found, listed and read as soon as they are put', async () => {
    await read('drata', '/personnel-search?q=Zebulon');
    const { key, record } = await find('drata/personnel', isCurrent);
    const user = { ...record.user, firstName: 'Zebulon', email: 'zebulon@elsewhere.example' };
    await put('drata/personnel', { key, record: { ...record, user } });
    const { data } = await read('drata', '/personnel-search?q=Zebulon&expand[]=user');
    expect(data.map(({ id }: { id: number }) => id)).toEqual([key]);
    expect((await read('drata', '/personnel/email:zebulon@elsewhere.example')).id).toBe(key);
    expect((await ask('drata', `/personnel/email:${record.user.email}`)).status).toBe(404);
  });

  it('are created and deleted', async () => {
    const { record } = await find('drata/personnel', isCurrent);
    const user = { ...record.user, id: 99_001, email: 'new@elsewhere.example' };
    await put('drata/personnel', { key: 99_000, record: { ...record, id: 99_000, user } });
    expect((await read('drata', '/personnel/99000')).userId).toBe(99_001);
    expect((await state.delete('drata/personnel', 99_000)).status).toBe(204);
    expect((await ask('drata', '/personnel/99000')).status).toBe(404);
  });

  it('decide on compliance', async () => {
    const { key, record } = await find('drata/personnel', isCurrent);
    const failed = { outcome: 'FAIL', completedAt: null, expiresAt: null };
    const compliance = {
      ...record.compliance,
      exclusions: {},
      requirements: { ...record.compliance.requirements, IDENTITY_MFA: failed },
    };
    await put('drata/personnel', { key, record: { ...record, compliance } });
    const { complianceChecks } = await read('drata', `/personnel/${key}?expand[]=complianceChecks`);
    expect(complianceChecks).toContainEqual(expect.objectContaining({ type: 'IDENTITY_MFA', status: 'FAIL' }));
  });

  it('reach everybody with a new custom field', async () => {
    const { key } = await find('drata/personnel');
    await read('drata', `/personnel/${key}?expand[]=customFields`);
    await put('drata/customFields', { key: 77, record: { id: 77, name: 'Shoe size', kind: 'number' } });
    const { customFields } = await read('drata', `/personnel/${key}?expand[]=customFields`);
    expect(customFields).toContainEqual({ customFieldId: 77, name: 'Shoe size', value: null });
  });

  it.each([
    ['a status that no source has', { employmentStatus: 'FUTURE_HIRE' }, '/employmentStatus must be'],
    ['a group that nobody knows', { groupIds: [9999] }, '/groupIds/0 names nothing in drata/groups'],
    [
      'a connection of another kind',
      { idpConnectionId: 'hris' },
      '/idpConnectionId names no connection of the kind idp',
    ],
    ['a custom field that nobody knows', { customFields: { 88: 'x' } }, '/customFields/88 names nothing'],
    ['an instant that no page could go on from', { createdAt: '2026-01-15T09:00:00Z' }, '/createdAt must match'],
    ['a reason for nothing', { notHumanReason: 'A robot' }, '/notHumanReason must be null'],
    ['an id beyond reason', { id: 2e12 }, '/id must be at most'],
  ])('are refused with %s', async (_, change, fault) => {
    const { key, record } = await find('drata/personnel', isCurrent);
    const { key: hris } = await find('drata/connections', ({ kind }) => kind === 'hris');
    const bent = JSON.parse(JSON.stringify({ ...record, ...change }).replace('"hris"', String(hris)));
    expect(await refuse('drata/personnel', { key, record: bent })).toContain(fault);
  });

  it('are kept while others refer to them', async () => {
    const { record } = await find('drata/personnel', ({ groupIds }) => groupIds.length > 0);
    const { status, body } = await state.delete('drata/groups', record.groupIds[0]);
    expect([status, body.detail]).toEqual([409, expect.stringMatching(/drata\/personnel\/\d+ \/groupIds\/\d/)]);
  });
});

describe("Privacy Bee's records", () => {
  const newcomer = async (): Promise<Keyed> => {
    const { record } = await find('privacybee/employees');
    const email = { id: 1, primary: true, email: 'una@newcomer.example' };
    return { key: 7, record: { ...record, id: 7, number: 5000, first_name: 'Una', emails: [email] } };
  };

  it('are found, listed and read as soon as they are put, and numbers go on behind them', async () => {
    await read('privacybee', '/employees?search=una@new');
    await put('privacybee/employees', await newcomer());
    expect(await read('privacybee', '/employees?search=una@new')).toMatchObject([{ id: 7, first_name: 'Una' }]);
    expect((await read('privacybee', '/employees/7')).exposures.total).toBe(0);
    expect((await state.get('privacybee/sequences', 'employee-numbers')).body).toEqual({ next: 5001 });
  });

  it('count for whom an exposure is put to, and no longer for whom it was', async () => {
    await put('privacybee/employees', await newcomer());
    const { record } = await find('privacybee/exposures', ({ company_id }) => company_id !== null);
    const count = async (id: number): Promise<number> => (await read('privacybee', `/employees/${id}`)).exposures.total;
    const brokers = (await state.list('privacybee/brokers')).map(({ key }) => key);
    const taken = (await state.list('privacybee/exposures'))
      .filter((each) => each.record.employee_id === record.employee_id)
      .map((each) => each.record.broker);
    const broker = brokers.find((each) => !taken.includes(each));
    const mine = { ...record, id: 5, broker, employee_id: 7 };
    await put('privacybee/exposures', { key: 5, record: mine });
    expect([await count(7), await count(record.employee_id)]).toEqual([1, taken.length]);
    await put('privacybee/exposures', { key: 5, record: { ...mine, employee_id: record.employee_id } });
    expect([await count(7), await count(record.employee_id)]).toEqual([0, taken.length + 1]);
    const again = await state.put('privacybee/exposures', 5, { ...record, id: 5 });
    expect([again.status, again.body.detail]).toEqual([400, expect.stringContaining('/broker is taken by')]);
  });

  it('leave with an employee as they do by the operation', async () => {
    const { key, record } = await find('privacybee/employees', ({ emails }) => emails.length > 1);
    expect((await state.delete('privacybee/employees', key)).status).toBe(204);
    const { body: account } = await state.get('privacybee/accounts', key);
    expect(account).toMatchObject({ id: key, left_company_id: record.company_id });
    expect((await ask('privacybee', `/employees/${key}`)).status).toBe(404);
    expect((await state.delete('privacybee/accounts', key)).status).toBe(204);
    expect((await state.list('privacybee/exposures')).filter((each) => each.record.employee_id === key)).toEqual([]);
  });

  it.each([
    [
      'two primary addresses',
      ({ emails: [first] }: Emails) => ({ emails: [first, { ...first, id: 2, email: 'b@c.example' }] }),
      '/emails',
    ],
    [
      'an address in capitals',
      ({ emails: [first] }: Emails) => ({ emails: [{ ...first, email: 'A@B.EXAMPLE' }] }),
      '/emails/0/email must be written a@b.example',
    ],
    ['a company that nobody knows', () => ({ company_id: '1' }), '/company_id names nothing'],
    ['an id that somebody else may get', () => ({ id: 10_000_001 }), 'belongs under the key'],
    ['a number of somebody else', () => ({ number: 1 }), '/number is taken by'],
  ])('are refused with %s', async (_, change, fault) => {
    const { key, record } = await newcomer();
    const { record: first } = await find('privacybee/employees');
    const detail = await refuse('privacybee/employees', {
      key,
      record: { ...record, ...change(record), ...(fault.includes('taken') && { number: first.number }) },
    });
    expect(detail).toContain(fault);
  });

  it('are refused where the main address is the main one of a colleague', async () => {
    const { key, record } = await newcomer();
    const { record: other } = await find('privacybee/employees');
    const detail = await refuse('privacybee/employees', { key, record: { ...record, emails: other.emails } });
    expect(detail).toContain(`/emails/0/email is taken by privacybee/employees/${other.id}`);
  });

  it('are refused where a removal that is over would go on for ever', async () => {
    const { key, record } = await find('privacybee/exposures', ({ history }) => history.at(-1).status === 'closed');
    const detail = await refuse('privacybee/exposures', {
      key,
      record: { ...record, next_step_at: '2026-01-20T00:00:00Z' },
    });
    expect(detail).toContain('/next_step_at must be null: it is closed');
  });
});

interface Emails {
  readonly emails: readonly object[];
}

it.each(['drata/monitoring', 'privacybee/sequences', 'tidalbay/calculations'])(
  'what %s holds can be replaced and not deleted',
  async (collection) => {
    const { key, record } = await find(collection);
    const { status, body } = await state.delete(collection, key);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('cannot be deleted')]);
    await put(collection, { key, record });
  },
);
