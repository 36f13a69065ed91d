import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/drata/types.gen.js';
import type { Mock } from '../../src/index.js';
import { ask, checkOf, EVERYTHING, listAll, NAMES, type Personnel, read, refused, startDrata } from './drata-client.js';

type PersonnelList = components['schemas']['PersonnelList'];

let mock: Mock;
beforeAll(async () => {
  mock = await startDrata();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const readPage = (query: string): Promise<PersonnelList> => read(mock, `/personnel?${query}`);

/** Walks to the end; `between` runs after each page. */
const walk = async (query: string, between: (page: PersonnelList) => Promise<void> = async () => {}) => {
  const pages: PersonnelList[] = [];
  for (let cursor: string | null = 'undefined'; cursor !== null; ) {
    const page = await readPage(`${query}&cursor=${cursor}`);
    pages.push(page);
    cursor = page.pagination.cursor;
    await between(page);
    expect(pages.length).toBeLessThan(400);
  }
  return { pages, people: pages.flatMap(({ data }) => data) };
};

const idsOf = (people: readonly Personnel[]): number[] => people.map(({ id }) => id);
const sortKey = (sort: 'createdAt' | 'updatedAt') => (personnel: Personnel) =>
  `${personnel[sort]} ${String(personnel.id).padStart(9, '0')}`;

describe('a page', () => {
  it('has 50 records unless asked otherwise, from 1 to 500', async () => {
    expect((await readPage('')).data).toHaveLength(50);
    expect((await readPage('size=1')).data).toHaveLength(1);
    expect((await readPage('size=500')).data).toHaveLength(250);
    for (const size of ['0', '501', '-1', '1.5', 'x']) {
      expect(await refused(mock, `/personnel?size=${size}`)).toEqual([400, NAMES[400]]);
    }
  });

  it('says how many match when asked, on the first page only', async () => {
    expect((await readPage('size=10')).pagination).not.toHaveProperty('totalCount');
    expect((await readPage('size=10&includeTotalCount=false')).pagination).not.toHaveProperty('totalCount');
    const { pagination } = await readPage('size=10&includeTotalCount=true');
    expect(pagination.totalCount).toBe(250);
    const next = await readPage(`size=10&includeTotalCount=true&cursor=${pagination.cursor}`);
    expect(next.pagination).not.toHaveProperty('totalCount');
    const former = await readPage('size=1&includeTotalCount=true&employmentStatus[]=FORMER_EMPLOYEE');
    expect(former.pagination.totalCount).toBe((await listAll(mock, 'employmentStatus[]=FORMER_EMPLOYEE')).length);
  });

  it('is in order of creation unless asked otherwise', async () => {
    const usual = idsOf(await listAll(mock));
    expect(idsOf(await listAll(mock, 'sort=createdAt&sortDir=ASC'))).toEqual(usual);
    for (const sort of ['createdAt', 'updatedAt'] as const) {
      const people = await listAll(mock, `sort=${sort}`);
      expect(people.map(sortKey(sort))).toEqual(people.map(sortKey(sort)).toSorted());
      expect(idsOf(await listAll(mock, `sort=${sort}&sortDir=DESC`))).toEqual(idsOf(people).toReversed());
    }
    expect(await refused(mock, '/personnel?sort=name')).toEqual([400, NAMES[400]]);
    expect(await refused(mock, '/personnel?sortDir=asc')).toEqual([400, NAMES[400]]);
  });
});

describe('a cursor', () => {
  it.each(['1', '7', '50', '249', '250'])('leads through everybody exactly once, %s at a time', async (size) => {
    const { pages, people } = await walk(`size=${size}`);
    expect(idsOf(people)).toEqual(idsOf(await listAll(mock)));
    expect(pages.slice(0, -1).every(({ data }) => data.length === Number(size))).toBe(true);
    expect(pages.at(-1)?.data.length).toBeGreaterThan(0);
  });

  it('is null on the last page, and holds the position alone', async () => {
    const { pagination } = await readPage('size=5&sortDir=DESC');
    const other = await readPage(`size=500&cursor=${pagination.cursor}&expand[]=user&employmentStatus[]=UNKNOWN`);
    expect(other.pagination.cursor).toBeNull();
    expect(other.data.every(({ employmentStatus, user }) => employmentStatus === 'UNKNOWN' && user)).toBe(true);
  });

  it('may be missing in every way that clients leave it out', async () => {
    const first = await readPage('size=3');
    expect(await readPage('size=3&cursor=')).toEqual(first);
    expect(await readPage('size=3&cursor=undefined')).toEqual(first);
  });

  it.each(['x', 'null', 'eyJ9', '%00', 'MTA0Mg', 'eyJrIjoiT2thZm9yIiwiaSI6MTA0Mn0'])(
    'is refused as %s',
    async (cursor) => {
      expect(await refused(mock, `/personnel?cursor=${cursor}`)).toEqual([400, NAMES[400]]);
    },
  );

  it('loses and repeats nobody while people are written to', async () => {
    const before = idsOf(await listAll(mock));
    const touch = async ({ data }: PersonnelList): Promise<void> => {
      await mock.clock.advance('PT1S');
      for (const id of [data[0]?.id, data.at(-1)?.id, 1001 + ((data.length * 97) % 250), 1250]) {
        await read(mock, `/personnel/${id}`, { method: 'PUT', body: { startedAt: '2024-01-01' } });
      }
    };
    expect(idsOf((await walk('size=20', touch)).people)).toEqual(before);
    expect(idsOf((await walk('size=20&sortDir=DESC', touch)).people)).toEqual(before.toReversed());
    for (const query of ['sort=updatedAt', 'sort=updatedAt&sortDir=DESC']) {
      const inOrder = idsOf(await listAll(mock, query));
      const { pages, people } = await walk(`size=20&${query}`, touch);
      expect(idsOf(people)).toEqual(inOrder);
      expect(pages.slice(0, -1).every(({ data }) => data.length === 20)).toBe(true);
    }
  });

  it('by updatedAt shows people as they are when their page is read', async () => {
    const { pagination } = await readPage('size=20&sort=updatedAt');
    const [next] = (await readPage(`size=1&sort=updatedAt&cursor=${pagination.cursor}`)).data;
    await mock.clock.advance('PT1S');
    const startedAt = '2024-02-03T00:00:00.000Z';
    await read(mock, `/personnel/${next?.id}`, { method: 'PUT', body: { startedAt: '2024-02-03' } });
    const [shown] = (await readPage(`size=1&sort=updatedAt&cursor=${pagination.cursor}`)).data;
    expect(shown).toMatchObject({ id: next?.id, startedAt });
    expect(shown?.updatedAt).not.toBe(next?.updatedAt);
  });

  it('by updatedAt is refused once its order is gone', async () => {
    await read(mock, '/personnel/1001', { method: 'PUT', body: { startedAt: '2024-02-03' } });
    const { pagination } = await readPage('size=20&sort=updatedAt');
    await mock.reset();
    const { status, body } = await ask(mock, `/personnel?sort=updatedAt&cursor=${pagination.cursor}`);
    expect([status, (body as { message: string }).message]).toEqual([400, expect.stringContaining('begin again')]);
  });
});

describe('filters', () => {
  it.each([
    'CURRENT_EMPLOYEE',
    'FORMER_EMPLOYEE',
    'CURRENT_CONTRACTOR',
    'FORMER_CONTRACTOR',
    'FUTURE_HIRE',
    'UNKNOWN',
    'OUT_OF_SCOPE',
    'SERVICE_ACCOUNT',
    'SPECIAL_FORMER_EMPLOYEE',
    'SPECIAL_FORMER_CONTRACTOR',
  ])('find the people who are %s', async (status) => {
    const found = await listAll(mock, `employmentStatus[]=${status}`);
    const expected = (await listAll(mock)).filter(({ employmentStatus }) => employmentStatus === status);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it.each(['PASS', 'FAIL', 'MISCONFIGURED', 'EXCLUDED'])(
    'find the people whose overall status is %s',
    async (status) => {
      const found = await listAll(mock, `complianceStatus[]=${status}&expand[]=complianceChecks`);
      const everybody = await listAll(mock, 'expand[]=complianceChecks');
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(everybody.filter((each) => checkOf(each, 'FULL_COMPLIANCE')?.status === status));
    },
  );

  it('take any of several values, and all filters together', async () => {
    const both = await listAll(mock, 'employmentStatus[]=UNKNOWN&employmentStatus[]=CURRENT_CONTRACTOR');
    expect(new Set(both.map(({ employmentStatus }) => employmentStatus)).size).toBe(2);
    const failing = await listAll(
      mock,
      'employmentStatus[]=UNKNOWN&employmentStatus[]=CURRENT_CONTRACTOR&complianceStatus[]=FAIL',
    );
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.length).toBeLessThan(both.length);
    expect(idsOf(both)).toEqual(expect.arrayContaining(idsOf(failing)));
  });

  it('leave out people whose status is suppressed, and do not know OUT_OF_SCOPE', async () => {
    const all =
      'complianceStatus[]=PASS&complianceStatus[]=FAIL&complianceStatus[]=MISCONFIGURED&complianceStatus[]=EXCLUDED';
    const statuses = new Set((await listAll(mock, all)).map(({ employmentStatus }) => employmentStatus));
    expect(statuses.size).toBe(7);
    for (const status of ['OUT_OF_SCOPE', 'SERVICE_ACCOUNT', 'FUTURE_HIRE'] as const) {
      expect(statuses.has(status)).toBe(false);
    }
    expect(await refused(mock, '/personnel?complianceStatus[]=OUT_OF_SCOPE')).toEqual([400, NAMES[400]]);
    expect(await refused(mock, '/personnel?employmentStatus[]=RETIRED')).toEqual([400, NAMES[400]]);
  });

  it('see a write at once', async () => {
    const [first] = await listAll(mock, 'employmentStatus[]=CURRENT_EMPLOYEE');
    const before = idsOf(await listAll(mock, 'employmentStatus[]=FORMER_EMPLOYEE'));
    const body = { employmentStatus: 'FORMER_EMPLOYEE' };
    await read(mock, `/personnel/${first?.id}`, { method: 'PUT', body });
    const after = idsOf(await listAll(mock, 'employmentStatus[]=FORMER_EMPLOYEE'));
    expect(new Set(after)).toEqual(new Set([...before, first?.id]));
  });
});

describe('expand[]', () => {
  const parts = ['user', 'complianceChecks', 'customFields'] as const;

  it('shows nothing that was not asked for', async () => {
    for (const personnel of await listAll(mock)) {
      for (const part of [...parts, 'reasonProvider']) expect(personnel).not.toHaveProperty(part);
    }
  });

  it.each(parts)('shows %s alone', async (part) => {
    const plain = await listAll(mock);
    for (const [index, personnel] of (await listAll(mock, `expand[]=${part}`)).entries()) {
      const { [part]: shown, ...rest } = personnel;
      expect(shown).toBeDefined();
      expect(rest).toEqual(plain[index]);
    }
  });

  it('shows reasonProvider where somebody gave a reason', async () => {
    const people = await listAll(mock, 'expand[]=reasonProvider&expand[]=user');
    const users = new Map(people.map(({ user }) => [user?.id, user]));
    for (const { reasonProvider, employmentStatus, notHumanReason } of people) {
      expect(reasonProvider !== undefined).toBe(employmentStatus === 'OUT_OF_SCOPE');
      expect(typeof notHumanReason === 'string').toBe(employmentStatus === 'OUT_OF_SCOPE');
      if (reasonProvider) expect(users.get(reasonProvider.id)).toEqual(reasonProvider);
    }
  });

  it('is taken in every spelling that clients use', async () => {
    const expected = await listAll(mock, 'expand[]=user&expand[]=customFields');
    for (const query of [
      'expand%5B%5D=user&expand%5B%5D=customFields',
      'expand[0]=user&expand[1]=customFields',
      'expand[]=customFields&expand[]=user&expand[]=user',
    ]) {
      expect(await listAll(mock, query)).toEqual(expected);
    }
    expect(await refused(mock, '/personnel?expand[]=groups')).toEqual([400, NAMES[400]]);
  });

  it('shows the same of a record in a list and alone', async () => {
    for (const personnel of (await listAll(mock, EVERYTHING)).slice(0, 20)) {
      expect(await read(mock, `/personnel/${personnel.id}?${EVERYTHING}`)).toEqual(personnel);
    }
  });
});

describe('a key', () => {
  it('has to be there and to have accepted the terms', async () => {
    expect(await refused(mock, '/personnel', { headers: {} })).toEqual([401, undefined]);
    const beforeTerms = mock.credentials('drata').restricted.find(({ expect: status }) => status === 412);
    expect(await refused(mock, '/personnel', { headers: beforeTerms?.headers ?? {} })).toEqual([412, undefined]);
    const readOnly = mock.credentials('drata').restricted.find(({ expect: status }) => status === 403);
    expect((await ask(mock, '/personnel', { headers: readOnly?.headers ?? {} })).status).toBe(200);
  });
});
