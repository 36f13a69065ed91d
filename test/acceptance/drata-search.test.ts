import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/drata/types.gen.js';
import type { Mock } from '../../src/index.js';
import { ask, checkOf, EVERYTHING, listAll, NAMES, type Personnel, read, refused, startDrata } from './drata-client.js';

type Schemas = components['schemas'];
type Page = Schemas['PersonnelSearchList'];
type Result = Schemas['PersonnelSearchResult'];

const EVERY_PART = ['groups', 'idpConnection', 'hrisConnection'].map((part) => `expand[]=${part}`).join('&');

let mock: Mock;
let somebody: Result;
beforeAll(async () => {
  mock = await startDrata();
});
beforeEach(async () => {
  await mock.reset();
  somebody = (await search('expand[]=user&employmentStatus[]=CURRENT_EMPLOYEE&size=1')).data[0] as Result;
});
afterAll(() => mock.close());

const search = (query: string, workspace?: number): Promise<Page> =>
  read(mock, `${workspace === undefined ? '' : `/workspaces/${workspace}`}/personnel-search?${query}`);
const searchAll = async (query: string, workspace?: number): Promise<readonly Result[]> => {
  const { data, pagination } = await search(`size=500&${query}`, workspace);
  expect(pagination.cursor).toBeNull();
  return data;
};
const idsOf = (people: readonly { readonly id: number }[]): number[] => people.map(({ id }) => id);
const countsOf = async (facet: string, query = ''): Promise<Record<string, number>> => {
  const { facets } = await search(`facets[]=${facet}&${query}`);
  const counts = facets?.[facet as keyof typeof facets] ?? [];
  return Object.fromEntries(counts.map(({ value, count }) => [value, count]));
};
const put = (id: number, body: object): Promise<Personnel> => read(mock, `/personnel/${id}`, { method: 'PUT', body });

describe('the scope of a search', () => {
  it('is the groups of the workspace', async () => {
    const everybody = await listAll(mock);
    const people = await Promise.all([1, 2].map((workspace) => searchAll('expand[]=groups', workspace)));
    for (const [index, found] of people.entries()) {
      const { groups } = await read<Schemas['PersonnelScope']>(mock, `/workspaces/${index + 1}/personnel-scope`);
      const ids = new Set(groups.map(({ id }) => id));
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((each) => each.groups?.data.some(({ id }) => ids.has(id)))).toBe(true);
    }
    const union = new Set(people.flat().map(({ id }) => id));
    expect(union.size).toBeLessThan(everybody.length);
  });

  it('is everybody where the workspace has no group in scope', async () => {
    const everybody = idsOf(await listAll(mock));
    expect(new Set(idsOf(await searchAll('', 3)))).toEqual(new Set(everybody));
    expect(idsOf(await searchAll('syncStatus=NOT_SYNCED', 3)).length).toBeGreaterThan(0);
  });

  it('is whoever is in the scope of any workspace, for a search of all of them', async () => {
    expect(idsOf(await searchAll(''))).toEqual(idsOf(await searchAll('', 3)));
    const { groups } = await read<Schemas['PersonnelScope']>(mock, '/workspaces/2/personnel-scope');
    const groupIds = groups.map(({ id }) => id);
    await ask(mock, '/workspaces/3/personnel-scope', { method: 'PUT', body: { groupIds } });
    const union = new Set([...(await searchAll('', 1)), ...(await searchAll('', 2))].map(({ id }) => id));
    expect(new Set(idsOf(await searchAll('')))).toEqual(union);
  });

  it('follows a replacement of the groups', async () => {
    await ask(mock, '/workspaces/1/personnel-scope', { method: 'PUT', body: { groupIds: [] } });
    expect(await searchAll('', 1)).toEqual(await searchAll('', 3));
  });

  it('is unknown where the workspace is', async () => {
    expect(await refused(mock, '/workspaces/99/personnel-search')).toEqual([404, NAMES[404]]);
  });
});

describe('a text', () => {
  const finds = async (q: string): Promise<boolean> =>
    idsOf(await searchAll(`q=${encodeURIComponent(q)}`)).includes(somebody.id);
  const swap = (text: string, at: number): string =>
    `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;

  it('finds somebody by first name, last name, full name, and address, in either case', async () => {
    const { firstName, lastName, email } = somebody.user as { firstName: string; lastName: string; email: string };
    for (const q of [firstName, lastName, `${firstName} ${lastName}`, email]) {
      expect([q, await finds(q), await finds(q.toUpperCase())]).toEqual([q, true, true]);
    }
    expect((await searchAll(`q=${firstName}+${lastName}`))[0]?.id).toBe(somebody.id);
    expect(idsOf(await searchAll(`q=${email}`))[0]).toBe(somebody.id);
  });

  it('finds people by what they do', async () => {
    expect((await searchAll('q=engineer')).length).toBeGreaterThan(5);
  });

  it('finds beginnings of words', async () => {
    expect(await finds(String(somebody.user?.lastName).slice(0, 2))).toBe(true);
  });

  it('forgives two edits of a long word, where swapped neighbours are one', async () => {
    const people = await searchAll('expand[]=user');
    const long = people.find(({ user }) => /^[a-z]{8,}$/i.test(user?.lastName ?? '')) as Result;
    const name = String(long.user?.lastName).toLowerCase();
    const ids = async (q: string): Promise<number[]> => idsOf(await searchAll(`q=${q}`));
    expect(await ids(swap(swap(name, 1), 4))).toContain(long.id);
    expect(await ids(`${name}zq`)).toContain(long.id);
    expect(await ids(`${name}zqx`)).not.toContain(long.id);
  });

  it('forgives one edit of a word of three to five letters, and none of a shorter one', async () => {
    const people = await searchAll('expand[]=user');
    const short = people.find(({ user }) => /^[a-z]{5}$/i.test(user?.lastName ?? '')) as Result;
    const name = String(short.user?.lastName).toLowerCase();
    const ids = async (q: string): Promise<number[]> => idsOf(await searchAll(`q=${q}`));
    expect(await ids(swap(name, 2))).toContain(short.id);
    expect(await ids(`${name.slice(0, 4)}7`)).toContain(short.id);
    expect(await ids(`${name.slice(0, 3)}77`)).not.toContain(short.id);
    expect(await ids(swap(name.slice(0, 2), 0))).not.toContain(short.id);
    expect(await searchAll('q=zq')).toEqual([]);
  });

  it('has every word met, and asks for everybody without a word', async () => {
    const { firstName } = somebody.user as { firstName: string };
    expect(await searchAll(`q=${firstName}+zzzzzzzzz`)).toEqual([]);
    expect(idsOf(await searchAll('q='))).toEqual(idsOf(await searchAll('')));
    expect(idsOf(await searchAll('q=--'))).toEqual(idsOf(await searchAll('')));
    expect(await refused(mock, `/personnel-search?q=${'x'.repeat(192)}`)).toEqual([400, NAMES[400]]);
  });

  it('ranks exact words before beginnings and those before misspellings, whatever the direction', async () => {
    const { firstName } = somebody.user as { firstName: string };
    const ranked = await searchAll(`q=${firstName.slice(0, 3)}&expand[]=user`);
    const rank = ({ user }: Result): number => {
      const names = [user?.firstName, user?.lastName].map((name) => (name ?? '').toLowerCase());
      const start = firstName.slice(0, 3).toLowerCase();
      return names.includes(start) ? 0 : names.some((name) => name.startsWith(start)) ? 1 : 2;
    };
    expect(ranked.map(rank)).toEqual(ranked.map(rank).toSorted());
    const turned = await searchAll(`q=${firstName.slice(0, 3)}&sortDir=DESC`);
    expect(idsOf(turned)).toEqual(idsOf(ranked));
    const byName = await searchAll(`q=${firstName.slice(0, 3)}&sort=createdAt`);
    expect(byName.map(({ createdAt }) => createdAt)).toEqual(byName.map(({ createdAt }) => createdAt).toSorted());
  });
});

describe('compliance filters', () => {
  const DEVICE = {
    passwordManagerStatus: 'PASSWORD_MANAGER',
    diskEncryptionStatus: 'HDD_ENCRYPTION',
    antivirusStatus: 'ANTIVIRUS',
    autoUpdatesStatus: 'AUTO_UPDATES',
    lockScreenStatus: 'LOCK_SCREEN',
  };

  it.each(Object.entries(DEVICE))('by %s leave out people without device data', async (facet, type) => {
    expect(await searchAll(`${facet}[]=OUT_OF_SCOPE`)).toEqual([]);
    const all = ['PASS', 'FAIL', 'MISCONFIGURED', 'EXCLUDED', 'OUT_OF_SCOPE'].map((each) => `${facet}[]=${each}`);
    const found = idsOf(await searchAll(all.join('&')));
    const everybody = new Set(idsOf(await searchAll('')));
    const checked = (await listAll(mock, EVERYTHING)).filter((each) => checkOf(each, type) && everybody.has(each.id));
    expect(found).toEqual(idsOf(checked));
    const counts = await countsOf(facet);
    expect(counts['OUT_OF_SCOPE']).toBe(0);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(found.length).toBeLessThan(everybody.size);
  });

  it('by offboarding find only people with a separation date', async () => {
    const all = ['PASS', 'FAIL', 'MISCONFIGURED', 'EXCLUDED', 'OUT_OF_SCOPE'].map(
      (each) => `offboardingStatus[]=${each}`,
    );
    const found = await searchAll(all.join('&'));
    expect(found.length).toBeGreaterThan(0);
    const separated = (await searchAll('')).filter(({ separatedAt }) => typeof separatedAt === 'string');
    expect(idsOf(found)).toEqual(idsOf(separated));
  });

  it('find people whose status is suppressed as OUT_OF_SCOPE', async () => {
    const found = await searchAll('complianceStatus[]=OUT_OF_SCOPE&expand[]=complianceChecks');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ complianceChecks }) => complianceChecks?.totalCount === 0)).toBe(true);
    await put(somebody.id, { employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'A mailbox.' });
    expect(idsOf(await searchAll('complianceStatus[]=OUT_OF_SCOPE'))).toContain(somebody.id);
  });
});

describe('custom fields', () => {
  const spell = (name: string, entries: readonly Record<string, string>[]): string =>
    entries
      .flatMap((entry, index) =>
        Object.entries(entry).map(([key, value]) => `${name}[${index}][${key}]=${encodeURIComponent(value)}`),
      )
      .join('&');
  const equal = (...entries: Record<string, string>[]): string => spell('customFields', entries);
  const range = (...entries: Record<string, string>[]): string => spell('customRangeFields', entries);

  beforeEach(async () => {
    const values = [
      { name: 'Cost Center', value: 'Élan-7' },
      { name: 'Equipment Budget', value: '350' },
      { name: 'Last Appraisal', value: '2025-03-04' },
    ];
    await put(somebody.id, { customFields: values });
  });

  it('equal a value with its case, by id or by name without its case', async () => {
    const only = [somebody.id];
    expect(idsOf(await searchAll(equal({ customFieldId: '1', value: 'Élan-7' })))).toEqual(only);
    expect(idsOf(await searchAll(equal({ name: 'cost CENTER', value: 'Élan-7' })))).toEqual(only);
    expect(idsOf(await searchAll(equal({ name: 'Cost center', customFieldId: '1', value: 'Élan-7' })))).toEqual(only);
    expect(await searchAll(equal({ name: 'Cost Center', value: 'élan-7' }))).toEqual([]);
    const second = { name: 'Equipment Budget', value: '350' };
    expect(idsOf(await searchAll(equal({ customFieldId: '1', value: 'Élan-7' }, second)))).toEqual(only);
    expect(await searchAll(equal({ customFieldId: '1', value: 'Élan-7' }, { ...second, value: '35' }))).toEqual([]);
  });

  it('lie in a range of numbers or dates, both bounds in it', async () => {
    const finds = async (entry: Record<string, string>): Promise<boolean> =>
      idsOf(await searchAll(range(entry))).includes(somebody.id);
    const budget = { name: 'equipment budget' };
    expect(await finds({ ...budget, gte: '350', lte: '350.0' })).toBe(true);
    expect(await finds({ ...budget, gte: '-5' })).toBe(true);
    expect(await finds({ ...budget, gte: '351' })).toBe(false);
    expect(await finds({ ...budget, lte: '2025-03-04' })).toBe(false);
    const appraisal = { customFieldId: '6' };
    expect(await finds({ ...appraisal, gte: '2025-03-04', lte: '2025-03-04T00:00:00Z' })).toBe(true);
    expect(await finds({ ...appraisal, gte: '2025-03-05' })).toBe(false);
    expect(await finds({ ...appraisal, lte: '3000' })).toBe(false);
    expect(idsOf(await searchAll(range({ ...budget, gte: '300' }, { ...appraisal, gte: '2025-01-01' })))).toContain(
      somebody.id,
    );
  });

  it('that nobody has find nobody; contradictions and half entries are refused', async () => {
    expect(await searchAll(equal({ customFieldId: '99', value: 'x' }))).toEqual([]);
    expect(await searchAll(equal({ name: 'Nothing', value: 'x' }))).toEqual([]);
    for (const query of [
      equal({ customFieldId: '1', name: 'Equipment Budget', value: 'x' }),
      equal({ customFieldId: '99', name: 'Cost Center', value: 'x' }),
      equal({ value: 'x' }),
      equal({ customFieldId: '1' }),
      range({ customFieldId: '5' }),
      range({ gte: '5' }),
      range({ customFieldId: '5', gte: 'many' }),
      range({ customFieldId: '6', lte: '2025-13-40' }),
    ]) {
      expect([query, ...(await refused(mock, `/personnel-search?${query}`))]).toEqual([query, 400, NAMES[400]]);
    }
  });
});

describe('expanded parts', () => {
  it('are absent unless asked for, but for where the person comes from', async () => {
    for (const each of await searchAll('')) {
      expect(each).toHaveProperty('idpConnectionId');
      expect(each).toHaveProperty('hrisConnectionId');
      const isSynced = each.idpConnectionId !== null || each.hrisConnectionId !== null;
      expect(each.syncStatus).toBe(isSynced ? 'SYNCED' : 'NOT_SYNCED');
      for (const part of ['user', 'groups', 'complianceChecks', 'customFields', 'idpConnection', 'hrisConnection']) {
        expect(each).not.toHaveProperty(part);
      }
    }
  });

  it('show what the plain list shows, ten at most and how many there are', async () => {
    const shown = new Map((await listAll(mock, EVERYTHING)).map((each) => [each.id, each]));
    const found = await searchAll(`${EVERYTHING}&${EVERY_PART}`);
    for (const { complianceChecks, customFields, groups, ...each } of found) {
      const plain = shown.get(each.id) as Personnel;
      expect(complianceChecks).toEqual({
        data: plain.complianceChecks?.slice(0, 10),
        totalCount: plain.complianceChecks?.length,
      });
      expect(customFields).toEqual({ data: plain.customFields, totalCount: plain.customFields?.length });
      expect(groups?.data.length).toBe(Math.min(10, groups?.totalCount ?? -1));
      expect([each.user, each.reasonProvider]).toEqual([plain.user, plain.reasonProvider]);
      expect(each.idpConnection?.id ?? null).toBe(each.idpConnectionId);
      expect(each.hrisConnection?.id ?? null).toBe(each.hrisConnectionId);
    }
    expect(found.some(({ complianceChecks }) => (complianceChecks?.totalCount ?? 0) > 10)).toBe(true);
  });
});
