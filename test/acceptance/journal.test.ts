import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type EngineEvent, type Mock } from '../../src/index.js';
import { countRequests, type Entry, explain, listRequests } from '../support/journal.js';

const events: EngineEvent[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await createMock({
    apis: ['tidalbay', 'privacybee'],
    people: 40,
    listen: false,
    clock: 'frozen',
    onEvent: (event) => event.kind !== 'request' && events.push(event),
  });
});
afterEach(async () => {
  expect(events).toEqual([]);
  await mock.reset();
});
afterAll(() => mock.close());

const EMPLOYEES = '/tidalbay/v1/employees';

const ask = (path: string, init: RequestInit = {}, api = 'tidalbay'): Promise<Response> =>
  mock.fetch(path, { ...init, headers: { ...mock.credentials(api).headers, ...init.headers } });

const send = (method: string, path: string, body: unknown, api?: string): Promise<Response> =>
  ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, api);

const firstEmployee = async (): Promise<{ id: string; email: string }> =>
  ((await (await ask(`${EMPLOYEES}?per_page=1`)).json()) as { data: [{ id: string; email: string }] }).data[0];

describe('an entry of the journal', () => {
  it('shows request and answer, the operation, and what was read', async () => {
    const { id } = await firstEmployee();
    const response = await ask(`${EMPLOYEES}/${id}?x=1`);
    const body = await response.json();
    expect(await explain(mock, response)).toMatchObject({
      id: response.headers.get('rollcall-request'),
      at: '2026-01-15T09:00:00.000Z',
      world: 'default',
      api: 'tidalbay',
      operationId: 'getEmployee',
      pathTemplate: '/v1/employees/{id}',
      stage: 'handle',
      request: { method: 'GET', url: `${EMPLOYEES}/${id}?x=1`, path: `/v1/employees/${id}` },
      response: { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body },
      read: {
        collections: expect.arrayContaining(['tidalbay/employees']),
        records: expect.arrayContaining([`tidalbay/employees/${id}`]),
      },
      written: [],
      version: 0,
    });
  });

  it('names the stage, the rule and the place where a request was refused', async () => {
    const entry = await explain(mock, await ask(`${EMPLOYEES}?per_page=101`));
    expect(entry.stage).toBe('parse');
    expect(entry.refusal).toMatchObject({ reason: 'invalid' });
    expect(entry.violations).toEqual([
      { in: 'query', name: 'per_page', pointer: '', rule: 'maximum', message: 'must be at most 100' },
    ]);
  });

  it('points into a body that was refused', async () => {
    const { id } = await firstEmployee();
    const entry = await explain(mock, await send('PATCH', `${EMPLOYEES}/${id}`, { department: 7 }));
    expect(entry.request.body).toEqual({ department: 7 });
    expect(entry.violations).toMatchObject([{ in: 'body', pointer: '/department', rule: 'type' }]);
  });

  it('names the stage that missed a credential', async () => {
    const entry = await explain(mock, await mock.fetch(EMPLOYEES));
    expect([entry.stage, entry.refusal?.reason]).toEqual(['authenticate', 'unauthenticated']);
  });

  it('lists what was written, and the version that came of it', async () => {
    const { id } = await firstEmployee();
    const entry = await explain(mock, await send('PATCH', `${EMPLOYEES}/${id}`, { department: 'Night Watch' }));
    expect(entry.written).toEqual([{ collection: 'tidalbay/employees', key: id, what: 'replaced' }]);
    expect(entry.version).toBe(1);
    expect((await explain(mock, await ask(EMPLOYEES))).version).toBe(1);
  });

  it('says of an answer that was sent again what it was made from', async () => {
    await ask(EMPLOYEES);
    const entry = await explain(mock, await ask(EMPLOYEES));
    expect(entry.stage).toBe('recall');
    expect(entry.read.collections).toEqual(['tidalbay/employees']);
  });

  it('shows no body where none was sent', async () => {
    const entry = await explain(mock, await ask(EMPLOYEES, { method: 'HEAD' }));
    expect('body' in entry.request || 'body' in entry.response).toBe(false);
  });

  it('shows a body that is no JSON as the text that it is', async () => {
    const init = { method: 'PATCH', body: '{"department": ', headers: { 'content-type': 'application/json' } };
    expect((await explain(mock, await ask(`${EMPLOYEES}/emp_x`, init))).request.body).toBe('{"department": ');
  });
});

describe('a 404', () => {
  const companyPath = (): string => `/privacybee/v3/companies/${mock.credentials('privacybee').variables.companyId}`;

  const listPeople = async (): Promise<readonly { id: number }[]> =>
    (await (await ask(`${companyPath()}/employees`, {}, 'privacybee')).json()) as { id: number }[];

  it('names the request that deleted the record', async () => {
    const [person, other] = await listPeople();
    const path = `${companyPath()}/employees/${person?.id}`;
    const deletion = await ask(path, { method: 'DELETE' }, 'privacybee');
    expect(deletion.status).toBeLessThan(300);
    await ask(`${companyPath()}/employees/${other?.id}`, { method: 'DELETE' }, 'privacybee');
    const missing = await ask(path, {}, 'privacybee');
    expect(missing.status).toBe(404);
    expect((await explain(mock, missing)).deletedBy).toMatchObject({
      request: deletion.headers.get('rollcall-request'),
      at: '2026-01-15T09:00:00.000Z',
      version: 1,
      collection: 'privacybee/employees',
    });
  });

  it('names none for a record that never was', async () => {
    const [person] = await listPeople();
    await ask(`${companyPath()}/employees/${person?.id}`, { method: 'DELETE' }, 'privacybee');
    const missing = await ask(`${companyPath()}/employees/999999`, {}, 'privacybee');
    expect(missing.status).toBe(404);
    expect('deletedBy' in (await explain(mock, missing))).toBe(false);
  });

  it('of an unknown path names the operations that were likely meant, the vendor to the client too', async () => {
    const response = await ask('/tidalbay/v1/employes');
    expect(await response.clone().text()).toContain('Perhaps GET /v1/employees was meant.');
    expect((await explain(mock, response)).nearest?.[0]).toEqual({
      api: 'tidalbay',
      method: 'GET',
      path: EMPLOYEES,
      operationId: 'listEmployees',
    });
  });

  it.each(['/tidalbey/v1/employees', '/v1/employees'])('of %s, where no API is, names them too', async (path) => {
    const response = await ask(path);
    expect(await response.clone().json()).toMatchObject({ detail: expect.stringContaining(`GET ${EMPLOYEES}`) });
    const entry = await explain(mock, response);
    expect([entry.api, entry.nearest?.[0]?.operationId]).toEqual([undefined, 'listEmployees']);
  });

  it('far from everything names nothing', async () => {
    expect('nearest' in (await explain(mock, await ask('/tidalbay/some/thing/quite/different')))).toBe(false);
  });
});

it('a method that a path does not have names those that it has', async () => {
  const entry = await explain(mock, await ask(EMPLOYEES, { method: 'DELETE' }));
  expect([entry.response.status, entry.stage]).toEqual([405, 'route']);
  expect(entry.nearest?.[0]).toMatchObject({ method: 'GET', path: EMPLOYEES });
});

describe('the journal', () => {
  const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

  it('is newest first, and holds no request to the admin API', async () => {
    const first = await ask(EMPLOYEES);
    await mock.fetch('/__admin/world');
    const second = await ask(`${EMPLOYEES}?page=2`);
    const expected = [second, first].map(({ headers }) => headers.get('rollcall-request'));
    expect(idsOf(await listRequests(mock))).toEqual(expected);
  });

  it('is emptied by a reset, and on demand, which leaves the state alone', async () => {
    await ask(EMPLOYEES);
    await mock.reset();
    expect(await countRequests(mock)).toBe(0);
    const { id } = await firstEmployee();
    await send('PATCH', `${EMPLOYEES}/${id}`, { department: 'Night Watch' });
    expect((await mock.fetch('/__admin/requests', { method: 'DELETE' })).status).toBe(204);
    expect(await countRequests(mock)).toBe(0);
    const response = await ask(`${EMPLOYEES}/${id}`);
    expect(await response.json()).toMatchObject({ department: 'Night Watch' });
    expect(idsOf(await listRequests(mock))).toEqual([response.headers.get('rollcall-request')]);
  });

  it('is each world its own', async () => {
    await ask(`/w/a${EMPLOYEES}`);
    await ask(EMPLOYEES, { headers: { 'rollcall-world': 'b' } });
    for (const name of ['a', 'b']) expect(idsOf(await listRequests(mock, '', `/w/${name}`))).toEqual([`${name}-1`]);
    expect(await countRequests(mock)).toBe(0);
  });

  it('keeps the latest thousand of a world', async () => {
    for (let request = 0; request < 1005; request++) await ask('/w/busy/tidalbay/v1/employees');
    expect(await countRequests(mock, '', '/w/busy')).toBe(1000);
    const entries = await listRequests(mock, 'limit=1000', '/w/busy');
    const ids = idsOf(entries);
    expect([ids[0], ids.at(-1)]).toEqual(['busy-1005', 'busy-6']);
  });

  it('tells who asks for a request that it does not hold what it does hold', async () => {
    await ask(EMPLOYEES);
    const answers = await Promise.all(
      ['default-77', 'other-1'].map(async (id) => {
        const response = await mock.fetch(`/__admin/requests/${id}`);
        return [response.status, ((await response.json()) as { detail: string }).detail];
      }),
    );
    expect(answers).toEqual([
      [404, expect.stringContaining('keeps 1 requests')],
      [404, expect.stringContaining('/w/other/__admin/requests/other-1')],
    ]);
  });
});

describe('a test', () => {
  it('asks the mock what was asked of it', async () => {
    const { id } = await firstEmployee();
    await send('PATCH', `${EMPLOYEES}/${id}`, { department: 'Night Watch' });
    await send('PATCH', `${EMPLOYEES}/${id}`, { department: 7 });
    const bodies = (await mock.requests({ operationId: 'updateEmployee' })).map(({ request }) => request.body);
    expect(bodies).toEqual([{ department: 7 }, { department: 'Night Watch' }]);
    expect(await mock.requests({ operationId: 'updateEmployee', status: 400 })).toHaveLength(1);
    expect(await mock.requests({ status: '2xx', limit: 1 })).toHaveLength(1);
    expect(await mock.requests()).toHaveLength(3);
  });

  it('that asks wrongly is told so', async () => {
    await expect(mock.requests({ api: 'tidalbey' })).rejects.toThrow(/perhaps tidalbay was meant/);
  });
});

describe('filters', () => {
  beforeAll(async () => {
    await ask(`/w/f${EMPLOYEES}`);
    await ask(`/w/f${EMPLOYEES}/emp_none`);
    await mock.fetch('/w/f/__admin/clock/advance', {
      method: 'POST',
      body: '{"by":"PT1H"}',
      headers: { 'content-type': 'application/json' },
    });
    await send('PATCH', `/w/f${EMPLOYEES}/emp_none`, { department: 1 });
    await ask(`/w/f/privacybee/v3/companies/1/employees`, {}, 'privacybee');
  });

  it.each([
    ['', [5, 4, 2, 1]],
    ['api=tidalbay', [4, 2, 1]],
    ['operationId=getEmployee', [2]],
    ['method=PATCH', [4]],
    ['path=/v1/employees', [1]],
    ['path=/v1/employees/*', [4, 2]],
    ['path=/v1/employees/{id}', [4, 2]],
    ['status=404', [5, 2]],
    ['status=4xx', [5, 4, 2]],
    ['status=2XX', [1]],
    ['since=f-2', [5, 4]],
    ['since=2026-01-15T09:30:00Z', [5, 4]],
    ['limit=1', [5]],
    ['api=tidalbay&status=4xx&since=f-1', [4, 2]],
    ['api=privacybee&method=PATCH', []],
  ])('%j select what fits all of them', async (query, numbers) => {
    const entries = await listRequests(mock, query, '/w/f');
    expect(entries.map(({ id }) => id)).toEqual(numbers.map((number) => `f-${number}`));
    if (!query.includes('limit')) expect(await countRequests(mock, query, '/w/f')).toBe(numbers.length);
  });

  it.each([
    ['lmit=1', 'lmit', 'limit'],
    ['api=tidalbey', 'api', 'tidalbay'],
    ['operationId=listEmployes', 'operationId', 'listEmployees'],
    ['operationId=listExposures&api=tidalbay', 'operationId', 'tidalbay'],
    ['method=get', 'method', 'GET'],
    ['status=4x', 'status', 'match'],
    ['since=yesterday', 'since', 'must'],
    ['since=other-1', 'since', 'other'],
    ['limit=0', 'limit', 'at least 1'],
    ['limit=1001', 'limit', 'at most 1000'],
  ])('%j are refused by name, with advice', async (query, name, advice) => {
    const response = await mock.fetch(`/__admin/requests?${query}`);
    expect(response.status).toBe(400);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toContain(`query parameter ${name}`);
    expect(detail).toContain(advice);
  });
});
