import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { expectEqual } from '../support/expect-equal.js';
import {
  ask,
  countRecords,
  type Exposure,
  listExposures,
  listPeople,
  type Person,
  startPrivacyBee,
} from './privacybee-client.js';
import { type Expected, Model, type Sent } from './privacybee-model.js';

let mock: Mock;
let people: readonly Person[];
let exposures: readonly Exposure[];
const start = Date.parse('2026-01-15T09:00:00Z');

beforeAll(async () => {
  mock = await startPrivacyBee({ people: 10 });
  people = await listPeople(mock);
  exposures = await listExposures(mock, { exposed: 'false' });
});
afterAll(() => mock.close());

const spellings = ['ann', 'ANN', 'ann+x', 'bob', 'Bob+y', 'cy%', 'c_'];
const email = fc.record(
  {
    email: fc
      .tuple(fc.constantFrom(...spellings), fc.constantFrom('acme.example', 'Home.example'))
      .map((parts) => parts.join('@')),
    primary: fc.boolean(),
  },
  { requiredKeys: ['email'] },
);
const emails = fc.array(email, { minLength: 1, maxLength: 3 });
const phone = fc.record({
  country_code: fc.constantFrom(1, '+44', '353'),
  phone_number: fc.constantFrom(5552341111, '(555) 010-2030'),
});
const address = fc.record(
  {
    line_1: fc.constantFrom('1 A Street', '2 B Street'),
    city: fc.constant('Macon'),
    region: fc.constantFrom('Georgia', 'ga', 'NY', 'New York', 'Ruritania'),
    country: fc.constantFrom('US', 'us', 'United States', 'CA', 'Canada'),
  },
  { requiredKeys: ['line_1', 'city', 'country'] },
);
const details = {
  middle_name: fc.constantFrom(null, 'J'),
  akas: fc.array(fc.record({ first_name: fc.constantFrom('Abe', 'Bee') }), { maxLength: 2 }),
  phone_numbers: fc.array(phone, { maxLength: 2 }),
  roles: fc.array(fc.constantFrom('HR', 'Chef'), { maxLength: 2 }),
  license: fc.constantFrom('scan' as const, 'complete' as const),
};
const names = { first_name: fc.constantFrom('Ann', 'Bob'), last_name: fc.constantFrom('Ek', 'Ó Sé') };
const creation = fc.record(
  {
    ...names,
    ...details,
    emails,
    addresses: fc.array(address, { minLength: 1, maxLength: 2 }),
    invite: fc.boolean(),
    ephemeral: fc.boolean(),
  },
  { requiredKeys: ['first_name', 'last_name', 'emails', 'addresses'] },
);
const change = fc.record(
  { ...names, ...details, emails, email: emails, addresses: fc.array(address, { maxLength: 2 }) },
  { requiredKeys: [] },
);
/** Mostly the newest: it takes several steps with the same one to meet some mistakes. */
const who = fc.oneof(fc.constant(0), fc.nat(8));
const statuses = fc.subarray(['pending', 'in_progress', 'closed']);

/** Does something to the mock and to the model, and holds one to the other. */
type Action = (model: Model) => Promise<void>;

/** An action that a report of a difference can name. */
const toStep = <T extends readonly unknown[]>(act: (...given: T) => Action, given: T) => ({
  run: act(...given),
  [fc.toStringMethod]: () => `${act.name}(${given.map((each) => JSON.stringify(each)).join(', ')})`,
});

/** The person at that place, the newest first, or an id that nobody has. */
const pick = (model: Model, index: number): number => [...model.people.keys()].sort((a, b) => b - a)[index] ?? 7;

const hideIds = (list: readonly object[]): object[] => list.map((entry) => ({ ...entry, id: undefined }));

/** What the model knows of a person: ids in lists are the mock's business, as long as they differ. */
const hideListIds = (person: Expected): object => ({
  ...person,
  akas: hideIds(person.akas),
  emails: hideIds(person.emails),
  addresses: hideIds(person.addresses),
  phone_numbers: hideIds(person.phone_numbers),
});

const haveOwnIds = (list: readonly { readonly id?: number }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

const toShown = ({ risk_score, exposures: counts, ...person }: Person): object => ({
  ...hideListIds(person),
  counts,
  hasScore: risk_score !== null,
  haveOwnIds: [person.akas, person.emails, person.addresses, person.phone_numbers].every(haveOwnIds),
});

const toExpected = (person: Expected, model: Model): object => {
  const own = [...model.exposures.values()].filter(({ employee_id }) => employee_id === person.id);
  const counts = { total: own.length, pending: 0, in_progress: 0, closed: 0, not_found: 0 };
  for (const { status } of own) counts[status]++;
  return { ...hideListIds(person), counts, hasScore: person.last_scan_at !== null, haveOwnIds: true };
};

const expectPeople = (shown: readonly Person[], expected: readonly Expected[], model: Model): void => {
  expectEqual(
    shown.map(toShown),
    expected.map((person) => toExpected(person, model)),
  );
};

const listExpected = (model: Model, matches: (person: Expected) => boolean): Expected[] =>
  [...model.people.values()].filter(matches).sort((one, other) => one.id - other.id);

const expectWorld = async (model: Model): Promise<void> => {
  const expected = listExpected(model, () => true);
  expectPeople(await listPeople(mock), expected, model);
  const { accounts, invitations } = await countRecords(mock);
  expect([accounts ?? 0, invitations ?? 0]).toEqual([model.accounts.size, model.invited.size]);
};

const create =
  (sent: Sent): Action =>
  async (model) => {
    const { status, body } = await ask(mock, '/employees', 'POST', { dob: '1990-01-01', ...sent });
    expect(status, JSON.stringify(body)).toBe(model.isTaken(sent) ? 400 : 200);
    if (status === 400) return;
    expect(body.id).toBeGreaterThan(Math.max(...model.people.keys()));
    model.add(body.id, sent);
    expectPeople([body], [model.people.get(body.id) as Expected], model);
  };

const update =
  (index: number, sent: Sent): Action =>
  async (model) => {
    const id = pick(model, index);
    const person = model.people.get(id);
    const { status, body } = await ask(mock, `/employees/${id}`, 'PUT', sent);
    expect(status, JSON.stringify(body)).toBe(
      !person ? 404 : (sent.emails ?? sent.email) && model.isTaken(sent, id) ? 400 : 200,
    );
    if (status !== 200 || !person) return;
    model.people.set(id, model.revise(person, sent));
    expectPeople([body], [model.people.get(id) as Expected], model);
  };

const remove =
  (index: number): Action =>
  async (model) => {
    const id = pick(model, index);
    expect((await ask(mock, `/employees/${id}`, 'DELETE')).status).toBe(model.people.has(id) ? 204 : 404);
    if (model.people.has(id)) model.remove(id);
    expect((await ask(mock, `/employees/${id}`)).status).toBe(404);
  };

const look =
  (index: number): Action =>
  async (model) => {
    const id = pick(model, index);
    const { status, body } = await ask(mock, `/employees/${id}`);
    expect(status).toBe(model.people.has(id) ? 200 : 404);
    if (status === 200) expectPeople([body], [model.people.get(id) as Expected], model);
  };

const search =
  (text: string): Action =>
  async (model) => {
    const prefix = text.toLowerCase();
    const matches = ({ emails }: Expected): boolean => emails.some((each) => each.email.startsWith(prefix));
    expectPeople(await listPeople(mock, text), listExpected(model, matches), model);
  };

interface Filters {
  readonly status: readonly string[];
  readonly indexes: readonly number[];
  readonly exposed: boolean;
  /** Lists what changed since this one did. */
  readonly changedLike: number;
}

const listFiltered =
  ({ status, indexes, exposed, changedLike }: Filters): Action =>
  async (model) => {
    const ids = indexes.map((index) => pick(model, index));
    const since = [...model.exposures.values()][changedLike]?.updated_at ?? '2000-01-01T00:00:00Z';
    const query = { since, exposed: String(exposed), employees: ids.join(','), status: status.join(',') };
    const expected = [...model.exposures.values()].filter(
      (each) =>
        (ids.length === 0 || ids.includes(each.employee_id)) &&
        (status.length === 0 || status.includes(each.status)) &&
        (!exposed || each.exposed) &&
        Date.parse(each.updated_at) >= Date.parse(since),
    );
    expectEqual(
      await listExposures(mock, query),
      expected.sort((one, other) => one.id - other.id),
    );
  };

const readHistory =
  (index: number): Action =>
  async (model) => {
    const exposure = [...model.exposures.values()][index];
    const { status, body } = await ask(mock, `/employees/exposures/${exposure?.id ?? 7}/history`);
    expect(status).toBe(exposure ? 200 : 404);
    if (!exposure) return;
    const expected = exposure.recent_actions.map((action) => ({ ...action, company: exposure.company }));
    expectEqual(body, expected.reverse());
  };

const STEPS = ['pending', 'in_progress', 'closed'];

/** How exposures move is drawn by the mock; that they move forwards, with everything that follows, is what holds. */
const expectMove = (before: Exposure | undefined, after: Exposure, model: Model, from: number): void => {
  const { license, last_scan_at } = model.people.get(after.employee_id) as Expected;
  const at = Date.parse(after.updated_at);
  expect(at > from && at <= model.now).toBe(true);
  expect(after.recent_actions[0]?.when).toBe(after.updated_at);
  if (!before) {
    expect(after.created_at).toBe(last_scan_at);
    return;
  }
  expect(license?.type).toBe('complete');
  expect(STEPS.indexOf(after.status)).toBeGreaterThan(STEPS.indexOf(before.status));
  expectEqual(after.recent_actions.slice(-before.recent_actions.length), before.recent_actions);
  expect(after.recent_actions).toHaveLength(STEPS.indexOf(after.status) + 1);
  expect(after.exposed).toBe(before.exposed && after.status !== 'closed');
};

const advance =
  (hours: number): Action =>
  async (model) => {
    const from = model.now;
    await mock.clock.advance(`PT${hours}H`);
    model.advance(hours);
    const shown = await listExposures(mock, { exposed: 'false' });
    const ids = new Set(shown.map(({ id }) => id));
    expect([...model.exposures.keys()].filter((id) => !ids.has(id))).toEqual([]);
    for (const exposure of shown) {
      const before = model.exposures.get(exposure.id);
      if (before?.updated_at !== exposure.updated_at) expectMove(before, exposure, model, from);
      else expectEqual(exposure, before);
      model.exposures.set(exposure.id, exposure);
    }
  };

const filters = fc.record({
  status: statuses,
  indexes: fc.array(who, { maxLength: 2 }),
  exposed: fc.boolean(),
  changedLike: fc.nat(60),
});
const searches = fc.constantFrom('a', 'ANN', 'bob@h', 'cy%', 'c_', '%', '_', '');

const step = fc.oneof(
  { weight: 3, arbitrary: creation.map((sent) => toStep(create, [sent as Sent])) },
  { weight: 3, arbitrary: fc.tuple(who, change).map(([index, sent]) => toStep(update, [index, sent as Sent])) },
  { weight: 2, arbitrary: who.map((index) => toStep(remove, [index])) },
  { weight: 1, arbitrary: who.map((index) => toStep(look, [index])) },
  { weight: 1, arbitrary: searches.map((text) => toStep(search, [text])) },
  { weight: 1, arbitrary: filters.map((wanted) => toStep(listFiltered, [wanted])) },
  { weight: 1, arbitrary: fc.nat(60).map((index) => toStep(readHistory, [index])) },
  { weight: 2, arbitrary: fc.constantFrom(1, 9, 15, 24, 100, 900).map((hours) => toStep(advance, [hours])) },
);

it('agrees with a simple model, whatever is done in whatever order', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
    await mock.reset();
    const model = new Model(start, people, exposures);
    for (const { run } of steps) {
      await run(model);
      await expectWorld(model);
    }
  });
  expect(exposures.length).toBeGreaterThan(0);
  await fc.assert(property, { numRuns: 1000, seed: 3 });
});
