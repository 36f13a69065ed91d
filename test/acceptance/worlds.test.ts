import { afterAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

const mock = await createMock({ people: 40, clock: 'frozen', validateResponses: 'error', worldLimit: 40 });
afterAll(() => mock.close());

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the spec holds the form of every answer
  readonly body: any;
}

const ask = async (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await mock.fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

const admin = (world: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  ask(method, `/w/${world}/__admin${path}`, body);

const tidalbay = mock.credentials('tidalbay').headers;

const firstEmployee = async (world: string): Promise<{ id: string; department: string }> =>
  (await ask('GET', `/w/${world}/tidalbay/v1/employees?per_page=1`, undefined, tidalbay)).body.data[0];

const setDepartment = async (world: string, department: string): Promise<void> => {
  const { id } = await firstEmployee(world);
  const answer = await ask('PATCH', `/w/${world}/tidalbay/v1/employees/${id}`, { department }, tidalbay);
  expect([answer.status, answer.body.department]).toEqual([200, department]);
};

const departmentIn = async (world: string): Promise<string> => (await firstEmployee(world)).department;

describe('a fork', () => {
  it('begins as the other world is, and the two have nothing to do with each other from then on', async () => {
    await setDepartment('fork-source', 'Before');
    expect((await admin('fork-source', 'POST', '/worlds', { name: 'fork-1' })).body).toMatchObject({
      name: 'fork-1',
      version: 1,
      scenario: 'baseline',
    });
    await setDepartment('fork-source', 'Source');
    await setDepartment('fork-1', 'Fork');
    expect([await departmentIn('fork-source'), await departmentIn('fork-1')]).toEqual(['Source', 'Fork']);
  });

  it('begins at a version, with the history up to it', async () => {
    await setDepartment('fork-old', 'One');
    await setDepartment('fork-old', 'Two');
    const fork = { name: 'fork-2', from: 'fork-old', version: 1 };
    expect((await admin('default', 'POST', '/worlds', fork)).status).toBe(201);
    expect(await departmentIn('fork-2')).toBe('One');
    expect((await admin('fork-2', 'POST', '/rewind', { version: 0 })).body.version).toBe(0);
    expect(await departmentIn('fork-old')).toBe('Two');
  });

  it.each([
    ['a name that is taken', { name: 'default' }, 409, 'already'],
    ['a world that is not there', { name: 'fork-x', from: 'nobody' }, 404, 'There is no world "nobody". There is'],
    ['a version that is not there', { name: 'fork-x', from: 'default', version: 7 }, 404, 'no version 7'],
    ['what cannot be a name', { name: '-' }, 400, '/name'],
    ['no name', {}, 400, 'name'],
  ])('is refused for %s', async (_, body, status, detail) => {
    const answer = await admin('default', 'POST', '/worlds', body);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(detail)]);
    const { worlds } = (await admin('default', 'GET', '/worlds')).body;
    expect(worlds.map(({ name }: { name: string }) => name)).not.toContain('fork-x');
  });
});

describe('a world', () => {
  it('is listed as soon as somebody asked for it, and begins anew after it was dropped', async () => {
    await setDepartment('dropped', 'Changed');
    const names = async () =>
      (await admin('default', 'GET', '/worlds')).body.worlds.map(({ name }: { name: string }) => name);
    expect(await names()).toContain('dropped');
    expect((await admin('default', 'DELETE', '/worlds/dropped')).status).toBe(204);
    expect(await names()).not.toContain('dropped');
    expect((await admin('default', 'DELETE', '/worlds/dropped')).status).toBe(404);
    expect(await departmentIn('dropped')).toBe(await departmentIn('untouched'));
  });

  it('is not dropped where it is the default one', async () => {
    const { status, body } = await admin('default', 'DELETE', '/worlds/default');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('/reset')]);
  });

  it('is served in the profile that it is set to, and no other world with it', async () => {
    const spec = async (world: string) => (await ask('GET', `/w/${world}/secureframe/openapi.json`)).body;
    const settings = await admin('profiled', 'PUT', '/settings', { profile: 'documented' });
    expect(settings.body.profile).toBe('documented');
    const [documented, observed] = [await spec('profiled'), await spec('other')];
    expect(documented).not.toEqual(observed);
    expect((await admin('profiled', 'POST', '/reset')).status).toBe(204);
    expect(await spec('profiled')).toEqual(observed);
  });
});

describe('the history', () => {
  it('lists versions newest first, with what made them', async () => {
    await setDepartment('listed', 'One');
    await setDepartment('listed', 'Two');
    const { body } = await admin('listed', 'GET', '/versions?limit=2');
    expect(body).toMatchObject({ current: 2, oldest: 0, versions: [{ version: 2 }, { version: 1 }] });
    expect(body.versions[0]).toEqual({
      version: 2,
      at: '2026-01-15T09:00:00.000Z',
      request: expect.stringMatching(/^listed-\d+$/),
      changes: 1,
    });
  });

  it('is gone back in, and what came later is gone', async () => {
    await setDepartment('rewound', 'One');
    await setDepartment('rewound', 'Two');
    expect((await admin('rewound', 'POST', '/rewind', { version: 1 })).body.version).toBe(1);
    expect(await departmentIn('rewound')).toBe('One');
    const { status, body } = await admin('rewound', 'POST', '/rewind', { version: 2 });
    expect([status, body.detail]).toEqual([404, 'The world "rewound" has no version 2; it keeps 0 to 1.']);
  });

  it('takes the clock back too', async () => {
    await setDepartment('clocked', 'One');
    await admin('clocked', 'POST', '/clock/advance', { by: 'PT2H' });
    await setDepartment('clocked', 'Two');
    await admin('clocked', 'POST', '/rewind', { version: 0 });
    expect((await admin('clocked', 'GET', '/clock')).body.now).toBe('2026-01-15T09:00:00.000Z');
  });

  it('compares two versions, in both directions, and names the request that changed a record last', async () => {
    const before = await departmentIn('compared');
    await setDepartment('compared', 'One');
    await setDepartment('compared', 'Two');
    const { versions } = (await admin('compared', 'GET', '/versions')).body;
    const all = (await admin('compared', 'GET', '/diff')).body;
    expect(all).toMatchObject({ from: 0, to: 2, changes: [{ api: 'tidalbay', collection: 'employees' }] });
    expect(JSON.stringify(all.changes[0].before)).toContain(before);
    expect(JSON.stringify(all.changes[0].after)).toContain('Two');
    expect(all.changes[0].request).toBe(versions[0].request);
    const back = (await admin('compared', 'GET', '/diff?from=1&to=0')).body;
    expect(JSON.stringify(back.changes[0].before)).toContain('One');
    expect(back.changes[0].request).toBe(versions[1].request);
    expect((await admin('compared', 'GET', '/diff?from=2&to=2')).body.changes).toEqual([]);
    expect((await admin('compared', 'GET', '/diff?to=9')).status).toBe(404);
  });
});

describe('worlds that nobody asks for', () => {
  it('are dropped when their time is over, and are counted no more', async () => {
    const idle = await createMock({ people: 5, apis: ['tidalbay'], listen: false, worldIdle: 'PT0S', worldLimit: 3 });
    const list = async (mock: Mock) =>
      ((await (await mock.fetch('/__admin/worlds')).json()) as { worlds: { name: string }[] }).worlds;
    for (let count = 0; count < 10; count++) {
      expect((await idle.fetch(`/w/w${count}/__admin/world`)).status).toBe(200);
    }
    expect((await list(idle)).map(({ name }) => name)).toEqual(['default']);
    await idle.close();
  });

  it('are kept while somebody listens to them', async () => {
    const idle = await createMock({ people: 5, apis: ['tidalbay'], listen: false, worldIdle: 'PT0S' });
    const stream = await idle.fetch('/w/heard/__admin/events');
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    const names = async (): Promise<unknown> => (await idle.fetch('/__admin/worlds')).json();
    expect(await names()).toMatchObject({ worlds: [{ name: 'default' }, { name: 'heard' }] });
    await reader.cancel();
    await expect
      .poll(names)
      .toEqual(expect.objectContaining({ worlds: [expect.objectContaining({ name: 'default' })] }));
    await idle.close();
  });

  it('are refused where there are too many', async () => {
    const full = await createMock({ people: 5, apis: ['tidalbay'], listen: false, worldLimit: 2 });
    expect((await full.fetch('/w/a/__admin/world')).status).toBe(200);
    const refused = await full.fetch('/w/b/__admin/world');
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({ detail: expect.stringContaining('--world-limit') }),
    ]);
    const fork = { method: 'POST', body: '{"name":"b"}', headers: { 'content-type': 'application/json' } };
    expect((await full.fetch('/__admin/worlds', fork)).status).toBe(429);
    expect((await full.fetch('/w/a/__admin/worlds/a', { method: 'DELETE' })).status).toBe(204);
    expect((await full.fetch('/w/b/__admin/world')).status).toBe(200);
    await full.close();
  });
});
