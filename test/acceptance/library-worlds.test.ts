import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock, type World } from '../../src/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay', 'drata'], people: 20, clock: 'frozen', worldLimit: 20 });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

interface Employees {
  readonly data: readonly { readonly id: string; readonly department: string }[];
  readonly pagination: { readonly total: number };
}

const list = async (world: World, query = ''): Promise<Employees> => {
  const { headers } = world.credentials('tidalbay');
  return (await (await world.fetch(`/tidalbay/v1/employees${query}`, { headers })).json()) as Employees;
};

const move = async (world: World, department: string): Promise<void> => {
  const { headers } = world.credentials('tidalbay');
  const { data } = await list(world, '?per_page=1');
  const init = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json' } };
  const response = await world.fetch(`/tidalbay/v1/employees/${data[0]?.id}`, {
    ...init,
    body: JSON.stringify({ department }),
  });
  expect(response.status).toBe(200);
};

const count = async (world: World, department: string): Promise<number> =>
  (await list(world, `?department=${encodeURIComponent(department)}`)).pagination.total;

describe('a world by name', () => {
  it('has a company of its own', async () => {
    await using one = mock.world('one');
    await move(one, 'Night Watch');
    expect([await count(one, 'Night Watch'), await count(mock, 'Night Watch')]).toEqual([1, 0]);
    expect(await count(mock.world('one'), 'Night Watch')).toBe(1);
  });

  it('is reached over the socket by its URL', async () => {
    await using one = mock.world('one');
    await move(one, 'Night Watch');
    const { baseUrl, headers } = one.credentials('tidalbay');
    expect(baseUrl).toBe(`${mock.url}/w/one/tidalbay`);
    expect(baseUrl).toBe(one.baseUrl('tidalbay'));
    const response = await fetch(`${baseUrl}/v1/employees?department=Night+Watch`, { headers });
    expect(((await response.json()) as Employees).pagination.total).toBe(1);
  });

  it('is asked by its fetch whatever form the request has', async () => {
    await using one = mock.world('one');
    const { headers } = one.credentials('tidalbay');
    const inputs = [
      '/tidalbay/v1/employees',
      'tidalbay/v1/employees',
      `${mock.url}/tidalbay/v1/employees`,
      `${one.url}/tidalbay/v1/employees`,
      new URL(`${mock.url}/tidalbay/v1/employees`),
      new Request(`${mock.url}/tidalbay/v1/employees`, { headers }),
      'https://api.tidalbay.com/v1/employees',
    ];
    for (const input of inputs) {
      await one.fetch(input, { headers });
      const [latest] = await one.requests();
      expect(latest, String(input)).toMatchObject({
        world: 'one',
        operationId: 'listEmployees',
        response: { status: 200 },
      });
    }
    expect(await mock.requests()).toHaveLength(0);
  });

  it('is asked in a test environment whose Headers keep names as they came', async () => {
    class KeepingHeaders extends Map<string, string> {
      constructor(init: Record<string, string> = {}) {
        super(Object.entries(init));
      }
    }
    vi.stubGlobal('Headers', KeepingHeaders);
    const { headers } = mock.credentials('tidalbay');
    const { status } = await mock.fetch('/tidalbay/v1/employees', { headers });
    vi.unstubAllGlobals();
    expect(status).toBe(200);
  });

  it('has its own clock, faults, journal, records and scenario', async () => {
    await using one = mock.world('one');
    const before = await mock.clock.now();
    await one.clock.advance('P1D');
    expect((await one.clock.now()).getTime() - before.getTime()).toBe(86_400_000);
    expect(await mock.clock.now()).toEqual(before);
    const fault = await one.fault({ api: 'tidalbay', status: 503 });
    const { headers } = mock.credentials('tidalbay');
    expect((await mock.fetch('/tidalbay/v1/employees', { headers })).status).toBe(200);
    expect((await one.fetch('/tidalbay/v1/employees', { headers })).status).toBe(503);
    expect(await fault.hits()).toBe(1);
    expect((await one.requests()).length).toBe(1);
    await one.scenario('empty-company');
    expect(await one.records('tidalbay', 'employees')).toHaveLength(0);
    expect(await mock.records('tidalbay', 'employees')).not.toHaveLength(0);
  });

  it('has in its journal what went astray, too', async () => {
    await using one = mock.world('one');
    for (const path of ['/tidalbay/v2/employees', '/nowhere']) expect((await one.fetch(path)).status).toBe(404);
    expect((await one.requests()).map(({ id }) => id)).toEqual(['one-2', 'one-1']);
    expect(await mock.requests()).toEqual([]);
  });

  it('is the mock itself where it is the default one', async () => {
    await move(mock, 'Night Watch');
    const same = mock.world('default');
    expect([same.name, same.url, mock.name]).toEqual(['default', mock.url, 'default']);
    expect(await count(same, 'Night Watch')).toBe(1);
    await same.drop();
    expect(await count(mock, 'Night Watch')).toBe(0);
  });
});

describe('a fork', () => {
  it('begins as its world is, and goes its own way', async () => {
    await move(mock, 'Night Watch');
    await using fork = await mock.fork();
    expect(await count(fork, 'Night Watch')).toBe(1);
    await move(fork, 'Day Watch');
    expect([await count(mock, 'Night Watch'), await count(mock, 'Day Watch')]).toEqual([1, 0]);
  });

  it('can be forked, under a name or one that is made up', async () => {
    await using one = await mock.fork('one');
    await move(one, 'Night Watch');
    await using two = await one.fork();
    expect(one.name).toBe('one');
    expect(two.name).toMatch(/^fork-\d+$/);
    expect(await count(two, 'Night Watch')).toBe(1);
    expect(await mock.fork().then(({ name }) => name)).not.toBe(two.name);
  });
});

describe('misuse', () => {
  it('of a name is refused at once', async () => {
    expect(() => mock.world('no/name')).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    await expect(mock.fork('no/name')).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    await using one = await mock.fork('one');
    await expect(mock.fork(one.name)).rejects.toMatchObject({ code: 'WORLD_EXISTS' });
  });

  it('of a world that was dropped is refused, and the next of its name begins anew', async () => {
    const one = mock.world('one');
    await move(one, 'Night Watch');
    await one.drop();
    await one.drop();
    for (const use of [
      () => one.fetch('/tidalbay/v1/employees'),
      () => one.reset(),
      () => one.fork(),
      () => list(one),
    ]) {
      await expect(use()).rejects.toMatchObject({ code: 'WORLD_GONE', message: expect.stringContaining('"one"') });
    }
    expect(() => one.credentials('tidalbay')).toThrow(expect.objectContaining({ code: 'WORLD_GONE' }));
    await using again = mock.world('one');
    expect(await count(again, 'Night Watch')).toBe(0);
    await expect(one.reset()).rejects.toMatchObject({ code: 'WORLD_GONE' });
  });

  it('of names is refused with the ones that there are', async () => {
    expect(() => mock.credentials('secureframe')).toThrow(/tidalbay/);
    expect(() => mock.baseUrl('__admin')).toThrow(expect.objectContaining({ code: 'UNKNOWN_API' }));
    // @ts-expect-error there is no such collection
    await expect(mock.records('tidalbay', 'emplyees')).rejects.toMatchObject({ code: 'UNKNOWN_COLLECTION' });
    await expect(mock.scenario('merge')).rejects.toMatchObject({ code: 'UNKNOWN_SCENARIO' });
    await expect(mock.fault({ api: 'tidlbay' })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    await expect(mock.clock.set('soon')).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    await expect(mock.clock.advance('a day')).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('of too many worlds is refused', async () => {
    await using small = await createMock({ apis: ['tidalbay'], people: 5, listen: false, worldLimit: 2 });
    small.world('one');
    expect(() => small.world('two')).toThrow(expect.objectContaining({ code: 'TOO_MANY_WORLDS' }));
    await expect(small.fork()).rejects.toMatchObject({ code: 'TOO_MANY_WORLDS' });
  });

  it('of a mock that was closed is refused, of its worlds too', async () => {
    const other = await createMock({ apis: ['tidalbay'], people: 5, listen: false });
    const one = other.world('one');
    await other.close();
    await other.close();
    await one.drop();
    const closed = { code: 'MOCK_CLOSED' };
    for (const use of [() => other.fetch('/'), () => one.fetch('/'), () => other.reset(), () => other.fork()]) {
      await expect(use()).rejects.toMatchObject(closed);
    }
    await expect(other.handle(new Request('http://localhost/'))).rejects.toMatchObject(closed);
    expect(() => other.world('two')).toThrow(expect.objectContaining(closed));
    expect(() => one.credentials('tidalbay')).toThrow(expect.objectContaining(closed));
  });

  it('of an option that is none is refused, with the one that was probably meant', async () => {
    const options = { scenaro: 'merger' };
    await expect(createMock(options as object)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: 'There is no option "scenaro". Did you mean "scenario"?',
    });
  });

  it('of a URL that is none is refused', async () => {
    for (const publicUrl of ['/mocks', 'ftp://localhost', 'http://localhost/?a']) {
      await expect(createMock({ publicUrl })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    }
  });
});
