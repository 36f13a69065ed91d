import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components as Drata } from '../../src/apis/drata/types.gen.js';
import type { components as Peoplelogic } from '../../src/apis/peoplelogic/types.gen.js';
import type { components as Privacybee } from '../../src/apis/privacybee/types.gen.js';
import type { components as Secureframe } from '../../src/apis/secureframe/types.gen.js';
import type { components as Tidalbay } from '../../src/apis/tidalbay/types.gen.js';
import { createMock, type Mock } from '../../src/index.js';

/** What one vendor says of one person; a member that it does not show is absent. */
interface Telling {
  readonly firstName: string;
  readonly lastName: string;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly startDate?: string | null;
  /** Address of the manager where a vendor gives one, else the name. */
  readonly managerEmail?: string | null;
  readonly managerName?: string | null;
  readonly hasLeft: boolean;
}

type Story = ReadonlyMap<string, Telling>;

let mock: Mock;
const stories: Record<'tidalbay' | 'privacybee' | 'secureframe' | 'peoplelogic' | 'drata', Story> = {
  tidalbay: new Map(),
  privacybee: new Map(),
  secureframe: new Map(),
  peoplelogic: new Map(),
  drata: new Map(),
};

const read = async <T>(api: keyof typeof stories, path: string): Promise<T> => {
  const { headers } = mock.credentials(api);
  const response = await mock.fetch(`${mock.baseUrl(api)}${path}`, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return response.json() as Promise<T>;
};

const readPages = async <T>(readPage: (page: number) => Promise<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    const items = await readPage(page);
    all.push(...items);
    if (items.length < 100) return all;
  }
};

const readTidalbay = async (): Promise<Story> => {
  type Item = Tidalbay['schemas']['EmployeeSummary'];
  const summaries = await readPages<Item>(
    async (page) => (await read<{ data: Item[] }>('tidalbay', `/v1/employees?per_page=100&page=${page}`)).data,
  );
  const story = new Map<string, Telling>();
  for (const { id, email } of summaries) {
    const told = await read<Tidalbay['schemas']['Employee']>('tidalbay', `/v1/employees/${id}`);
    story.set(email, {
      firstName: told.first_name,
      lastName: told.last_name,
      title: told.title,
      department: told.department,
      managerEmail: told.manager_email,
      hasLeft: told.status === 'inactive',
    });
  }
  return story;
};

/** Privacy Bee works for those who are at the company now, and has their title as a role. */
const readPrivacyBee = async (): Promise<Story> => {
  const employees = await read<readonly Privacybee['schemas']['Person'][]>('privacybee', '/employees');
  return new Map(
    employees.map(({ emails, first_name, last_name, roles }): [string, Telling] => [
      emails.find(({ primary }) => primary)?.email ?? '',
      { firstName: first_name, lastName: last_name, title: roles[0] ?? null, hasLeft: false },
    ]),
  );
};

const readSecureframe = async (): Promise<Story> => {
  interface List {
    readonly data: readonly Secureframe['schemas']['UserResource'][];
  }
  const departments = new Map<string, string>();
  const users = await readPages(async (page) => {
    const list = await read<List>('secureframe', `/users?per_page=100&page=${page}`);
    return list.data.map(({ attributes }) => attributes);
  });
  // The vendor names departments by id only, so one is known by the people whom TIDALBAY has in it.
  for (const { email, department_id } of users) {
    const name = stories.tidalbay.get(email)?.department;
    if (department_id !== null && typeof name === 'string') departments.set(department_id, name);
  }
  return new Map(
    users.map((user): [string, Telling] => [
      user.email,
      {
        firstName: user.first_name,
        lastName: user.last_name,
        title: user.title,
        department: user.department_id === null ? null : (departments.get(user.department_id) ?? null),
        startDate: user.start_date?.slice(0, 10) ?? null,
        managerName: user.manager_name,
        hasLeft: user.end_date !== null && user.end_date < '2026-01-15T09:00:00',
      },
    ]),
  );
};

const readPeoplelogic = async (): Promise<Story> => {
  type Schemas = Peoplelogic['schemas'];
  const get = <T>(path: string): Promise<T> => read('peoplelogic', `/api/v1${path}`);
  const employees = await get<Schemas['EmployeeList']>('/employee');
  const byId = new Map(employees.map((employee) => [employee.id, employee]));
  const departments = new Map<string, string>();
  for (const { id, name } of await get<Schemas['GroupList']>('/group?type=DEPARTMENT')) {
    for (const { entityId } of await get<Schemas['MembershipList']>(`/group/${id}/members`)) {
      departments.set(entityId, name);
    }
  }
  const story = new Map<string, Telling>();
  for (const { id, name, email, profile, status } of employees) {
    const managers = await get<Schemas['ManagerRelationList']>(`/employee/${id}/managers`);
    const direct = managers.find(({ type }) => type === 'DIRECT');
    const manager = direct && byId.get(direct.managerId);
    expect(name).toBe(`${profile.firstName} ${profile.lastName}`);
    story.set(email, {
      firstName: profile.firstName ?? '',
      lastName: profile.lastName ?? '',
      title: profile.companyRole,
      department: departments.get(id) ?? null,
      startDate: profile.joinDate,
      managerEmail: manager?.email ?? null,
      managerName: manager?.name ?? null,
      hasLeft: status.current === 'INACTIVE',
    });
  }
  return story;
};

const readDrata = async (): Promise<Story> => {
  const path = '/personnel?size=500&expand[]=user';
  const { data } = await read<Drata['schemas']['PersonnelList']>('drata', path);
  return new Map(
    data.map(({ user, startedAt, separatedAt }): [string, Telling] => [
      user?.email ?? '',
      {
        firstName: user?.firstName ?? '',
        lastName: user?.lastName ?? '',
        // A machine has none here.
        ...(startedAt && { startDate: startedAt.slice(0, 10) }),
        hasLeft: typeof separatedAt === 'string' && separatedAt < '2026-01-15T09:00:00',
      },
    ]),
  );
};

beforeAll(async () => {
  const apis = ['tidalbay', 'privacybee', 'secureframe', 'peoplelogic', 'drata'];
  mock = await createMock({ apis, listen: false, clock: 'frozen', validateResponses: 'error' });
  stories.tidalbay = await readTidalbay();
  stories.privacybee = await readPrivacyBee();
  stories.secureframe = await readSecureframe();
  stories.peoplelogic = await readPeoplelogic();
  stories.drata = await readDrata();
});
afterAll(() => mock.close());

/** Both tellings of everybody whom both vendors know, cut down to the members that both show. */
const pair = (one: Story, other: Story): [object, object][] =>
  [...one].flatMap(([email, left]): [object, object][] => {
    const right = other.get(email);
    if (!right) return [];
    const shared = Object.keys(left).filter((member) => member in right) as (keyof Telling)[];
    const cut = (telling: Telling) => ({ email, ...Object.fromEntries(shared.map((name) => [name, telling[name]])) });
    return [[cut(left), cut(right)]];
  });

describe('the baseline tells one story', () => {
  it.each([
    ['tidalbay', 'privacybee'],
    ['tidalbay', 'secureframe'],
    ['privacybee', 'secureframe'],
    ['privacybee', 'peoplelogic'],
    ['tidalbay', 'peoplelogic'],
    ['secureframe', 'peoplelogic'],
    ['drata', 'tidalbay'],
    ['drata', 'secureframe'],
    ['drata', 'peoplelogic'],
  ] as const)('in %s and %s of everybody whom both know', (one, other) => {
    const pairs = pair(stories[one], stories[other]);
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.map(([left]) => left)).toEqual(pairs.map(([, right]) => right));
  });

  it('with leavers, managers and departments that are worth comparing', () => {
    const told = [...stories.peoplelogic.values()];
    expect(told.filter(({ hasLeft }) => hasLeft).length).toBeGreaterThan(20);
    expect(new Set(told.map(({ department }) => department)).size).toBeGreaterThan(8);
    expect(told.filter(({ managerEmail }) => managerEmail !== null).length).toBeGreaterThan(150);
  });

  it('of people that Peoplelogic leaves out only where they are machines', () => {
    const left = [...stories.secureframe].filter(([email]) => !stories.peoplelogic.has(email));
    expect(left.map(([, { title }]) => title)).toEqual(left.map(() => 'Service Account'));
  });

  it('of exactly the people in Drata whom Secureframe has', () => {
    expect(new Set(stories.drata.keys())).toEqual(new Set(stories.secureframe.keys()));
  });
});
