import type { Mock } from '../../src/index.js';
import { listItems } from '../../src/verification/lists/read-list.js';

/** Reads a path of an API, below its base URL; says so where the answer is not a 200. */
export type Read = (path: string) => Promise<unknown>;

type Item = Readonly<Record<string, unknown>>;

/** Walks an API: everything that it shows of everybody and everything, by its own paths. */
export type Walk = (read: Read, variables: Readonly<Record<string, string>>) => Promise<void>;

const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => encodeURIComponent(String(id)));

const readEach = async (read: Read, paths: readonly string[]): Promise<(readonly Item[])[]> => {
  const items: (readonly Item[])[] = [];
  for (const path of paths) items.push(listItems(await read(path)));
  return items;
};

/** Reads pages until one is not full. */
const readPages = async (read: Read, path: string, size: number): Promise<Item[]> => {
  const all: Item[] = [];
  for (let page = 1; ; page++) {
    const items = listItems(await read(`${path}${path.includes('?') ? '&' : '?'}page=${page}`));
    all.push(...items);
    if (items.length < size) return all;
  }
};

const walkTidalbay: Walk = async (read) => {
  const employees = await readPages(read, '/v1/employees?per_page=100', 100);
  const parts = idsOf(employees).flatMap((id) =>
    ['', '/events?per_page=100', '/score-history'].map((part) => `/${id}${part}`),
  );
  const emails = employees.map(({ email }) => `/by-email/${encodeURIComponent(String(email))}`);
  await readEach(
    read,
    [...parts, ...emails].map((part) => `/v1/employees${part}`),
  );
};

const walkSecureframe: Walk = async (read) => {
  const users = await readPages(read, '/users?per_page=100&include=true', 100);
  await readEach(
    read,
    idsOf(users).map((id) => `/users/${id}?include=true`),
  );
};

const walkPrivacyBee: Walk = async (read) => {
  const employees = listItems(await read('/employees'));
  await readEach(
    read,
    idsOf(employees).map((id) => `/employees/${id}`),
  );
  const exposures = listItems(await read('/employees/exposures'));
  await readEach(
    read,
    idsOf(exposures.slice(0, 300)).map((id) => `/employees/exposures/${id}/history`),
  );
};

const walkDrata: Walk = async (read, { workspaceId }) => {
  const personnel: Item[] = [];
  for (let cursor: unknown = ''; typeof cursor === 'string'; ) {
    const page = (await read(`/personnel?size=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)) as Item;
    personnel.push(...listItems(page));
    cursor = (page['pagination'] as Item)['cursor'] ?? null;
  }
  await readEach(
    read,
    idsOf(personnel).map((id) => `/personnel/${id}`),
  );
  for (const path of ['/personnel-search', `/workspaces/${workspaceId}/personnel-search`]) {
    await read(`${path}?size=50`);
    await read(`${path}?size=50&q=an`);
  }
  await read(`/workspaces/${workspaceId}/personnel-scope`);
};

const walkPeoplelogic: Walk = async (read) => {
  const root = '/api/v1';
  const [organizations = [], accounts = [], employees = [], groups = []] = await readEach(
    read,
    ['organization', 'account', 'employee', 'group'].map((name) => `${root}/${name}`),
  );
  const parts = (items: readonly Item[], name: string, each: readonly string[]): string[] =>
    idsOf(items).flatMap((id) => each.map((part) => `${root}/${name}/${id}${part}`));
  await readEach(read, [
    ...['organization/profile', 'account/org-admins', 'account/for-org'].map((path) => `${root}/${path}`),
    ...organizations.map(({ alias }) => `${root}/organization/alias/${alias}`),
    ...parts(organizations, 'organization', ['', '/profile']),
    ...parts(accounts, 'account', ['', '/employees']),
    ...parts(employees, 'employee', ['', '/managers', '/profile']),
    ...parts(employees, 'employee/by-manager', ['']),
    ...parts(employees, 'entity', ['/groups?entity=EMPLOYEE']),
    ...employees.map(({ name }) => `${root}/employee/by-name/${encodeURIComponent(String(name))}`),
    ...parts(groups, 'group', ['', '/profile', '/members']),
  ]);
};

/** How each API is walked. */
export const walks: Readonly<Record<string, Walk>> = {
  tidalbay: walkTidalbay,
  secureframe: walkSecureframe,
  privacybee: walkPrivacyBee,
  drata: walkDrata,
  peoplelogic: walkPeoplelogic,
};

/** Walks an API of a mock and gives what was not answered with a 200: the path, the status and the beginning of the body. */
export const walkApi = async (mock: Mock, api: string): Promise<string[]> => {
  const { headers, variables, baseUrl } = mock.credentials(api);
  const wrong: string[] = [];
  const read: Read = async (path) => {
    const response = await mock.fetch(`${baseUrl}${path}`, { headers });
    const text = await response.text();
    if (response.status === 200) return JSON.parse(text);
    wrong.push(`${path} ${response.status} ${text.slice(0, 200)}`);
    return { pagination: {} };
  };
  await walks[api]?.(read, variables);
  return wrong;
};
