import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/drata/types.gen.js';
import { createMock, type Mock } from '../../src/index.js';
import { ask, listAll, NAMES, read, refused, startDrata } from './drata-client.js';

type Schemas = components['schemas'];
type Page = Schemas['PersonnelSearchList'];

let mock: Mock;
beforeAll(async () => {
  mock = await startDrata();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const search = (query: string, of = mock): Promise<Page> => read(of, `/personnel-search?${query}`);
const idsOf = ({ data }: Page): number[] => data.map(({ id }) => id);
const walk = async (query: string, between: (page: Page) => Promise<unknown> = async () => {}): Promise<number[]> => {
  const ids: number[] = [];
  for (let cursor: string | null = 'undefined'; cursor !== null; ) {
    const page: Page = await search(`${query}&cursor=${cursor}`);
    ids.push(...idsOf(page));
    await between(page);
    cursor = page.pagination.cursor;
    expect(ids.length).toBeLessThan(1000);
  }
  return ids;
};
const put = (id: number, body: object, of = mock): Promise<unknown> =>
  read(of, `/personnel/${id}`, { method: 'PUT', body });

describe('a walk over pages', () => {
  it.each(['', 'sort=name', 'sort=name&sortDir=DESC', 'sort=startDate', 'sort=startDate&sortDir=DESC', 'q=a'])(
    'meets everybody once (%s)',
    async (query) => {
      const whole = idsOf(await search(`size=500&${query}`));
      expect(new Set(whole).size).toBe(whole.length);
      expect(await walk(`size=7&${query}`)).toEqual(whole);
      expect(await walk(`size=${whole.length}&${query}`)).toEqual(whole);
    },
  );

  it('loses and repeats nobody while people are written to', async () => {
    const touch = async ({ data }: Page): Promise<void> => {
      for (const id of [data[0]?.id, data.at(-1)?.id]) await put(id as number, { startedAt: '2024-01-01' });
    };
    for (const query of ['', 'sort=name', 'q=an']) {
      const whole = idsOf(await search(`size=500&${query}`));
      expect(await walk(`size=9&${query}`, touch)).toEqual(whole);
    }
  });

  it('begins wherever a client leaves the cursor out', async () => {
    const first = idsOf(await search('size=3'));
    expect(idsOf(await search('size=3&cursor='))).toEqual(first);
    expect(idsOf(await search('size=3&cursor=undefined'))).toEqual(first);
  });

  it.each(['x', 'null', 'eyJ9', '%00', 'eyJrIjoiT2thZm9yIiwiaSI6MTA0Mn0'])(
    'is refused at cursor %s',
    async (cursor) => {
      for (const query of ['', '&sort=updatedAt', '&sort=startDate', '&q=ann']) {
        expect(await refused(mock, `/personnel-search?cursor=${cursor}${query}`)).toEqual([400, NAMES[400]]);
      }
    },
  );

  it('is refused with sizes and orders that there are none of', async () => {
    for (const query of ['size=0', 'size=501', 'size=x', 'sort=email', 'sortDir=asc', 'facets[]=idp', 'expand[]=x']) {
      expect(await refused(mock, `/personnel-search?${query}`)).toEqual([400, NAMES[400]]);
    }
  });

  it('is in order of creation unless asked otherwise', async () => {
    const { data } = await search('size=500');
    const keys = data.map(({ createdAt, id }) => `${createdAt} ${String(id).padStart(9, '0')}`);
    expect(keys).toEqual(keys.toSorted());
    expect(idsOf(await search('size=500&sortDir=DESC'))).toEqual(data.map(({ id }) => id).toReversed());
  });
});

describe('totals and facets', () => {
  const QUERY = 'size=5&includeTotalCount=true&facets[]=employmentStatus&facets[]=groupIds&complianceStatus[]=FAIL';

  it('are on the first page only, and only when asked for', async () => {
    const first = await search(QUERY);
    expect(Object.keys(first.facets ?? {})).toEqual(['employmentStatus', 'groupIds']);
    expect(first.pagination.totalCount).toBeGreaterThan(5);
    const second = await search(`${QUERY}&cursor=${first.pagination.cursor}`);
    expect(second).not.toHaveProperty('facets');
    expect(second.pagination).not.toHaveProperty('totalCount');
    expect(await search('size=5')).not.toHaveProperty('facets');
    expect((await search('size=5')).pagination).not.toHaveProperty('totalCount');
  });

  it('count over all pages of what is found, with zeros for what an enumeration has besides', async () => {
    const { facets, pagination } = await search(`${QUERY}&facets[]=syncStatus&facets[]=complianceStatus`);
    const total = pagination.totalCount as number;
    const counts = (name: keyof NonNullable<Page['facets']>): Record<string, number> =>
      Object.fromEntries((facets?.[name] ?? []).map(({ value, count }) => [value, count]));
    expect(counts('complianceStatus')).toEqual({
      PASS: 0,
      FAIL: total,
      MISCONFIGURED: 0,
      EXCLUDED: 0,
      OUT_OF_SCOPE: 0,
    });
    expect(Object.keys(counts('syncStatus'))).toEqual(['SYNCED', 'NOT_SYNCED']);
    expect(Object.keys(counts('employmentStatus'))).toHaveLength(10);
    for (const name of ['employmentStatus', 'syncStatus'] as const) {
      expect(Object.values(counts(name)).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
    expect(Object.values(counts('groupIds')).every((count) => count > 0)).toBe(true);
    const nobody = await search('firstName=zzz&facets[]=groupIds&facets[]=syncStatus&includeTotalCount=true');
    expect(nobody.facets?.groupIds).toEqual([]);
    expect(nobody.facets?.syncStatus?.map(({ count }) => count)).toEqual([0, 0]);
    expect(nobody.pagination).toEqual({ cursor: null, totalCount: 0 });
  });

  it('follow writes', async () => {
    const [person] = (await search('size=1&employmentStatus[]=CURRENT_EMPLOYEE')).data;
    const readCount = async (): Promise<number> =>
      (await search('facets[]=employmentStatus')).facets?.employmentStatus?.[0]?.count as number;
    const before = await readCount();
    await put(person?.id as number, { employmentStatus: 'CURRENT_CONTRACTOR' });
    expect(await readCount()).toBe(before - 1);
    expect(idsOf(await search('size=1&employmentStatus[]=CURRENT_EMPLOYEE'))).not.toContain(person?.id);
  });
});

describe('an index that lags', () => {
  const statusOf = async (id: number, of: Mock): Promise<[string | undefined, string | undefined]> => {
    const found = (await search('size=500', of)).data.find((each) => each.id === id);
    return [found?.employmentStatus, (await listAll(of)).find((each) => each.id === id)?.employmentStatus];
  };

  it('shows a write when the lag is over, while the list shows it at once', async () => {
    const lagging = await createMock({
      ...{ apis: ['drata'], people: 60, listen: false, clock: 'frozen' },
      ...{ validateResponses: 'error', indexLag: 'PT2S' },
    } as const);
    const [person] = (await search('size=1&employmentStatus[]=CURRENT_EMPLOYEE', lagging)).data;
    const id = person?.id as number;
    await lagging.clock.advance('PT1M');
    await put(id, { employmentStatus: 'CURRENT_CONTRACTOR' }, lagging);
    expect(await statusOf(id, lagging)).toEqual(['CURRENT_EMPLOYEE', 'CURRENT_CONTRACTOR']);
    await lagging.clock.advance('PT1S');
    expect(await statusOf(id, lagging)).toEqual(['CURRENT_EMPLOYEE', 'CURRENT_CONTRACTOR']);
    await lagging.clock.advance('PT1S');
    expect(await statusOf(id, lagging)).toEqual(['CURRENT_CONTRACTOR', 'CURRENT_CONTRACTOR']);
    await lagging.close();
  });

  it('can be set while the mock runs; without a lag a search sees every write', async () => {
    const [person] = (await search('size=1&employmentStatus[]=CURRENT_EMPLOYEE')).data;
    const id = person?.id as number;
    await mock.clock.advance('PT1M');
    const headers = { 'content-type': 'application/json' };
    const set = (indexLag: string) =>
      mock.fetch('/__admin/settings', { method: 'PUT', headers, body: JSON.stringify({ indexLag }) });
    expect((await set('PT2S')).status).toBe(200);
    await put(id, { employmentStatus: 'CURRENT_CONTRACTOR' });
    expect(await statusOf(id, mock)).toEqual(['CURRENT_EMPLOYEE', 'CURRENT_CONTRACTOR']);
    await set('PT0S');
    expect(await statusOf(id, mock)).toEqual(['CURRENT_CONTRACTOR', 'CURRENT_CONTRACTOR']);
  });
});

describe('permissions', () => {
  it('are those of the list', async () => {
    const { restricted } = mock.credentials('drata');
    for (const { headers, expect: status } of restricted) {
      const list = await ask(mock, '/personnel', { headers });
      expect((await ask(mock, '/personnel-search', { headers })).status).toBe(list.status);
      expect([200, status]).toContain(list.status);
    }
    expect((await ask(mock, '/personnel-search', { headers: {} })).status).toBe(401);
  });
});
