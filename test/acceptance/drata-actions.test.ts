import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { ask, EVERYTHING, findOne, listAll, NAMES, type Personnel, read, refused, startDrata } from './drata-client.js';

let mock: Mock;
let people: readonly Personnel[];
beforeAll(async () => {
  mock = await startDrata();
  people = await listAll(mock, EVERYTHING);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const act = (body: unknown) => ask(mock, '/personnel/actions', { method: 'POST', body });
const get = (id: number | undefined): Promise<Personnel> => read(mock, `/personnel/${id}?${EVERYTHING}`);
const put = (id: number | undefined, body: unknown) => ask(mock, `/personnel/${id}`, { method: 'PUT', body });

const byHand = {
  employmentStatus: 'FORMER_CONTRACTOR',
  startedAt: '2020-07-06',
  separatedAt: '2021-07-06',
  customFields: [{ id: 1, value: 'by hand' }],
} as const;

describe('reset-sync', () => {
  it('hands the listed records back to their sources and leaves the others as they are', async () => {
    const [first, second] = people.filter(({ employmentStatus }) => employmentStatus === 'CURRENT_EMPLOYEE');
    await put(first?.id, byHand);
    await put(second?.id, byHand);
    const untouched = await get(second?.id);
    await mock.clock.advance('PT1H');
    expect(await act({ action: 'reset-sync', personnelIds: [first?.id] })).toEqual({ status: 201, body: { count: 1 } });
    const { employmentStatus, startedAt, separatedAt } = first as Personnel;
    const now = '2026-01-15T10:00:00.000Z';
    const after = await get(first?.id);
    expect(after).toMatchObject({ employmentStatus, startedAt, separatedAt, statusUpdatedAt: now, updatedAt: now });
    expect(after.customFields?.[0]?.value).toBe('by hand');
    expect(await get(second?.id)).toEqual(untouched);
  });

  it('takes somebody who was taken out of scope back in, without reason', async () => {
    const before = await findOne(mock, ({ employmentStatus }) => employmentStatus === 'OUT_OF_SCOPE');
    expect(before.notHumanReason).toEqual(expect.any(String));
    await act({ action: 'reset-sync', personnelIds: [before.id] });
    const after = await get(before.id);
    expect(after.employmentStatus).not.toBe('OUT_OF_SCOPE');
    expect(after.notHumanReason).toBeNull();
    expect(after.complianceChecks?.length).toBeGreaterThan(0);
  });

  it('counts every different record once and does not touch those without anything set by hand', async () => {
    const [first, second] = people as [Personnel, Personnel];
    const body = { action: 'reset-sync', personnelIds: [first.id, second.id, first.id] };
    expect((await act(body)).body).toEqual({ count: 2 });
    expect(await get(first.id)).toEqual(first);
    expect((await act({ action: 'reset-sync', personnelIds: [] })).body).toEqual({ count: 0 });
  });

  it('is a conflict where an id is unknown, and resets nothing then', async () => {
    const [first] = people;
    await put(first?.id, byHand);
    const before = await get(first?.id);
    const body = { action: 'reset-sync', personnelIds: [first?.id, 999_999] };
    expect(await refused(mock, '/personnel/actions', { method: 'POST', body })).toEqual([409, NAMES[409]]);
    expect(await get(first?.id)).toEqual(before);
  });
});

describe('reset-sync-all', () => {
  it('hands everybody back and counts everybody', async () => {
    for (const { id } of people.slice(0, 5)) await put(id, byHand);
    expect((await act({ action: 'reset-sync-all' })).body).toEqual({ count: people.length });
    const after = await listAll(mock);
    expect(after.filter(({ employmentStatus }) => employmentStatus === 'OUT_OF_SCOPE')).toEqual([]);
    for (const [index, before] of people.slice(0, 5).entries()) {
      const found = after.find(({ id }) => id === before.id);
      expect(found?.startedAt, String(index)).toBe(before.startedAt);
      expect(found?.employmentStatus).toBe(before.employmentStatus);
    }
  });
});

describe('an action', () => {
  it.each<[string, unknown]>([
    ['no action', {}],
    ['an unknown action', { action: 'reset' }],
    ['reset-sync without ids', { action: 'reset-sync' }],
    ['reset-sync with ids that are no numbers', { action: 'reset-sync', personnelIds: ['x'] }],
    ['reset-sync with ids of null', { action: 'reset-sync', personnelIds: null }],
    ['reset-sync-all with ids', { action: 'reset-sync-all', personnelIds: [1001] }],
    ['reset-sync-all with an empty list of ids', { action: 'reset-sync-all', personnelIds: [] }],
  ])('is refused with %s', async (_, body) => {
    expect(await refused(mock, '/personnel/actions', { method: 'POST', body })).toEqual([400, NAMES[400]]);
  });

  it('needs its permission', async () => {
    const readOnly = mock.credentials('drata').restricted.find(({ expect: status }) => status === 403);
    const asking = { method: 'POST', body: { action: 'reset-sync-all' }, headers: readOnly?.headers ?? {} };
    expect(await refused(mock, '/personnel/actions', asking)).toEqual([403, undefined]);
  });
});

describe('updates and actions, in any order', () => {
  /** What a record is expected to be, told by a model that knows nothing of how it is stored. */
  interface Model {
    readonly sources: Readonly<Record<string, unknown>>;
    shown: Record<string, unknown>;
    cost: string | null;
  }

  const STATUSES = ['CURRENT_EMPLOYEE', 'FORMER_CONTRACTOR', 'OUT_OF_SCOPE', 'UNKNOWN'] as const;
  const ids = [1001, 1002, 1003, 1004];

  const updates = fc.record(
    {
      employmentStatus: fc.constantFrom(...STATUSES),
      notHumanReason: fc.constantFrom('a robot', 'a mailbox'),
      startedAt: fc.constantFrom('2020-01-01', '2021-01-01'),
      separatedAt: fc.constantFrom('2022-01-01', '2023-01-01'),
      customFields: fc.constantFrom('x', 'y', null).map((value) => [{ name: 'cost center', value }]),
    },
    { requiredKeys: [] },
  );
  const steps = fc.oneof(
    { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...ids), update: updates }) },
    { weight: 2, arbitrary: fc.record({ reset: fc.subarray([...ids, 77], { minLength: 0 }) }) },
    { weight: 1, arbitrary: fc.constant({ all: true } as const) },
  );

  const settle = (model: Model): void => {
    if (model.shown.employmentStatus !== 'OUT_OF_SCOPE') model.shown.notHumanReason = null;
  };

  const expectUpdate = (model: Model, update: Readonly<Record<string, unknown>>): number => {
    if (update.employmentStatus === 'OUT_OF_SCOPE' && update.notHumanReason === undefined) return 400;
    for (const [name, value] of Object.entries(update)) {
      if (name === 'customFields') model.cost = (value as [{ value: string | null }])[0].value;
      else model.shown[name] = name.endsWith('At') ? `${value}T00:00:00.000Z` : value;
    }
    settle(model);
    return 200;
  };

  const expectReset = (models: ReadonlyMap<number, Model>, reset: readonly number[]): number => {
    if (reset.some((id) => !models.has(id))) return 409;
    for (const id of reset) {
      const model = models.get(id) as Model;
      model.shown = { ...model.shown, ...model.sources };
      settle(model);
    }
    return 201;
  };

  const createModels = (): Map<number, Model> =>
    new Map(
      ids.map((id) => {
        const { employmentStatus, startedAt, separatedAt, customFields } = people.find(
          (each) => each.id === id,
        ) as Personnel;
        const sources = { employmentStatus, startedAt, separatedAt };
        const cost = customFields?.[0]?.value ?? null;
        return [id, { sources, shown: { ...sources, notHumanReason: null }, cost }];
      }),
    );

  it('keep what was set by hand until it is reset', async () => {
    const property = fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (sequence) => {
      await mock.reset();
      const models = createModels();
      for (const step of sequence) {
        await mock.clock.advance('PT1S');
        if ('update' in step) {
          const status = expectUpdate(models.get(step.id) as Model, step.update);
          expect((await put(step.id, step.update)).status).toBe(status);
        } else {
          const reset = 'all' in step ? ids : step.reset;
          const status = expectReset(models, reset);
          const body = 'all' in step ? { action: 'reset-sync-all' } : { action: 'reset-sync', personnelIds: reset };
          expect((await act(body)).status).toBe(status);
        }
        for (const [id, { shown, cost }] of models) {
          const after = await get(id);
          expect(after).toMatchObject(shown);
          expect(after.customFields?.[0]?.value).toBe(cost);
        }
      }
    });
    await fc.assert(property, { seed: 20_260_115, numRuns: 40 });
  });
});
