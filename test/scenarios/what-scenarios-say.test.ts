import { afterAll, describe, expect, it } from 'vitest';
import type { components as Drata } from '../../src/apis/drata/types.gen.js';
import type { components as Peoplelogic } from '../../src/apis/peoplelogic/types.gen.js';
import type { components as Privacybee } from '../../src/apis/privacybee/types.gen.js';
import type { components as Tidalbay } from '../../src/apis/tidalbay/types.gen.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';
import { type Attributes, type List, listAll } from '../acceptance/secureframe-client.js';

type Personnel = Drata['schemas']['Personnel'];
type Employee = Tidalbay['schemas']['EmployeeSummary'];
type Listed = Privacybee['schemas']['Person'];
type Exposure = Privacybee['schemas']['Exposure'];
type Account = Peoplelogic['schemas']['Account'];

const mocks = new Map<string, Promise<Mock>>();

/** The mock of a scenario; tests that only look share it. */
const open = (scenario: string, parameters: NonNullable<MockOptions['parameters']> = {}): Promise<Mock> => {
  const name = `${scenario} ${JSON.stringify(parameters)}`;
  const mock =
    mocks.get(name) ?? createMock({ scenario, parameters, listen: false, clock: 'frozen', validateResponses: 'error' });
  mocks.set(name, mock);
  return mock;
};

afterAll(async () => {
  for (const mock of mocks.values()) await (await mock).close();
});

const read = async <T>(mock: Mock, api: string, path: string): Promise<T> => {
  const { headers, baseUrl } = mock.credentials(api);
  const response = await mock.fetch(`${baseUrl}${path}`, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
};

interface Page {
  readonly data: readonly Employee[];
  readonly pagination: { readonly total: number; readonly total_pages: number };
}

const readTidalbay = async (mock: Mock, query = ''): Promise<Employee[]> => {
  const all: Employee[] = [];
  for (let page = 1; ; page++) {
    const { data, pagination } = await read<Page>(mock, 'tidalbay', `/v1/employees?per_page=100&page=${page}${query}`);
    all.push(...data);
    if (page >= pagination.total_pages) return all;
  }
};

interface Cursored {
  readonly data: readonly Personnel[];
  readonly pagination: { readonly cursor: string | null };
}

const readDrata = async (mock: Mock, query = ''): Promise<readonly Personnel[]> =>
  (await read<Cursored>(mock, 'drata', `/personnel?size=500&expand[]=user&expand[]=complianceChecks${query}`)).data;

/** How many people's check has which outcome, by status. */
const countChecks = (personnel: readonly Personnel[], type: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { complianceChecks = [] } of personnel) {
    const status = complianceChecks.find((check) => check.type === type)?.status;
    if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
};

const countBands = async (mock: Mock): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { band } of await readTidalbay(mock, '&status=active')) counts[band] = (counts[band] ?? 0) + 1;
  return counts;
};

const readUsers = async (mock: Mock, q = ''): Promise<Attributes[]> =>
  listAll(mock, { per_page: '100', ...(q && { q }) });

const readExposures = (mock: Mock) =>
  read<readonly Exposure[]>(mock, 'privacybee', '/employees/exposures?exposed=false');

const readListed = (mock: Mock) => read<readonly Listed[]>(mock, 'privacybee', '/employees');

describe('empty-company', () => {
  it('has nobody in any API, and totals of zero', async () => {
    const mock = await open('empty-company');
    const { data, pagination } = await read<Page>(mock, 'tidalbay', '/v1/employees');
    expect([data, pagination.total]).toEqual([[], 0]);
    expect((await read<List>(mock, 'secureframe', '/users')).meta.total).toBe(0);
    expect(await readDrata(mock)).toEqual([]);
    expect(await readListed(mock)).toEqual([]);
    expect(await readExposures(mock)).toEqual([]);
    expect(await read(mock, 'peoplelogic', '/api/v1/employee')).toEqual([]);
  });
});

describe('offboarding-gap', () => {
  const EMAIL = 'dana.gapwell@ohara-systems.example';

  it('has people who have left and whose accounts are active, as many more than the baseline as it is told', async () => {
    const [base, gap, wide] = await Promise.all([
      open('baseline'),
      open('offboarding-gap'),
      open('offboarding-gap', { leavers: 30 }),
    ]);
    const count = async (mock: Mock) =>
      (await readUsers(mock)).filter(({ active, end_date }) => active && end_date !== null).length;
    const before = await count(base);
    expect(await count(gap)).toBe(before + 13);
    expect(await count(wide)).toBe(before + 31);
  });

  it('tells of one of them in every API that sees leavers, in its own words', async () => {
    const mock = await open('offboarding-gap');
    const [user] = await readUsers(mock, `email:"${EMAIL}"`);
    expect(user).toMatchObject({ active: true, end_date: '2025-12-19T00:00:00Z' });
    expect(await read(mock, 'tidalbay', `/v1/employees/by-email/${EMAIL}`)).toMatchObject({ status: 'inactive' });
    const leavers = await readDrata(mock, '&employmentStatus[]=FORMER_EMPLOYEE');
    const person = leavers.find(({ user: { email } = { email: '' } }) => email === EMAIL) as Personnel;
    expect(person.separatedAt).toBe('2025-12-19T00:00:00.000Z');
    expect(countChecks([person], 'OFFBOARDING')).toEqual({ FAIL: 1 });
    expect((await read<Account>(mock, 'peoplelogic', `/api/v1/account/${EMAIL}`)).active).toBe(true);
  });
});

describe('mfa-outage', () => {
  it('has the check misconfigured for nearly everybody, who passed it before', async () => {
    const [base, outage] = await Promise.all([open('baseline'), open('mfa-outage')]);
    const before = countChecks(await readDrata(base), 'IDENTITY_MFA');
    const after = countChecks(await readDrata(outage), 'IDENTITY_MFA');
    expect(before['PASS']).toBeGreaterThan(100);
    expect(after['MISCONFIGURED']).toBeGreaterThan(100);
    expect(after['PASS'] ?? 0).toBeLessThan((before['PASS'] as number) / 4);
  });

  it('has second factors that went away within the day', async () => {
    const [base, outage] = await Promise.all([open('baseline'), open('mfa-outage')]);
    const count = async (mock: Mock) =>
      (await readTidalbay(mock)).filter(({ last_event_at }) => (last_event_at ?? '') > '2026-01-14T09:00:00Z').length;
    expect(await count(base)).toBeLessThan(10);
    expect(await count(outage)).toBeGreaterThan(100);
  });
});

describe('phishing-wave', () => {
  it('has fewer calm people than the baseline, and more in every band below', async () => {
    const [base, wave] = await Promise.all([open('baseline'), open('phishing-wave')]);
    const [before, after] = [await countBands(base), await countBands(wave)];
    expect(Object.keys(after).sort()).toEqual(['critical', 'green', 'orange', 'red', 'yellow']);
    expect(after['green']).toBeLessThan((before['green'] as number) / 2);
    // Three or more of four mails were clicked by about a third; of three mails, all by half as many.
    expect(after['critical']).toBeGreaterThan(65);
    for (const band of ['orange', 'red', 'critical']) expect(after[band]).toBeGreaterThan(before[band] as number);
  });

  it('spares everybody where nobody clicks', async () => {
    const [base, calm] = await Promise.all([open('baseline'), open('phishing-wave', { share: 0 })]);
    const [before, after] = [await countBands(base), await countBands(calm)];
    expect(after['green']).toBeGreaterThanOrEqual(before['green'] as number);
    expect(after['critical'] ?? 0).toBeLessThanOrEqual(before['critical'] as number);
  });
});

describe('contractor-surge', () => {
  it('has so many contractors more, who are in no HR system and have not finished', async () => {
    const [base, surge] = await Promise.all([open('baseline'), open('contractor-surge', { contractors: 40 })]);
    const count = async (mock: Mock) => (await readDrata(mock, '&employmentStatus[]=CURRENT_CONTRACTOR')).length;
    expect(await count(surge)).toBe((await count(base)) + 40);
    const users = (await readUsers(surge, 'employee_type:contractor')).filter(
      ({ start_date }) => (start_date ?? '') > '2025-12-20',
    );
    expect(users.length).toBeGreaterThanOrEqual(40);
    expect(users.filter(({ onboarding_status }) => onboarding_status === 'completed').length).toBeLessThan(5);
  });

  it('brings 120 where nothing is said', async () => {
    const [base, surge] = await Promise.all([open('baseline'), open('contractor-surge')]);
    const count = async (mock: Mock) => (await read<List>(mock, 'secureframe', '/users')).meta.total;
    expect(await count(surge)).toBe((await count(base)) + 120);
  });
});

describe('broker-leak', () => {
  it('has everybody listed, in every status, exposed and not', async () => {
    const [base, leak] = await Promise.all([open('baseline'), open('broker-leak')]);
    const exposures = await readExposures(leak);
    const states = new Set(exposures.map(({ status, exposed }) => `${status} ${exposed}`));
    expect(states.size).toBe(7);
    const listed = new Set(exposures.map(({ employee_id }) => employee_id));
    expect((await readListed(leak)).filter(({ id }) => !listed.has(id))).toEqual([]);
    expect(exposures.length).toBeGreaterThan((await readExposures(base)).length);
    const before = new Set((await readExposures(base)).map(({ employee_id }) => employee_id));
    expect((await readListed(base)).some(({ id }) => !before.has(id))).toBe(true);
  });
});

describe('merger', () => {
  const isJoiner = ({ email }: Employee): boolean => email.endsWith('@harbour-lights.example');

  it('has people of a second organization, from systems of its own', async () => {
    const [base, merger] = await Promise.all([open('baseline'), open('merger', { joiners: 15 })]);
    expect((await readTidalbay(base)).filter(isJoiner)).toEqual([]);
    expect((await readTidalbay(merger)).filter(isJoiner).length).toBe(15 + 21);
    const google = async (mock: Mock) =>
      (await readUsers(mock)).filter(({ active_source }) => active_source === 'google').length;
    expect(await google(merger)).toBe((await google(base)) + 15 + 31);
  });

  it('has people with the same names, whose addresses differ all the same', async () => {
    const employees = await readTidalbay(await open('merger'));
    const names = new Map<string, string[]>();
    for (const { first_name, last_name, email } of employees) {
      const name = `${first_name} ${last_name}`;
      names.set(name, [...(names.get(name) ?? []), email]);
    }
    const threefold = [...names.values()].filter((emails) => emails.length === 3);
    expect(threefold.length).toBeGreaterThan(7);
    expect(new Set(employees.map(({ email }) => email)).size).toBe(employees.length);
  });

  it('has addresses that are somebody’s main one and somebody else’s other one', async () => {
    const clashes = async (mock: Mock): Promise<number> => {
      const people = await readListed(mock);
      const main = new Set(
        people.flatMap(({ emails }) => emails.filter(({ primary }) => primary)).map(({ email }) => email),
      );
      const others = people.flatMap(({ emails }) => emails.filter(({ primary }) => !primary));
      return others.filter(({ email }) => main.has(email)).length;
    };
    expect(await clashes(await open('baseline'))).toBe(0);
    expect(await clashes(await open('merger'))).toBeGreaterThan(7);
  });
});

describe('unicode-names', () => {
  const tell = async (mock: Mock) => {
    const ofTidalbay = (await readTidalbay(mock)).map((each) => [each.email, each.first_name, each.last_name]);
    const ofSecureframe = (await readUsers(mock)).map((each) => [each.email, each.first_name, each.last_name]);
    const ofDrata = (await readDrata(mock)).map(({ user }) => [user?.email, user?.firstName, user?.lastName]);
    const ofPrivacyBee = (await readListed(mock)).map(({ emails, first_name, last_name }) => [
      emails.find(({ primary }) => primary)?.email,
      first_name,
      last_name,
    ]);
    return [ofTidalbay, ofSecureframe, ofDrata, ofPrivacyBee].map(
      (people) => new Map(people.map(([email, ...names]) => [email, names.join(' ')])),
    );
  };

  it.each([
    ['person.251', 'محمد عبد الرحمن'],
    ['person.255', '𠮷 𡈽屋'],
    ['jose.nunez', 'Jos\u00e9 Nu\u00f1ez'],
    ['jose.nunez2', 'Jose\u0301 Nun\u0303ez'],
    ['ilker.isik', 'İlker Işık'],
    ['darcy.obrien', "D'Arcy O'Brien"],
    ['darcy.obrien2', 'D’Arcy O’Brien'],
    ['person.274', '👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['evil.abc', '\u202eevil\u202c Abc\u200b'],
  ])('has %s, whom every API calls the same to the last code point', async (mailName, name) => {
    const stories = await tell(await open('unicode-names'));
    const email = `${mailName}@ohara-systems.example`;
    expect(stories.map((story) => story.get(email))).toEqual([name, name, name, name]);
    expect((await tell(await open('baseline'))).map((story) => story.get(email))).not.toContain(name);
  });

  it('has names as long as 100 characters and as short as one', async () => {
    const names = (await readUsers(await open('unicode-names'))).map(({ last_name }) => last_name as string);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThanOrEqual(80);
    expect(Math.min(...names.map((name) => name.length))).toBe(1);
  });
});

describe('paging-edges', () => {
  it.each([
    ['Executive', 0, 0],
    ['Legal', 1, 1],
    ['Design', 25, 1],
    ['Marketing', 26, 2],
  ])('has %s with %i people on %i pages of TIDALBAY', async (department, total, pages) => {
    const mock = await open('paging-edges');
    const { pagination } = await read<Page>(mock, 'tidalbay', `/v1/employees?department=${department}`);
    expect([pagination.total, pagination.total_pages]).toEqual([total, pages]);
  });

  it.each([
    ['SERVICE_ACCOUNT', 0, false],
    ['FUTURE_HIRE', 1, false],
    ['FORMER_EMPLOYEE', 50, false],
    ['FORMER_CONTRACTOR', 50, true],
  ])('has %s with %i people on the first page of Drata, and a second page: %s', async (status, length, more) => {
    const mock = await open('paging-edges');
    const page = await read<Cursored>(mock, 'drata', `/personnel?employmentStatus[]=${status}`);
    expect([page.data.length, (page.pagination.cursor ?? null) !== null]).toEqual([length, more]);
  });

  it.each([
    ['active:true', 100],
    ['active:false', 101],
  ])('has %s for %i users of Secureframe', async (q, total) => {
    const mock = await open('paging-edges');
    const found = await read<List>(mock, 'secureframe', `/users?q=${encodeURIComponent(q)}`);
    expect([found.meta.total, found.data.length]).toEqual([total, 100]);
  });
});

describe('large-company', () => {
  it('has as many people as it is told', async () => {
    const mock = await open('large-company', { people: 1500 });
    expect((await read<List>(mock, 'secureframe', '/users?per_page=1')).meta.total).toBe(1500);
    const { pagination } = await read<Page>(mock, 'tidalbay', '/v1/employees?per_page=1');
    expect(pagination.total).toBeGreaterThan(1300);
  });

  it.each([-1, 100_001, 1.5, 'many'])('cannot have %s', async (people) => {
    await expect(open('large-company', { people })).rejects.toMatchObject({ code: 'INVALID_SCENARIO' });
    mocks.clear();
  });
});
