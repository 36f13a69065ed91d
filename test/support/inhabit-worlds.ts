import { createChance } from '../../src/core/chance.js';
import type { Mock } from '../../src/index.js';

/** What came of many clients in many worlds. */
export interface Inhabited {
  readonly requests: number;
  /** Answers that no client should have got, by what was wrong; empty where all went well. */
  readonly troubles: readonly string[];
}

/** How many worlds there are, and for how long they are used. */
export interface Habitation {
  readonly worlds: number;
  /** How many clients ask at the same time. */
  readonly clients: number;
  /** Whether a client stops; asked between two requests. */
  readonly isOver: (requests: number) => boolean;
  /** How requests are sent: over sockets, or straight to the engine. */
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
}

/** Somebody who writes to one world, remembers what, and holds every reading to it. */
interface Resident {
  readonly world: string;
  /** What was written last, by what was written to. */
  readonly written: Map<string, string>;
  busy: boolean;
}

type Ask = (resident: Resident, api: string, path: string, init?: RequestInit) => Promise<unknown>;

/**
 * Lets clients write to many worlds and read from them, in an order that chance decides, and holds every record that is
 * read to what was written in that very world: a value of another one would carry that one's name.
 */
export const inhabitWorlds = async (mock: Mock, { worlds, clients, isOver, send }: Habitation): Promise<Inhabited> => {
  const troubles: string[] = [];
  let requests = 0;
  const residents = Array.from({ length: worlds }, (_, index) => createResident(`tenant-${index}`));
  const ask: Ask = async ({ world }, api, path, init = {}) => {
    requests++;
    const { baseUrl, headers } = mock.credentials(api);
    const url = `/w/${world}${baseUrl.slice(mock.url.length)}${path}`;
    const response = await send(url, { ...init, headers: { ...headers, 'content-type': 'application/json' } });
    const text = await response.text();
    if (!response.ok) troubles.push(`${world}: ${init.method ?? 'GET'} ${path} answered ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  for (const resident of residents) await readEmployees(resident, ask, 0);
  const live = async (client: number): Promise<void> => {
    const chance = createChance(client, 'resident');
    while (!isOver(requests)) {
      const resident = residents[chance.integer(0, worlds - 1)] as Resident;
      // Only one at a time knows what a world holds; there are more worlds than clients.
      if (resident.busy) continue;
      resident.busy = true;
      const trouble = await chance.pick(deeds)(resident, ask, chance.integer(0, 1_000_000));
      if (trouble !== undefined) troubles.push(`${resident.world}: ${trouble}`);
      resident.busy = false;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => live(client)));
  return { requests, troubles };
};

const createResident = (world: string): Resident => ({ world, written: new Map(), busy: false });

type Deed = (resident: Resident, ask: Ask, number: number) => Promise<string | undefined>;

interface Employees {
  readonly data: readonly { readonly id: string; readonly department: string | null }[];
}

const listEmployees = async (resident: Resident, ask: Ask, query: string): Promise<Employees['data']> =>
  ((await ask(resident, 'tidalbay', `/v1/employees?${query}`)) as Employees).data;

const moveEmployee: Deed = async (resident, ask, number) => {
  const people = await listEmployees(resident, ask, 'per_page=10');
  const { id } = people[number % people.length] as Employees['data'][number];
  const department = `${resident.world}-${number}`;
  const body = JSON.stringify({ department });
  const moved = await ask(resident, 'tidalbay', `/v1/employees/${id}`, { method: 'PATCH', body });
  resident.written.set(id, department);
  return (moved as { department: string }).department === department ? undefined : `${id} was not moved`;
};

const readEmployees: Deed = async (resident, ask) => {
  const people = await listEmployees(resident, ask, 'per_page=10');
  const wrong = people.find(({ id, department }) => {
    const written = resident.written.get(id);
    return written === undefined ? /^tenant-/.test(department ?? '') : department !== written;
  });
  return wrong && `${wrong.id} is in ${wrong.department}, not in ${resident.written.get(wrong.id)}`;
};

const findEmployees: Deed = async (resident, ask, number) => {
  const departments = [...resident.written.entries()].filter(([id]) => id.startsWith('emp_'));
  if (departments.length === 0) return undefined;
  const [id, department] = departments[number % departments.length] as [string, string];
  const found = await listEmployees(resident, ask, `department=${encodeURIComponent(department)}`);
  return found.some((each) => each.id === id) ? undefined : `${id} is not found in ${department}`;
};

interface Person {
  readonly id: number;
  readonly display_name: string;
}

const hireAndDismiss: Deed = async (resident, ask, number) => {
  const body = JSON.stringify({
    first_name: resident.world,
    last_name: `Number${number}`,
    dob: '1991-11-02',
    addresses: [{ line_1: '12 Mill Road', city: 'Macon', region: 'GA', country: 'US' }],
    emails: [{ email: `${resident.world}.${number}@acme.example` }],
  });
  const { id } = (await ask(resident, 'privacybee', '/employees', { method: 'POST', body })) as Person;
  const read = (await ask(resident, 'privacybee', `/employees/${id}`)) as Person;
  await ask(resident, 'privacybee', `/employees/${id}`, { method: 'DELETE' });
  return read.display_name === `${resident.world} Number${number}` ? undefined : `${id} is called ${read.display_name}`;
};

const startPerson: Deed = async (resident, ask, number) => {
  const id = 1001 + (number % 5);
  const startedAt = `20${String(10 + (number % 15)).padStart(2, '0')}-0${1 + (number % 9)}-01`;
  await ask(resident, 'drata', `/personnel/${id}`, { method: 'PUT', body: JSON.stringify({ startedAt }) });
  resident.written.set(`drata-${id}`, startedAt);
  return readPerson(resident, ask, number);
};

const readPerson: Deed = async (resident, ask, number) => {
  const id = 1001 + (number % 5);
  const { startedAt } = (await ask(resident, 'drata', `/personnel/${id}`)) as { startedAt?: string };
  const written = resident.written.get(`drata-${id}`);
  if (written === undefined || startedAt?.startsWith(written)) return undefined;
  return `${id} started at ${startedAt}, not at ${written}`;
};

const deeds: readonly Deed[] = [
  moveEmployee,
  readEmployees,
  readEmployees,
  findEmployees,
  hireAndDismiss,
  startPerson,
  readPerson,
];
