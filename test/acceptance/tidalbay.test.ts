import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/tidalbay/types.gen.js';
import { createMock, type Mock } from '../../src/index.js';

type Schemas = components['schemas'];
type Employee = Schemas['Employee'];
type EmployeeList = Schemas['EmployeeList'];
type EventList = Schemas['EventList'];
type ErrorBody = Schemas['Error'];

const bands = { green: [80, 100], yellow: [60, 79], orange: [40, 59], red: [20, 39], critical: [0, 19] } as const;
const DAY = 86_400_000;
const JSON_TYPE = { 'content-type': 'application/json' };

let mock: Mock;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  const served = { apis: ['tidalbay'], people: 250, listen: false } as const;
  mock = await createMock({ ...served, clock: 'frozen', validateResponses: 'error' });
  headers = mock.credentials('tidalbay').headers;
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const ask = async <T>(path: string, init: RequestInit = {}): Promise<{ status: number; body: T }> => {
  const response = await mock.fetch(`/tidalbay/v1${path}`, { ...init, headers: { ...headers, ...init.headers } });
  return { status: response.status, body: (await response.json()) as T };
};

const read = async <T>(path: string): Promise<T> => {
  const { status, body } = await ask<T>(path);
  expect({ path, status, body }).toMatchObject({ status: 200 });
  return body;
};

const refused = async (path: string, init?: RequestInit): Promise<[number, string, ...string[]]> => {
  const { status, body } = await ask<ErrorBody>(path, init);
  return [status, body.error.code, ...new Set(body.error.details?.map(({ field }) => field))];
};

const list = (query = ''): Promise<EmployeeList> => read(`/employees?per_page=100${query}`);
const find = async (query: string): Promise<Schemas['EmployeeSummary']> => {
  const [first] = (await list(query)).data;
  if (!first) throw new Error(`nobody matches ${query}`);
  return first;
};
const patch = (id: string, body: unknown) =>
  ask<Employee>(`/employees/${id}`, { method: 'PATCH', headers: JSON_TYPE, body: JSON.stringify(body) });

describe('the list of employees', () => {
  it('pages through everybody exactly once', async () => {
    const ids: string[] = [];
    const { pagination } = await read<EmployeeList>('/employees');
    for (let page = 1; page <= pagination.total_pages; page++) {
      const { data } = await read<EmployeeList>(`/employees?page=${page}`);
      ids.push(...data.map(({ id }) => id));
    }
    expect(pagination).toMatchObject({ page: 1, per_page: 25, total_pages: Math.ceil(pagination.total / 25) });
    expect([ids.length, new Set(ids).size]).toEqual([pagination.total, pagination.total]);
  });

  it('is empty past its end', async () => {
    const { data, pagination } = await read<EmployeeList>('/employees?page=4000&per_page=10');
    expect(data).toEqual([]);
    expect(pagination).toMatchObject({ page: 4000, per_page: 10 });
  });

  it.each(
    'page=0 page=-1 page=x page=1.5 per_page=0 per_page=101 band=blue status=gone sort=email order=up'.split(' '),
  )('refuses %s', async (query) => {
    expect(await refused(`/employees?${query}`)).toEqual([400, 'invalid_request', query.split('=')[0]]);
  });

  it.each(Object.entries(bands))('filters by the band %s', async (band, [low, high]) => {
    const { data } = await list(`&band=${band}`);
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(({ score, band: own }) => own === band && score >= low && score <= high)).toBe(true);
  });

  it('filters by status and department, together if asked', async () => {
    const all = (await list()).pagination.total;
    const active = (await list('&status=active')).pagination.total;
    const inactive = (await list('&status=inactive')).pagination.total;
    expect(inactive).toBeGreaterThan(0);
    expect(active + inactive).toBe(all);
    const { data } = await list('&department=Engineering&status=active');
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(({ department, status }) => department === 'Engineering' && status === 'active')).toBe(true);
    expect((await list(`&department=${encodeURIComponent('People & Culture')}`)).pagination.total).toBeGreaterThan(0);
    expect((await list('&department=Nowhere')).pagination).toMatchObject({ total: 0, total_pages: 0 });
  });

  it('sorts by score, name and last event in either direction', async () => {
    const scores = (await list('&sort=score')).data.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    const best = (await list('&sort=score&order=desc')).data.map(({ score }) => score);
    expect(best).toEqual(best.toSorted((one, other) => other - one));
    const names = (await list('&sort=name')).data.map(({ last_name }) => last_name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    const latest = (await list('&sort=last_event&order=desc')).data.map(({ last_event_at }) => last_event_at);
    expect(latest).toEqual(latest.toSorted((one, other) => ((one ?? '') > (other ?? '') ? -1 : 1)));
    const { total_pages } = (await list()).pagination;
    for (const order of ['asc', 'desc']) {
      const { data } = await list(`&sort=last_event&order=${order}&page=${total_pages}`);
      expect(data.at(-1)?.last_event_at).toBeNull();
    }
  });
});

describe('one employee', () => {
  it('is found by id, in full', async () => {
    const summary = await find('&sort=last_event&order=desc');
    const employee = await read<Employee>(`/employees/${summary.id}`);
    expect(employee).toMatchObject(summary);
    expect(employee.integrations.length).toBeGreaterThan(0);
    expect(employee.score_history.at(-1)).toMatchObject({ score: employee.score, band: employee.band });
  });

  it('is found by address in any encoding and case', async () => {
    const { id, email } = await find('');
    for (const spelling of [email, encodeURIComponent(email), email.toUpperCase(), email.replace('.', '%2E')]) {
      expect((await read<Employee>(`/employees/by-email/${spelling}`)).id).toBe(id);
    }
  });

  it('is a 404 for an id or address that nobody has; a plus sign stays one', async () => {
    expect(await refused('/employees/emp_nobody')).toEqual([404, 'not_found']);
    for (const spelling of ['a+b@acme.example', 'a%2Bb%40acme.example']) {
      const { status, body } = await ask<ErrorBody>(`/employees/by-email/${spelling}`);
      expect(status).toBe(404);
      expect(body.error.message).toContain('a+b@acme.example');
    }
    expect(await refused('/employees/by-email/%E0%A4%A')).toEqual([400, 'invalid_request']);
    expect(await refused('/employees/emp_nobody/events')).toEqual([404, 'not_found']);
    expect(await refused('/employees/emp_nobody/score-history')).toEqual([404, 'not_found']);
  });
});

describe('an update', () => {
  const change = { department: 'Red Team', title: 'Security Engineer', status: 'inactive' } as const;

  it('is seen by every reading, and gone after a reset', async () => {
    const { id, email } = await find('&status=active');
    const before = await read<Employee>(`/employees/${id}`);
    const { status, body } = await patch(id, change);
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, ...change });
    expect(await read(`/employees/${id}`)).toEqual(body);
    expect(await read(`/employees/by-email/${email}`)).toEqual(body);
    expect((await list('&department=Red%20Team&status=inactive')).data.map((each) => each.id)).toEqual([id]);
    await mock.reset();
    expect(await read(`/employees/${id}`)).toEqual(before);
    expect((await list('&department=Red%20Team')).data).toEqual([]);
  });

  it('leaves alone what it does not name, takes null, and ignores what it does not know', async () => {
    const { id } = await find('');
    const before = await read<Employee>(`/employees/${id}`);
    expect((await patch(id, {})).body).toEqual(before);
    expect((await patch(id, { title: 'CISO', shoe_size: 44 })).body).toEqual({ ...before, title: 'CISO' });
    expect((await patch(id, { title: null })).body).toEqual({ ...before, title: null });
  });

  it.each<[string, number, string, string, string, string?]>([
    ['a score', 400, 'invalid_request', '{"title":"x","score":100}', 'score'],
    ['the score as it is', 400, 'invalid_request', '{"score":null}', 'score'],
    ['an unknown status', 400, 'invalid_request', '{"title":"x","status":"gone"}', 'status'],
    ['a status of null', 400, 'invalid_request', '{"status":null}', 'status'],
    ['a title that is no text', 400, 'invalid_request', '{"title":7}', 'title'],
    ['what is no JSON', 400, 'invalid_request', '{"title":', 'body'],
    ['what is no object', 400, 'invalid_request', '["title"]', 'body'],
    ['nothing', 400, 'invalid_request', '', 'body'],
    ['another type', 415, 'unsupported_media_type', 'title=x', '', 'application/x-www-form-urlencoded'],
  ])('refuses %s and changes nothing', async (_, status, code, body, field, type = 'application/json') => {
    const { id } = await find('');
    const before = await read<Employee>(`/employees/${id}`);
    const answer = await refused(`/employees/${id}`, { method: 'PATCH', headers: { 'content-type': type }, body });
    expect(answer).toEqual(field === '' ? [status, code] : [status, code, field]);
    expect(await read(`/employees/${id}`)).toEqual(before);
  });

  it('refuses an unknown id and a key without the scope', async () => {
    expect((await patch('emp_nobody', change)).status).toBe(404);
    const { id } = await find('');
    const before = await read<Employee>(`/employees/${id}`);
    const [readOnly] = mock.credentials('tidalbay').restricted;
    const init = { method: 'PATCH', headers: { ...JSON_TYPE, ...readOnly?.headers }, body: JSON.stringify(change) };
    expect(await refused(`/employees/${id}`, init)).toEqual([403, 'forbidden']);
    expect(await read(`/employees/${id}`)).toEqual(before);
  });
});

describe('a key', () => {
  it('has to be there, look like one, and have the scope', async () => {
    const { id } = await find('');
    expect(await refused('/employees', { headers: { Authorization: '' } })).toEqual([401, 'unauthorized']);
    expect(await refused('/employees', { headers: { Authorization: 'Bearer x' } })).toEqual([401, 'unauthorized']);
    const [, directory, revoked] = mock.credentials('tidalbay').restricted;
    expect(await refused(`/employees/${id}/events`, { headers: { ...directory?.headers } })).toEqual([
      403,
      'forbidden',
    ]);
    expect((await ask('/employees', { headers: { ...directory?.headers } })).status).toBe(200);
    expect(await refused('/employees', { headers: { ...revoked?.headers } })).toEqual([401, 'unauthorized']);
  });
});

describe('events', () => {
  it('come newest first and explain the score', async () => {
    for (const { id, score, last_event_at, created_at } of (await list('&sort=last_event&order=desc')).data) {
      const { data } = await read<EventList>(`/employees/${id}/events?per_page=100`);
      const times = data.map(({ timestamp }) => timestamp);
      expect(times).toEqual(times.toSorted().reverse());
      expect(times[0] ?? null).toBe(last_event_at);
      const isTraining = ({ type }: Schemas['Event']): boolean => type === 'training.completed';
      const sum = (events: readonly Schemas['Event'][]): number =>
        events.reduce((total, { current_impact }) => total + current_impact, 0);
      const harmed = data.find(({ impact }) => impact < 0)?.timestamp ?? created_at;
      const recovery = Math.floor((Date.parse('2026-01-15') - Date.parse(harmed)) / (30 * DAY)) * 5;
      const trainings = Math.min(30, sum(data.filter(isTraining)));
      const expected = 75 + trainings + sum(data.filter((event) => !isTraining(event))) + recovery;
      expect(Math.abs(Math.min(100, Math.max(0, expected)) - score)).toBeLessThanOrEqual(0.55);
    }
  });

  it('are filtered by type and dates, and paged', async () => {
    const { id } = await find('&band=critical');
    const path = `/employees/${id}/events`;
    const { data } = await read<EventList>(path);
    const [newest, next] = data as [Schemas['Event'], Schemas['Event']];
    const idsOf = async (query: string) => (await read<EventList>(`${path}?${query}`)).data.map((event) => event.id);
    const alike = data.filter(({ type }) => type === newest.type);
    expect(await idsOf(`type=${newest.type}`)).toEqual(alike.map((event) => event.id));
    expect(await idsOf('type=unheard.of')).toEqual([]);
    expect(await idsOf(`from=${newest.timestamp}`)).toEqual([newest.id]);
    expect(await idsOf(`to=${next.timestamp}`)).toEqual(data.slice(1).map((event) => event.id));
    const day = newest.timestamp.slice(0, 10);
    expect(await idsOf(`from=${day}&to=${day}`)).toContain(newest.id);
    expect(await idsOf(`from=2026-01-15&to=2025-01-01`)).toEqual([]);
    expect(await idsOf('per_page=1&page=2')).toEqual([next.id]);
    expect(await refused(`${path}?from=yesterday`)).toEqual([400, 'invalid_request', 'from']);
    expect(await refused(`${path}?per_page=101`)).toEqual([400, 'invalid_request', 'per_page']);
  });
});

describe('the score history', () => {
  it.each(['hourly', 'daily', 'weekly'])('ends, %s, with the employee’s score', async (interval) => {
    for (const band of Object.keys(bands)) {
      const { id, ...employee } = await find(`&band=${band}`);
      const history = await read<Schemas['ScoreHistory']>(`/employees/${id}/score-history?interval=${interval}`);
      expect(history.interval).toBe(interval);
      expect(history.data.at(-1)).toMatchObject({ score: employee.score, band });
    }
  });

  it('says the same of the same moment at any interval, and is what an employee shows', async () => {
    const { id } = await find('&band=critical');
    const path = `/employees/${id}/score-history?from=2025-12-01`;
    const hourly = (await read<Schemas['ScoreHistory']>(`${path}&interval=hourly`)).data;
    for (const interval of ['daily', 'weekly']) {
      const { data } = await read<Schemas['ScoreHistory']>(`${path}&interval=${interval}`);
      expect(data.length).toBeGreaterThan(5);
      expect(hourly).toEqual(expect.arrayContaining([...data]));
    }
    const usual = await read<Schemas['ScoreHistory']>(`/employees/${id}/score-history`);
    expect((await read<Employee>(`/employees/${id}`)).score_history).toEqual(usual.data);
    expect(await refused(`${path}&interval=yearly`)).toEqual([400, 'invalid_request', 'interval']);
    expect(await refused(`/employees/${id}/score-history?to=x`)).toEqual([400, 'invalid_request', 'to']);
  });
});

describe('time', () => {
  it('moves scores at midnight and not before', async () => {
    const { id, score } = await find('&band=orange');
    await mock.clock.advance('PT14H59M59S');
    expect(await read<Employee>(`/employees/${id}`)).toMatchObject({ score });
    await mock.clock.advance('P90D');
    const later = await read<Employee>(`/employees/${id}`);
    expect(later.score).toBeGreaterThan(score);
    const [low, high] = bands[later.band];
    expect(later.score >= low && later.score <= high).toBe(true);
    expect(later.score_history.at(-1)).toMatchObject({ timestamp: '2026-04-15T00:00:00Z', score: later.score });
    const summary = (await read<EmployeeList>(`/employees?band=${later.band}&per_page=100`)).data;
    expect(summary.find((each) => each.id === id)?.score).toBe(later.score);
    await mock.reset();
    expect(await read<Employee>(`/employees/${id}`)).toMatchObject({ score });
  });

  it('keeps what was updated and lets impacts fade', async () => {
    const { id } = await find('&band=red');
    await patch(id, { title: 'Apprentice' });
    const [before] = (await read<EventList>(`/employees/${id}/events`)).data;
    await mock.clock.advance('P90D');
    const [after] = (await read<EventList>(`/employees/${id}/events`)).data;
    expect(after?.current_impact).toBeCloseTo((before?.current_impact ?? 0) / 2, 1);
    expect(await read<Employee>(`/employees/${id}`)).toMatchObject({ title: 'Apprentice' });
  });
});
