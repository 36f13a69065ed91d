import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { createDirectState, type DirectState } from '../support/direct-state.js';

let mock: Mock;
let state: DirectState;

beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen', validateResponses: 'error' });
  state = createDirectState(mock);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it reads
const admin = async (path: string): Promise<any> => (await mock.fetch(`/__admin${path}`)).json();

describe('a list of records', () => {
  it('comes in order of the keys, page by page', async () => {
    const whole = await state.list('tidalbay/employees');
    const { body: first } = await state.ask('GET', 'tidalbay/employees?limit=2');
    const { body: second } = await state.ask('GET', `tidalbay/employees?limit=2&after=${first.next}`);
    expect([...first.records, ...second.records]).toEqual(whole.slice(0, 4));
    expect([first.total, first.next]).toEqual([whole.length, whole[1]?.key]);
  });

  it('is whole where a test asks its mock for it', async () => {
    expect(await mock.records('tidalbay', 'events')).toEqual(await state.list('tidalbay/events'));
    expect(await mock.records('drata', 'personnel')).toEqual(await state.list('drata/personnel'));
    // @ts-expect-error there is no such collection
    await expect(mock.records('tidalbay', 'employes')).rejects.toThrow(/employees/);
  });

  it('has a hundred records unless it is asked for more', async () => {
    const { body } = await state.ask('GET', 'tidalbay/employees');
    expect(body.records).toHaveLength(100);
  });

  it('ends with nothing to go on behind', async () => {
    const { body } = await state.ask('GET', 'tidalbay/employees?limit=1000');
    expect([body.next, body.records.length]).toEqual([null, body.total]);
    const { body: behind } = await state.ask('GET', 'tidalbay/employees?after=zzz');
    expect(behind).toEqual({ total: body.total, records: [], next: null });
  });

  it('goes on behind a key that is no longer there', async () => {
    const [first, second] = await state.list('tidalbay/events');
    await state.delete('tidalbay/events', first?.key as string);
    const { body } = await state.ask('GET', `tidalbay/events?limit=1&after=${first?.key}`);
    expect(body.records).toEqual([second]);
  });

  it('shows what falls due, too', async () => {
    const { body } = await state.ask('GET', 'rollcall/agenda');
    expect(body.records.map(({ record }: { record: { job: string } }) => record.job)).toContain('recalculate');
    const [{ key, record }] = body.records;
    expect((await state.get('rollcall/agenda', key)).body).toEqual(record);
  });
});

describe('what is not there', () => {
  it.each([
    ['tidelbay/employees', 'tidalbay, rollcall', 'tidalbay'],
    ['tidalbay/employes', 'employees, events, calculations', 'employees'],
  ])('%s is refused with what there is', async (path, known, nearest) => {
    const { status, body } = await state.ask('GET', path);
    expect([status, body.status]).toEqual([404, 404]);
    expect(body.detail).toContain(known.split(', ').at(-1));
    expect(body.detail).toContain(`Did you mean ${nearest}?`);
  });

  it.each(['GET', 'DELETE'])('%s of an unknown key is a 404', async (method) => {
    const { status, body } = await state.ask(method, 'tidalbay/employees/emp_nobody');
    expect([status, body.detail]).toEqual([404, expect.stringContaining('emp_nobody')]);
  });

  it.each(['toString', '__proto__', 'constructor'])('%s is neither an API nor a collection', async (name) => {
    expect((await state.ask('GET', `${name}/employees`)).status).toBe(404);
    expect((await state.ask('GET', `tidalbay/${name}`)).status).toBe(404);
    expect((await state.put(`tidalbay/${name}`, 'x', {})).status).toBe(404);
  });

  it('takes no writes where it can only be read', async () => {
    const [due] = await state.list('rollcall/agenda');
    expect((await state.delete('rollcall/agenda', due?.key as string)).status).toBe(403);
    expect((await state.put('rollcall/agenda', 'x', {})).status).toBe(403);
  });
});

describe('a record that is put', () => {
  it('stands in the history of the world with the id of the request', async () => {
    const [first] = await state.list('tidalbay/events');
    const before = await admin('/world');
    const url = `/__admin/collections/tidalbay/events/${first?.key}`;
    const body = JSON.stringify({ ...first?.record, source: 'proofpoint' });
    const response = await mock.fetch(url, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(200);
    expect((await admin('/world')).version).toBe(before.version + 1);
    expect((await state.get('tidalbay/events', first?.key as string)).body.source).toBe('proofpoint');
    await mock.reset();
    expect((await state.get('tidalbay/events', first?.key as string)).body).toEqual(first?.record);
  });

  it('changes nothing where it is there already', async () => {
    const [first] = await state.list('tidalbay/employees');
    const { version } = await admin('/world');
    const backwards = Object.fromEntries(Object.entries(first?.record).reverse());
    expect(await state.put('tidalbay/employees', first?.key as string, backwards)).toEqual({
      status: 200,
      body: first?.record,
    });
    expect((await admin('/world')).version).toBe(version);
  });

  it('changes nothing where it is refused', async () => {
    const [first] = await state.list('tidalbay/employees');
    const { version } = await admin('/world');
    const { status, body } = await state.put('tidalbay/employees', first?.key as string, {
      ...first?.record,
      status: 'x',
    });
    expect([status, body.detail]).toEqual([400, expect.stringMatching(/\/status must be one of active/)]);
    expect((await admin('/world')).version).toBe(version);
  });

  it('belongs to one world', async () => {
    const [first] = await state.list('tidalbay/events');
    await state.delete('tidalbay/events', first?.key as string);
    const other = await mock.fetch(`/w/other/__admin/collections/tidalbay/events/${first?.key}`);
    expect(other.status).toBe(200);
  });
});

const askTidalbay = async (path: string): Promise<AdminBody> => {
  const { headers } = mock.credentials('tidalbay');
  return (await mock.fetch(`/tidalbay/v1${path}`, { headers })).json();
};
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it reads
type AdminBody = any;

describe("TIDALBAY's records", () => {
  const put = (record: { readonly id: string; readonly [name: string]: unknown }) =>
    state.put('tidalbay/employees', record.id, record);
  const newcomer = {
    id: 'emp_newcomer',
    email: 'Una.Newcomer@ohara-systems.example',
    first_name: 'Una',
    last_name: 'Newcomer',
    department: 'Engineering',
    title: null,
    location: null,
    manager_email: null,
    score: 75,
    band: 'yellow',
    status: 'active',
    integrations: [],
    last_event_at: null,
    created_at: '2026-01-15T00:00:00Z',
  };
  const event = {
    id: 'evt_lapse',
    type: 'sim.link_clicked',
    source: 'knowbe4',
    employee_id: newcomer.id,
    employee_email: newcomer.email,
    impact: -40,
    timestamp: '2026-01-15T08:00:00Z',
    details: { campaign: 'Parcel notice' },
    rules_matched: ['phishing-link-clicked'],
  };

  it('are listed, found by address and read as soon as they are put', async () => {
    await askTidalbay('/employees?department=Engineering');
    expect((await put(newcomer)).status).toBe(201);
    const { data } = await askTidalbay('/employees?department=Engineering&per_page=100');
    expect(data.map(({ id }: { id: string }) => id)).toContain(newcomer.id);
    expect(await askTidalbay('/employees/by-email/una.newcomer@ohara-systems.example')).toMatchObject({ score: 75 });
    expect((await askTidalbay(`/employees/${newcomer.id}`)).score_history).toHaveLength(1);
  });

  it('follow from one another: an event changes the score', async () => {
    await put(newcomer);
    expect((await state.put('tidalbay/events', event.id, event)).status).toBe(201);
    const { score, band, last_event_at, score_history } = await askTidalbay(`/employees/${newcomer.id}`);
    expect({ score, band, last_event_at }).toEqual({ score: 35, band: 'red', last_event_at: event.timestamp });
    expect(score_history.at(-1)).toMatchObject({ score });
    expect((await state.delete('tidalbay/events', event.id)).status).toBe(204);
    expect(await askTidalbay(`/employees/${newcomer.id}`)).toMatchObject({ score: 75, last_event_at: null });
  });

  it('keep their relations: a new address goes into events and reports', async () => {
    const [first] = await state.list('tidalbay/events');
    const { body: employee } = await state.get('tidalbay/employees', first?.record.employee_id);
    expect((await put({ ...employee, email: 'renamed@ohara-systems.example' })).status).toBe(200);
    const { body } = await state.get('tidalbay/events', first?.key as string);
    expect(body.employee_email).toBe('renamed@ohara-systems.example');
  });

  it.each([
    ['a score that no event explains', { score: 31 }, '/score must be 75'],
    ['a band of another score', { band: 'red' }, '/band must be "yellow"'],
    ['somebody from the future', { created_at: '2026-02-01T00:00:00Z' }, '/created_at is later'],
    ['an instant in another form', { created_at: '2026-01-15T01:00:00+01:00' }, '/created_at must match'],
    ['a manager whom nobody knows', { manager_email: 'nobody@else.example' }, '/manager_email names nothing'],
    ['a member too many', { nickname: 'Newcomer' }, '/nickname is not known here'],
    ['a member of another type', { integrations: 'okta' }, '/integrations must be an array'],
    ['the id of somebody else', { id: 'emp_other' }, 'belongs under the key emp_other'],
  ])('are refused with %s', async (_, change, fault) => {
    const { status, body } = await state.put('tidalbay/employees', newcomer.id, { ...newcomer, ...change });
    expect([status, body.detail]).toEqual([400, expect.stringContaining(fault)]);
  });

  it.each([
    ['2026-01-15T08:00:60Z', '/timestamp must match'],
    ['2026-01-15T08:00:00.5Z', '/timestamp must match'],
    ['1969-12-31T23:59:59Z', '/timestamp cannot be set here'],
    ['2026-01-15T09:00:01Z', '/timestamp is later than'],
  ])('are refused with an event at %s', async (timestamp, fault) => {
    await put(newcomer);
    const { status, body } = await state.put('tidalbay/events', event.id, { ...event, timestamp });
    expect([status, body.detail]).toEqual([400, expect.stringContaining(fault)]);
  });

  it('are refused with an address that is taken, in any letter case', async () => {
    const [first] = await state.list('tidalbay/employees');
    const { status, body } = await put({ ...newcomer, email: first?.record.email.toUpperCase() });
    expect([status, body.detail]).toEqual([
      400,
      expect.stringContaining(`/email is taken by tidalbay/employees/${first?.key}`),
    ]);
  });

  it('are kept while others refer to them, and those are named', async () => {
    await put(newcomer);
    await state.put('tidalbay/events', event.id, event);
    const { status, body } = await state.delete('tidalbay/employees', newcomer.id);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('tidalbay/events/evt_lapse /employee_id')]);
    await state.delete('tidalbay/events', event.id);
    expect((await state.delete('tidalbay/employees', newcomer.id)).status).toBe(204);
  });

  it('without which the API cannot answer can be replaced only', async () => {
    const { status, body } = await state.delete('tidalbay/calculations', 'nightly');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('cannot be deleted')]);
    expect((await state.put('tidalbay/calculations', 'nightly', { at: '2026-01-10T00:00:00Z' })).status).toBe(200);
  });
});
