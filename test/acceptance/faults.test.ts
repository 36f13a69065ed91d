import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { addFault, ask, askMany, callAdmin, listFaults, refuseFault, startMock } from '../support/fault-client.js';

describe('a fault', () => {
  it('hits every request until it is removed', async () => {
    await using mock = await startMock();
    const { id } = await addFault(mock, { status: 500 });
    expect(await askMany(mock, 3)).toEqual([500, 500, 500]);
    expect((await callAdmin(mock, 'DELETE', `/faults/${id}`)).status).toBe(204);
    expect(await askMany(mock, 1)).toEqual([200]);
    expect(await listFaults(mock)).toEqual([]);
  });

  it('hits as many requests as it says, and tells how many it has', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 503, times: 2 });
    expect(await askMany(mock, 1)).toEqual([503]);
    expect(await listFaults(mock)).toEqual([{ id: 'fault-1', status: 503, times: 2, matched: 1, hits: 1 }]);
    expect(await askMany(mock, 3)).toEqual([503, 200, 200]);
    expect(await listFaults(mock)).toMatchObject([{ matched: 2, hits: 2 }]);
  });

  it('leaves requests to the next one when it is spent', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, times: 1 });
    await addFault(mock, { status: 503, times: 1 });
    expect(await askMany(mock, 3)).toEqual([500, 503, 200]);
  });

  it('says in the answer that it had a part in it', async () => {
    await using mock = await startMock();
    await addFault(mock, { headers: { 'X-Slow': 'yes' } });
    const response = await ask(mock);
    expect([response.status, response.headers.get('rollcall-fault'), response.headers.get('x-slow')]).toEqual([
      200,
      'fault-1',
      'yes',
    ]);
  });

  it('comes before the credential is looked at', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    expect((await mock.fetch('/tidalbay/v1/employees')).status).toBe(500);
  });

  it('never hits the admin API, a spec, or what is not there', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    const paths = ['/__admin/health', '/tidalbay/openapi.json', '/tidalbay/nothing'];
    const statuses = await Promise.all(paths.map(async (path) => (await mock.fetch(path)).status));
    expect(statuses).toEqual([200, 200, 404]);
  });

  it('changes nothing where it answers in place of the API', async () => {
    await using mock = await startMock();
    const before = await (await ask(mock)).text();
    const { id } = (JSON.parse(before) as { data: [{ id: string }] }).data[0];
    await addFault(mock, { status: 500, times: 1 });
    const body = JSON.stringify({ department: 'Elsewhere' });
    const headers = { 'content-type': 'application/json' };
    expect((await ask(mock, `/v1/employees/${id}`, { method: 'PATCH', headers, body })).status).toBe(500);
    expect(await (await ask(mock)).text()).toBe(before);
  });

  it('is not remembered, nor is what it spoiled', async () => {
    await using mock = await startMock();
    const whole = await (await ask(mock)).text();
    await addFault(mock, { malformed: true, times: 2 });
    await addFault(mock, { status: 200, body: 'no', times: 1 });
    const texts = await Promise.all([1, 2, 3, 4].map(async () => (await ask(mock)).text()));
    expect(texts).toEqual([whole.slice(0, -1), whole.slice(0, -1), 'no', whole]);
  });
});

let shared: Mock;
beforeAll(async () => {
  shared = await createMock({ apis: ['tidalbay', 'drata'], people: 1, clock: 'frozen', listen: false });
});
afterEach(() => shared.reset());
afterAll(() => shared.close());

describe('what a fault is about', () => {
  const requests = {
    list: ['GET', '/tidalbay/v1/employees'],
    byEmail: ['GET', '/tidalbay/v1/employees/by-email/Nobody%40example.com'],
    change: ['PATCH', '/tidalbay/v1/employees/emp_1'],
    personnel: ['GET', '/drata/public/v2/personnel?size=1'],
  } as const;

  it.each<[object, (keyof typeof requests)[]]>([
    [{}, ['list', 'byEmail', 'change', 'personnel']],
    [{ api: 'drata' }, ['personnel']],
    [{ operationId: 'listEmployees' }, ['list']],
    [{ method: 'PATCH' }, ['change']],
    [{ method: 'GET', api: 'tidalbay' }, ['list', 'byEmail']],
    [{ path: '/v1/employees' }, ['list']],
    [{ path: '/v1/employees/{id}' }, ['change']],
    [{ path: '/v1/employees/{whatever}' }, ['change']],
    [{ path: '/v1/employees/emp_1' }, ['change']],
    [{ path: '/v1/employees/emp_2' }, []],
    [{ path: '/v1/employees/by-email/Nobody@example.com' }, ['byEmail']],
    [{ path: '/v1/employees/by-email/nobody@example.com' }, []],
    [{ path: '/v1/employees/*' }, ['byEmail', 'change']],
    [{ path: '/v1/*/emp*' }, ['change']],
    [{ path: '*' }, ['list', 'byEmail', 'change', 'personnel']],
    [{ path: '/personnel' }, ['personnel']],
    [{ path: '/public/v2/personnel' }, ['personnel']],
    [{ path: '/public/v2/per*' }, ['personnel']],
  ])('%j is %j', async (target, hit) => {
    await addFault(shared, { ...target, status: 418 });
    const statuses = await Promise.all(
      Object.entries(requests).map(async ([name, [method, path]]) => [
        name,
        (await shared.fetch(path, { method })).status,
      ]),
    );
    expect(statuses.filter(([, status]) => status === 418).map(([name]) => name)).toEqual(hit);
  });

  it('counts paths as the vendor does, with and without its version, in any case', async () => {
    await using mock = await createMock({ apis: ['privacybee'], people: 1, clock: 'frozen', listen: false });
    const { companyId } = mock.credentials('privacybee').variables;
    await addFault(mock, { path: '/companies/{id}/employees', status: 418, times: 2 });
    await addFault(mock, { path: `/COMPANIES/${companyId}/employees`, status: 418, times: 2 });
    const paths = [`/v3/companies/${companyId}/employees`, `/Companies/${companyId}/Employees`];
    for (const path of [...paths, ...paths]) {
      expect([path, (await mock.fetch(`/privacybee${path}`)).status]).toEqual([path, 418]);
    }
  });
});

describe('a fault that cannot be', () => {
  it.each<[object, RegExp]>([
    [{}, /^400 body does nothing; give one of status, body,/],
    [{ api: 'tidlbay', status: 500 }, /^400 body \/api is "tidlbay", .* did you mean tidalbay\?$/],
    [
      { api: 'weather', status: 500 },
      /\/api is "weather", which is not an API that is served; there is tidalbay, drata$/,
    ],
    [{ api: '__admin', status: 500 }, /\/api is "__admin", which is not an API that is served/],
    [{ operationId: 'listEmployee', status: 500 }, /\/operationId .* did you mean listEmployees\?$/],
    [
      { api: 'tidalbay', operationId: 'listPersonnel', status: 500 },
      /\/operationId is an operation of drata, not of tidalbay/,
    ],
    [{ operationId: 'resetWorld', status: 500 }, /\/operationId is "resetWorld", which is not an operation/],
    [{ method: 'GTE', status: 500 }, /\/method is "GTE", which is not a method; did you mean GET\?$/],
    [{ method: 'get', status: 500 }, /did you mean GET\?$/],
    [{ api: 'tidalbay', method: 'DELETE', status: 500 }, /\/method is DELETE, but tidalbay has GET, PATCH only$/],
    [{ path: '/v1/employes', status: 500 }, /\/path .* did you mean \/v1\/employees\?$/],
    [{ path: '/v1/employees?page=1', status: 500 }, /\/path must match/],
    [
      { operationId: 'listEmployees', path: '/v1/employees/{id}', status: 500 },
      /\/path .* is not a path of listEmployees$/,
    ],
    [{ status: 500, surprise: 1 }, /\/surprise is not known here/],
    [{ status: 99 }, /\/status must be at least 200/],
    [{ times: 0, status: 500 }, /\/times must be at least 1/],
    [{ probability: 2, status: 500 }, /\/probability must be at most 1/],
    [{ abort: 'later' }, /\/abort must be one of true, request, response/],
    [{ abort: true, status: 500 }, /\/status cannot stand beside abort: nobody gets to see it/],
    [{ truncate: true, malformed: true }, /\/malformed cannot stand beside truncate/],
    [{ drip: { chunks: 3, duration: 10 }, abort: 'response' }, /\/drip cannot stand beside abort/],
    [{ drip: { chunks: 1, duration: 10 } }, /\/drip\/chunks must be at least 2/],
    [{ status: 204, body: {} }, /\/body cannot stand beside status 204/],
    [{ status: 204, truncate: true }, /\/truncate needs a body, and status 204 has none/],
    [{ status: 502, body: 'text', malformed: true }, /\/malformed breaks JSON, and a body that is a text/],
    [{ delay: { min: 9, max: 5 } }, /\/delay\/min must be at most \/delay\/max \(5\)/],
    [{ delay: -1 }, /\/delay/],
    [{ headers: { 'content-length': '5' } }, /\/headers\/content-length frames the message/],
    [{ headers: { 'bad name': 'x' } }, /\/headers/],
    [{ headers: { 'x-split': 'a\r\nb' } }, /\/headers/],
  ])('%j is refused, and nothing is changed', async (fault, reason) => {
    expect(await refuseFault(shared, fault)).toMatch(reason);
    expect(await listFaults(shared)).toEqual([]);
  });

  it('has an id that nobody has, where it is to be removed', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    const refused = await callAdmin(mock, 'DELETE', '/faults/fault-2');
    expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
      404,
      'There is no fault "fault-2". There is fault-1.',
    ]);
  });

  it('is one too many, unless another is spent', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, times: 1 });
    for (let count = 1; count < 1000; count++) await addFault(mock, { api: 'tidalbay', status: 503 });
    await ask(mock);
    await addFault(mock, { status: 500 });
    expect(await refuseFault(mock, { status: 500 })).toMatch(/^409 The world has 1000 faults already/);
    expect((await listFaults(mock)).at(0)?.id).toBe('fault-2');
  });
});

describe('the faults of a world', () => {
  it('are no others world’s', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 }, '/w/a');
    expect([await askMany(mock, 1, '/w/a'), await askMany(mock, 1, '/w/b'), await askMany(mock, 1)]).toEqual([
      [500],
      [200],
      [200],
    ]);
  });

  it('are gone after a reset, and their ids begin anew', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    await mock.reset();
    expect(await listFaults(mock)).toEqual([]);
    expect(await askMany(mock, 1)).toEqual([200]);
    expect((await addFault(mock, { status: 500 })).id).toBe('fault-1');
  });

  it('go all at once, and no id comes again', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    await addFault(mock, { status: 503 });
    expect((await callAdmin(mock, 'DELETE', '/faults')).status).toBe(204);
    expect(await listFaults(mock)).toEqual([]);
    expect((await addFault(mock, { status: 500 })).id).toBe('fault-3');
  });

  it('go with a fork as they are, and then their own ways', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, times: 2 });
    await ask(mock);
    await callAdmin(mock, 'POST', '/worlds', { name: 'copy' });
    expect(await listFaults(mock, '/w/copy')).toMatchObject([{ id: 'fault-1', matched: 1, hits: 1 }]);
    expect([await askMany(mock, 2, '/w/copy'), await askMany(mock, 2)]).toEqual([
      [500, 200],
      [500, 200],
    ]);
    await addFault(mock, { status: 503 }, '/w/copy');
    expect(await askMany(mock, 1)).toEqual([200]);
  });

  it('are those of the version that a world goes back to', async () => {
    await using mock = await startMock();
    const { data } = (await (await ask(mock)).json()) as { data: [{ id: string }] };
    const change = (department: string): Promise<Response> => {
      const headers = { 'content-type': 'application/json' };
      return ask(mock, `/v1/employees/${data[0].id}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ department }),
      });
    };
    await change('First');
    await addFault(mock, { method: 'GET', status: 500, times: 3 });
    await ask(mock);
    await change('Second');
    await ask(mock);
    await addFault(mock, { method: 'GET', status: 503 });
    await callAdmin(mock, 'POST', '/rewind', { version: 1 });
    expect(await listFaults(mock)).toMatchObject([{ id: 'fault-1', hits: 1 }]);
    expect(await askMany(mock, 3)).toEqual([500, 500, 200]);
    await callAdmin(mock, 'POST', '/rewind', { version: 0 });
    expect(await listFaults(mock)).toEqual([]);
  });

  it('are in the journal with the requests that they hit', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, times: 1 });
    const id = (await ask(mock)).headers.get('rollcall-request');
    const entry = await (await callAdmin(mock, 'GET', `/requests/${id}`)).json();
    expect(entry).toMatchObject({ stage: 'fault', fault: 'fault-1', response: { status: 500 } });
  });

  it('make no version', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, times: 1 });
    await ask(mock);
    expect(await (await callAdmin(mock, 'GET', '/world')).json()).toMatchObject({ version: 0 });
  });
});

describe('chance', () => {
  const meet = async (seed: number): Promise<{ statuses: number[]; faults: unknown }> => {
    await using mock = await startMock({ seed });
    await addFault(mock, { status: 500, probability: 0.4 });
    await addFault(mock, { status: 429, probability: 0.4 });
    return { statuses: await askMany(mock, 40), faults: await listFaults(mock) };
  };

  it('lets the same requests meet the same faults, in every mock and every world', async () => {
    const first = await meet(1);
    expect(await meet(1)).toEqual(first);
    expect(new Set(first.statuses)).toEqual(new Set([200, 429, 500]));
    expect((await meet(2)).statuses).not.toEqual(first.statuses);
    await using mock = await startMock({ seed: 1 });
    await addFault(mock, { status: 500, probability: 0.4 }, '/w/a');
    await addFault(mock, { status: 429, probability: 0.4 }, '/w/a');
    expect(await askMany(mock, 40, '/w/a')).toEqual(first.statuses);
  });

  it('never hits with 0, and always with 1', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500, probability: 0 });
    await addFault(mock, { status: 503, probability: 1, times: 2 });
    expect(await askMany(mock, 4)).toEqual([503, 503, 200, 200]);
    expect(await listFaults(mock)).toMatchObject([
      { matched: 4, hits: 0 },
      { matched: 2, hits: 2 },
    ]);
  });
});
