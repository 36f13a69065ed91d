import { afterAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.js';

const options = { people: 60, clock: 'frozen', validateResponses: 'error' } as const;
const mock = await createMock(options);
afterAll(() => mock.close());

// biome-ignore lint/suspicious/noExplicitAny: the spec holds the form of every answer
type Body = any;

const admin = async (world: string, method: string, path: string, body?: unknown) => {
  const response = await mock.fetch(`/w/${world}/__admin${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
};

const countIn = async (world: string): Promise<number> => {
  const response = await mock.fetch(`/w/${world}/tidalbay/v1/employees`, mock.credentials('tidalbay'));
  const { pagination } = (await response.json()) as Body;
  return pagination.total;
};

describe('a world', () => {
  it('is put into a scenario by name, and a reset takes it back to that one', async () => {
    const whole = { name: 'tiny', extends: 'baseline', people: 12 };
    const applied = await admin('tiny', 'PUT', '/scenario', whole);
    expect([applied.status, applied.body.scenario, applied.body.version]).toEqual([200, 'tiny', 0]);
    const few = await countIn('tiny');
    expect(few).toBeLessThan(await countIn('other'));
    await admin('tiny', 'POST', '/clock/advance', { by: 'P1D' });
    await admin('tiny', 'POST', '/reset');
    expect(await countIn('tiny')).toBe(few);
    const named = await admin('tiny', 'PUT', '/scenario', { name: 'baseline' });
    expect(named.body).toMatchObject({ scenario: 'baseline', name: 'tiny' });
    expect(await countIn('tiny')).toBeGreaterThan(few);
  });

  it('takes switches, clock and records from it', async () => {
    const [first] = (await admin('records', 'GET', '/collections/tidalbay/employees')).body.records;
    const scenario = {
      name: 'special',
      people: 60,
      clock: { mode: 'ticking', now: '2026-02-01T00:00:00Z' },
      settings: { auth: 'strict' },
      records: { tidalbay: { employees: [{ key: first.key, set: { department: 'Night Watch' } }] } },
    };
    expect((await admin('records', 'PUT', '/scenario', scenario)).status).toBe(200);
    expect((await admin('records', 'GET', '/settings')).body.auth).toBe('strict');
    const clock = (await admin('records', 'GET', '/clock')).body;
    expect([clock.mode, clock.now.slice(0, 10)]).toEqual(['ticking', '2026-02-01']);
    const { records } = (await admin('records', 'GET', '/collections/tidalbay/employees')).body;
    expect(records[0].record.department).toBe('Night Watch');
    // What fell due since the scenario's own instant has happened on top.
    const versions = (await admin('records', 'GET', '/versions')).body.versions;
    expect(versions.at(-1)).toMatchObject({ version: 0, request: null });
  });

  it('has the credentials of its own company, and takes no others where it is strict', async () => {
    await admin('strict', 'PUT', '/scenario', { name: 'x', people: 20, seed: 7, settings: { auth: 'strict' } });
    const own = (await admin('strict', 'GET', '/credentials')).body.tidalbay.headers;
    const ask = async (headers: Record<string, string>) =>
      (await mock.fetch('/w/strict/tidalbay/v1/employees', { headers })).status;
    expect([await ask(own), await ask({ ...mock.credentials('tidalbay').headers })]).toEqual([200, 401]);
  });

  it.each([
    ['a name that there is not', { name: 'basline' }, 404, 'Did you mean "baseline"'],
    ['a parameter that it does not have', { name: 'baseline', parameters: { size: 3 } }, 400, 'no parameter "size"'],
    ['a member that there is not', { name: 'x', peeple: 3 }, 400, 'people'],
    [
      'records of an API that there is not',
      { name: 'x', records: { drato: {}, drta: { a: [{ key: 1, deleted: true }] } } },
      400,
      'Did you mean "drata"',
    ],
    [
      'records of a collection that there is not',
      { name: 'x', records: { drata: { personel: [{ key: 1, deleted: true }] } } },
      400,
      '"personnel"',
    ],
    [
      'a change of a record that is not there',
      { name: 'x', records: { tidalbay: { employees: [{ key: 'emp_x', set: {} }] } } },
      400,
      'emp_x',
    ],
    ['no name', { people: 3 }, 400, 'name'],
  ])('is refused %s, and stays as it was', async (_, scenario, status, detail) => {
    const before = (await admin('refused', 'GET', '/world')).body;
    const answer = await admin('refused', 'PUT', '/scenario', scenario);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(detail)]);
    expect((await admin('refused', 'GET', '/world')).body).toEqual(before);
  });

  it('is refused a record that breaks its spec', async () => {
    const [{ key, record }] = (await admin('broken', 'GET', '/collections/tidalbay/employees')).body.records;
    const employees = [{ key, record: { ...record, department: 7 } }];
    const answer = await admin('broken', 'PUT', '/scenario', {
      name: 'x',
      people: 60,
      records: { tidalbay: { employees } },
    });
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining('department')]);
  });
});

describe('the scenarios', () => {
  it('are listed, and each is shown as its file says it', async () => {
    const { scenarios } = (await admin('default', 'GET', '/scenarios')).body;
    const names = scenarios.map(({ name }: { name: string }) => name);
    expect(names).toContain('baseline');
    for (const name of names) {
      const { status, body } = await admin('default', 'GET', `/scenarios/${name}`);
      expect([status, body.source.name]).toEqual([200, name]);
    }
    const unknown = await admin('default', 'GET', '/scenarios/basline');
    expect([unknown.status, unknown.body.detail]).toEqual([404, expect.stringContaining('"baseline"')]);
  });
});
