import { createHash } from 'node:crypto';
import { createChance } from '../../src/core/chance.js';

/** Where an API is, and what it wants to be asked with. */
interface Access {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Question {
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Readings of every API; the ids in `writings` come from them. */
const readings: readonly Question[] = [
  ...range(5).map((page) => ({ api: 'tidalbay', path: `/v1/employees?per_page=10&page=${page + 1}` })),
  ...range(3).map((page) => ({ api: 'secureframe', path: `/users?per_page=20&page=${page + 1}` })),
  { api: 'secureframe', path: '/users?q=active:true AND employee_type:contractor' },
  { api: 'privacybee', path: '/employees' },
  { api: 'privacybee', path: '/employees/exposures' },
  { api: 'peoplelogic', path: '/api/v1/organization' },
  { api: 'drata', path: '/personnel?size=50&expand[]=complianceChecks&expand[]=customFields' },
  { api: 'drata', path: '/personnel-search?q=ann&facets[]=employmentStatus' },
  { api: 'drata', path: '/personnel-search?sort=name&size=100' },
].map((each) => ({ ...each, method: 'GET' }));

/** Writings of which none depends on another. */
const listWritings = (employees: readonly string[], users: readonly string[]): readonly Question[] => [
  ...employees.map((id, index) => ({
    api: 'tidalbay',
    method: 'PATCH',
    path: `/v1/employees/${id}`,
    body: { department: `Moved ${index}` },
  })),
  ...users.map((id, index) => ({
    api: 'secureframe',
    method: 'PUT',
    path: `/users/${id}?employee_type=${index % 2 === 0 ? 'contractor' : 'employee'}&active=${index % 3 === 0}`,
  })),
  ...range(10).map((index) => ({
    api: 'drata',
    method: 'PUT',
    path: `/personnel/${1001 + index}`,
    body: { startedAt: `2024-03-${String(index + 10)}` },
  })),
  {
    api: 'privacybee',
    method: 'POST',
    path: '/employees',
    body: {
      first_name: 'Bram',
      last_name: 'de Wit',
      dob: '1991-11-02',
      addresses: [{ line_1: '12 Mill Road', city: 'Macon', region: 'GA', country: 'US' }],
      emails: [{ email: 'bram@acme.example' }],
    },
  },
  { api: 'peoplelogic', method: 'POST', path: '/api/v1/organization', body: { name: 'Harbour', alias: 'harbour' } },
];

/**
 * Writes to all APIs and reads them, both in an order that `shuffle` decides, and gives a hash of each answer's bytes by
 * what was asked. The mock's clock has to stand still.
 */
export const tellCompany = async (url: string, shuffle: number): Promise<Readonly<Record<string, string>>> => {
  const access = (await (await fetch(`${url}/__admin/credentials`)).json()) as Readonly<Record<string, Access>>;
  const told: Record<string, string> = {};
  const ask = async ({ api, method, path, body }: Question): Promise<string> => {
    const { baseUrl, headers } = access[api] as Access;
    const init = { method, headers: { ...headers, ...(body && { 'content-type': 'application/json' }) } };
    const response = await fetch(baseUrl + path, { ...init, ...(body && { body: JSON.stringify(body) }) });
    // Links lead to wherever this mock happens to be.
    return `${response.status} ${(await response.text()).replaceAll(url, '')}`;
  };
  const askAll = async (when: string, questions: readonly Question[]): Promise<void> => {
    const chance = createChance(shuffle, 'tell', when);
    const drawn = questions.map((question) => ({ question, place: chance.next() }));
    for (const { question } of drawn.sort((left, right) => left.place - right.place)) {
      const answer = await ask(question);
      const name = `${when} ${question.api} ${question.method} ${question.path}`;
      told[name] = `${answer.slice(0, 3)} ${createHash('sha256').update(answer).digest('hex')}`;
    }
  };
  const readIds = async (question: Question): Promise<string[]> => {
    const { data } = JSON.parse((await ask(question)).slice(4)) as { data: { id: string }[] };
    return data.map(({ id }) => id);
  };
  const [employees, users] = await Promise.all(
    [readings[0], readings[5]].map((question) => readIds(question as Question)),
  );
  await askAll('first', readings);
  await askAll('then', listWritings(employees as string[], users as string[]));
  await askAll('last', readings);
  return Object.fromEntries(Object.entries(told).sort(([left], [right]) => (left < right ? -1 : 1)));
};
