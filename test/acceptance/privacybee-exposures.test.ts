import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/privacybee/types.gen.js';
import type { Mock } from '../../src/index.js';
import {
  ask,
  type Exposure,
  listExposures,
  listPeople,
  type Person,
  read,
  startPrivacyBee,
} from './privacybee-client.js';

type History = components['schemas']['ExposureHistory'];

let mock: Mock;

beforeAll(async () => {
  mock = await startPrivacyBee();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const all = (query: Readonly<Record<string, string>> = {}) => listExposures(mock, { exposed: 'false', ...query });
const idsOf = (exposures: readonly Exposure[]): number[] => exposures.map(({ id }) => id);
const historyOf = (id: number): Promise<History> => read(mock, `/employees/exposures/${id}/history`);

const countsOf = (exposures: readonly Exposure[]) => {
  const count = (status: Exposure['status']) => exposures.filter((exposure) => exposure.status === status).length;
  const [pending, in_progress, closed, not_found] = (['pending', 'in_progress', 'closed', 'not_found'] as const).map(
    count,
  );
  return { total: exposures.length, pending, in_progress, closed, not_found };
};

const groupByEmployee = (exposures: readonly Exposure[]): Map<number, Exposure[]> => {
  const groups = new Map<number, Exposure[]>();
  for (const exposure of exposures)
    groups.set(exposure.employee_id, [...(groups.get(exposure.employee_id) ?? []), exposure]);
  return groups;
};

/** What has to hold at any time: counts, status, dates and history all say the same. */
const expectCoherence = async (): Promise<void> => {
  const exposures = await all();
  const byEmployee = groupByEmployee(exposures);
  for (const person of await listPeople(mock)) {
    expect(person.exposures).toEqual(countsOf(byEmployee.get(person.id) ?? []));
  }
};
describe('the list of exposures', () => {
  it('has only what is exposed now unless everything is asked for, in order of ids', async () => {
    const everything = await all();
    expect(idsOf(everything)).toEqual(idsOf(everything).toSorted((one, other) => one - other));
    const exposed = everything.filter((exposure) => exposure.exposed);
    expect(exposed.length).toBeGreaterThan(0);
    expect(exposed.length).toBeLessThan(everything.length);
    expect(await listExposures(mock)).toEqual(exposed);
    expect(await listExposures(mock, { exposed: 'true' })).toEqual(exposed);
  });

  it('agrees with the counts, which add up', async () => {
    await expectCoherence();
  });

  it('is filtered by one status or several', async () => {
    const everything = await all();
    for (const status of ['pending', 'in_progress', 'closed', 'pending,closed', 'pending,in_progress,closed']) {
      const matching = everything.filter((exposure) => status.split(',').includes(exposure.status));
      expect(matching.length).toBeGreaterThan(0);
      expect(await all({ status })).toEqual(matching);
      expect(await listExposures(mock, { status })).toEqual(matching.filter((exposure) => exposure.exposed));
    }
    expect(await all({ status: '' })).toEqual(everything);
  });

  it('is filtered by one employee or several, and nobody else has any', async () => {
    const [one, two] = (await listPeople(mock)).filter(({ exposures }) => exposures.total > 0) as [Person, Person];
    expect(await all({ employees: String(one.id) })).toHaveLength(one.exposures.total);
    const both = await all({ employees: `${one.id},${two.id},4` });
    expect(both).toHaveLength(one.exposures.total + two.exposures.total);
    expect(await all({ employees: '4' })).toEqual([]);
  });

  it('is filtered by when exposures changed, that moment included', async () => {
    const everything = await all();
    const since = everything.map(({ updated_at }) => updated_at).toSorted()[
      Math.floor(everything.length / 2)
    ] as string;
    const matching = everything.filter(({ updated_at }) => updated_at >= since);
    expect(await all({ since })).toEqual(matching);
    expect(await all({ since: since.replace('Z', '+00:00') })).toEqual(matching);
    const later = new Date(Date.parse(since) + 1000).toISOString();
    expect(await all({ since: later })).toEqual(matching.filter(({ updated_at }) => updated_at !== since));
    expect(await all({ since: '2026-01-15T09:00:00Z' })).toEqual([]);
  });

  it('takes all filters together', async () => {
    const [exposure] = (await all({ status: 'closed' })) as [Exposure];
    const { employee_id, updated_at: since, exposed } = exposure;
    const query = { employees: String(employee_id), status: 'closed,pending', since, exposed: String(exposed) };
    expect(idsOf(await all(query))).toContain(exposure.id);
    expect(idsOf(await all({ ...query, status: 'pending' }))).not.toContain(exposure.id);
  });

  it.each(['status=not_found', 'status=open', 'employees=x', 'employees=1,,2', 'since=yesterday', 'exposed=maybe'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await ask(mock, `/employees/exposures?${query}`);
      expect([status, body.error.code]).toEqual([400, 'invalid_request']);
      expect(body.error.details[0].field).toMatch(query.split('=')[0] as string);
    },
  );

  it('shares a small catalogue of brokers', async () => {
    const companies = new Map((await all()).map(({ company }) => [company.id, company]));
    expect(companies.size).toBeGreaterThan(10);
    expect(companies.size).toBeLessThan(60);
    for (const { company } of await all()) expect(company).toEqual(companies.get(company.id));
    expect(new Set([...companies.values()].map(({ slug }) => slug)).size).toBe(companies.size);
  });
});

describe('a history', () => {
  it('begins with the oldest entry and agrees with the exposure', async () => {
    for (const exposure of (await all()).filter((_exposure, index) => index % 7 === 0)) {
      const history = await historyOf(exposure.id);
      const times = history.map(({ when }) => when);
      expect(times).toEqual(times.toSorted());
      expect([times[0], times.at(-1)]).toEqual([exposure.created_at, exposure.updated_at]);
      expect(history.every(({ company }) => company.id === exposure.company.id)).toBe(true);
      expect(history.map(({ event, when }) => ({ event, when })).reverse()).toEqual(exposure.recent_actions);
      expect(history).toHaveLength({ pending: 1, not_found: 1, in_progress: 2, closed: 3 }[exposure.status]);
    }
  });

  it('is a 404 for an id that no exposure has', async () => {
    expect((await ask(mock, '/employees/exposures/4/history')).status).toBe(404);
    expect((await ask(mock, '/employees/exposures/x/history')).status).toBe(400);
  });
});

describe('time', () => {
  const findPending = async (): Promise<Exposure> => {
    const people = new Map((await listPeople(mock)).map((person) => [person.id, person.license?.type]));
    const pending = (await listExposures(mock, { status: 'pending' })).find(
      ({ employee_id }) => people.get(employee_id) === 'complete',
    );
    return pending as Exposure;
  };
  const look = async (exposure: Exposure): Promise<Exposure> =>
    (await all({ employees: String(exposure.employee_id) })).find(({ id }) => id === exposure.id) as Exposure;

  it('moves status, counts, history and `since` together', async () => {
    const before = await findPending();
    const path = `/employees/${before.employee_id}`;
    const seen: string[] = [before.status];
    for (let day = 0; day < 70; day++) {
      const polled = (await mock.clock.now()).toISOString();
      const last = await look(before);
      const counted = (await read<Person>(mock, path)).exposures;
      await mock.clock.advance('P1D');
      const now = await look(before);
      const changed = await all({ since: polled, employees: String(before.employee_id) });
      expect(idsOf(changed).includes(before.id)).toBe(now.status !== last.status);
      if (changed.length > 0) expect((await read<Person>(mock, path)).exposures).not.toEqual(counted);
      if (now.status === last.status) continue;
      seen.push(now.status);
      expect(now.updated_at > polled).toBe(true);
      expect((await historyOf(before.id)).at(-1)?.when).toBe(now.updated_at);
      expect(now.recent_actions).toHaveLength(last.recent_actions.length + 1);
    }
    expect(seen).toEqual(['pending', 'in_progress', 'closed']);
    expect((await look(before)).exposed).toBe(false);
    expect(idsOf(await listExposures(mock))).not.toContain(before.id);
  });

  it('leaves everything coherent, whichever way it passes', async () => {
    for (const by of ['P3D', 'PT9H', 'P20D', 'P90D']) {
      await mock.clock.advance(by);
      await expectCoherence();
    }
    const leaped = await all();
    await mock.reset();
    await mock.clock.advance('P113DT9H');
    expect(await all()).toEqual(leaped);
  });

  it('lowers the score as removals are done', async () => {
    const before = (await listPeople(mock)).find((person) => person.exposures.pending > 5) as Person;
    await mock.clock.advance('P90D');
    const after = await read<Person>(mock, `/employees/${before.id}`);
    expect(after.risk_score).toBeLessThan(before.risk_score as number);
  });

  it('waits for a licence that has removals done', async () => {
    const people = await listPeople(mock);
    const { id } = people.find(({ license, exposures }) => license?.type === 'scan' && exposures.pending > 0) as Person;
    await mock.clock.advance('P100D');
    const waiting = (await read<Person>(mock, `/employees/${id}`)).exposures;
    expect(waiting.in_progress + waiting.closed).toBe(0);
    await ask(mock, `/employees/${id}`, 'PUT', { license: 'complete' });
    await mock.clock.advance('P1D');
    const begun = (await read<Person>(mock, `/employees/${id}`)).exposures;
    expect(begun).toMatchObject({ total: waiting.total, pending: 0, in_progress: waiting.pending });
  });

  it('renews licences', async () => {
    await mock.clock.advance('P2Y');
    const now = (await mock.clock.now()).toISOString();
    for (const { license } of await listPeople(mock)) {
      if (license) expect(license.start_date <= now && now < license.end_date).toBe(true);
    }
  });
});
