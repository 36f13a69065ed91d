import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { ask, EVERYTHING, findOne, listAll, NAMES, type Personnel, read, refused, startDrata } from './drata-client.js';

let mock: Mock;
let somebody: Personnel;
beforeAll(async () => {
  mock = await startDrata();
  somebody = await findOne(mock, ({ employmentStatus }) => employmentStatus === 'CURRENT_EMPLOYEE');
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const NOW = '2026-01-15T09:00:00.000Z';

const get = (id: number | string = somebody.id): Promise<Personnel> => read(mock, `/personnel/${id}?${EVERYTHING}`);
const put = (body: unknown, id: number | string = somebody.id) =>
  ask(mock, `/personnel/${id}`, { method: 'PUT', body });
const update = async (body: unknown): Promise<Personnel> => {
  expect((await put(body)).status).toBe(200);
  return get();
};
const valuesOf = ({ customFields = [] }: Personnel) =>
  Object.fromEntries(customFields.map((each) => [each.name, each.value]));

/** Refused, and nothing of the record changed. */
const expectRefused = async (body: unknown): Promise<void> => {
  const before = await get();
  expect(await refused(mock, `/personnel/${somebody.id}`, { method: 'PUT', body })).toEqual([400, NAMES[400]]);
  expect(await get()).toEqual(before);
};

describe('one record', () => {
  it('is found by its number, and by its user’s address in any encoding and case', async () => {
    const email = somebody.user?.email as string;
    for (const path of [
      somebody.id,
      `email:${email}`,
      `email:${encodeURIComponent(email)}`,
      encodeURIComponent(`email:${email}`),
      `email:${email.toUpperCase()}`,
      `email%3A${email.replace('.', '%2E')}`,
    ]) {
      expect((await get(path)).id).toBe(somebody.id);
    }
  });

  it('is the bare record', async () => {
    const { user, customFields, complianceChecks, reasonProvider, ...plain } = somebody;
    expect(await read(mock, `/personnel/${somebody.id}`)).toEqual(plain);
    expect(plain).toMatchObject({ id: somebody.id, userId: user?.id, notHumanReason: null, separatedAt: null });
  });

  it.each([999_999, 'email:nobody@acme.example', 'email:a+b@acme.example', 'email:a%2Bb%40acme.example'])(
    'is a 404 for %s',
    async (id) => {
      expect(await refused(mock, `/personnel/${id}`)).toEqual([404, NAMES[404]]);
      expect(await refused(mock, `/personnel/${id}`, { method: 'PUT', body: {} })).toEqual([404, NAMES[404]]);
    },
  );

  it.each(['x', '1.5', 'email:', 'email:nobody', 'mail:a@acme.example', '1041x'])('is a 400 for %s', async (id) => {
    expect(await refused(mock, `/personnel/${id}`)).toEqual([400, NAMES[400]]);
  });

  it('has every custom field of the account, null where it has no value', async () => {
    const people = await listAll(mock, 'expand[]=customFields');
    for (const { customFields = [] } of people) {
      expect(customFields.map(({ customFieldId }) => customFieldId)).toEqual([1, 2, 3, 4, 5, 6]);
    }
    expect(people.some((each) => Object.values(valuesOf(each)).includes(null))).toBe(true);
  });
});

describe('an update', () => {
  it('leaves alone what it does not name', async () => {
    expect((await put({})).body).toEqual(await read(mock, `/personnel/${somebody.id}`));
    expect(await get()).toEqual(somebody);
    expect(await update({ startedAt: '2020-07-06' })).toEqual({
      ...somebody,
      startedAt: '2020-07-06T00:00:00.000Z',
      updatedAt: NOW,
    });
  });

  it('answers the record after it, bare', async () => {
    const { body } = await put({ separatedAt: '2026-02-01T10:30:00+02:00' });
    expect(body).toEqual(await read(mock, `/personnel/${somebody.id}`));
    expect(body.separatedAt).toBe('2026-02-01T08:30:00.000Z');
  });

  it('finds its record by address too, and is gone after a reset', async () => {
    expect((await put({ startedAt: '2020-07-06' }, `email:${somebody.user?.email}`)).status).toBe(200);
    expect((await get()).startedAt).toBe('2020-07-06T00:00:00.000Z');
    await mock.reset();
    expect(await get()).toEqual(somebody);
  });

  it('takes the document’s own sample', async () => {
    const sample = {
      startedAt: '2020-07-06',
      separatedAt: '2020-07-06',
      employmentStatus: 'CURRENT_CONTRACTOR',
      notHumanReason: 'This is not a real personnel, but a placeholder for anyone in charge of X',
      customFields: [{ id: 4, name: 'Stakeholders', value: 'Security & IT' }],
    };
    const after = await update(sample);
    expect(after).toMatchObject({ employmentStatus: 'CURRENT_CONTRACTOR', notHumanReason: null });
    expect(valuesOf(after)).toMatchObject({ Stakeholders: 'Security & IT' });
  });

  it('moves statusUpdatedAt when the status changes, and only then', async () => {
    const same = await update({ employmentStatus: somebody.employmentStatus });
    expect(same).toMatchObject({ statusUpdatedAt: somebody.statusUpdatedAt, updatedAt: NOW });
    await mock.clock.advance('PT1H');
    const later = await update({ employmentStatus: 'FORMER_EMPLOYEE' });
    expect(later).toMatchObject({ statusUpdatedAt: '2026-01-15T10:00:00.000Z', updatedAt: '2026-01-15T10:00:00.000Z' });
  });

  it('changes nothing when it is repeated', async () => {
    const body = {
      employmentStatus: 'OUT_OF_SCOPE',
      notHumanReason: 'A robot.',
      customFields: [{ id: 1, value: 'x' }],
    };
    const once = await update(body);
    await mock.clock.advance('PT1H');
    expect(await update(body)).toEqual(once);
  });

  it.each<[string, unknown]>([
    ['a status that there is not', { employmentStatus: 'RETIRED' }],
    ['a status of null', { employmentStatus: null }],
    ['what is no date', { startedAt: 'yesterday' }],
    ['a day that there is not', { startedAt: '2025-02-30' }],
    ['a date of null', { separatedAt: null }],
    ['a date outside the years that there are', { startedAt: '0000-01-01T00:00:00+01:00' }],
    ['what is no object', ['startedAt']],
  ])('refuses %s and changes nothing', async (_, body) => {
    await expectRefused(body);
  });

  it('needs the permission to write', async () => {
    const readOnly = mock.credentials('drata').restricted.find(({ expect: status }) => status === 403);
    const asking = { method: 'PUT', body: { startedAt: '2020-07-06' }, headers: readOnly?.headers ?? {} };
    expect(await refused(mock, `/personnel/${somebody.id}`, asking)).toEqual([403, undefined]);
    expect(await get()).toEqual(somebody);
  });
});

describe('OUT_OF_SCOPE', () => {
  it('wants a reason of at most 30000 characters', async () => {
    await expectRefused({ employmentStatus: 'OUT_OF_SCOPE' });
    await expectRefused({ employmentStatus: 'OUT_OF_SCOPE', notHumanReason: null });
    await expectRefused({ employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'x'.repeat(30_001) });
    const notHumanReason = '🤖'.repeat(30_000);
    expect(await update({ employmentStatus: 'OUT_OF_SCOPE', notHumanReason })).toMatchObject({ notHumanReason });
  });

  it('records who gave the reason: the owner of the key', async () => {
    const { reasonProvider, complianceChecks } = await update({
      employmentStatus: 'OUT_OF_SCOPE',
      notHumanReason: 'x',
    });
    const users = (await listAll(mock, 'expand[]=user')).map(({ user }) => user);
    expect(users).toContainEqual(reasonProvider);
    expect(complianceChecks).toEqual([]);
  });

  it('knows an owner of any key where keys are not looked at closely', async () => {
    const headers = { Authorization: 'Bearer some-key-or-other' };
    const body = { employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'x' };
    expect((await ask(mock, `/personnel/${somebody.id}`, { method: 'PUT', body, headers })).status).toBe(200);
    expect((await get()).reasonProvider).toBeDefined();
  });

  it('takes its reason along when it ends', async () => {
    await update({ employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'x' });
    const back = await update({ employmentStatus: 'CURRENT_EMPLOYEE' });
    expect(back.notHumanReason).toBeNull();
    expect(back).not.toHaveProperty('reasonProvider');
    expect(back.complianceChecks).toEqual(somebody.complianceChecks);
  });
});

describe('custom fields', () => {
  it('are set by id, by name in any case, or by both', async () => {
    const customFields = [
      { id: 1, value: 'Lab 7' },
      { name: 'STAKEHOLDERS', value: 'Board' },
      { id: 5, name: 'equipment budget', value: '50' },
    ];
    const after = await update({ customFields });
    expect(valuesOf(after)).toEqual({
      ...valuesOf(somebody),
      'Cost Center': 'Lab 7',
      Stakeholders: 'Board',
      'Equipment Budget': '50',
    });
    expect(after.updatedAt).toBe(NOW);
    expect(after.statusUpdatedAt).toBe(somebody.statusUpdatedAt);
  });

  it('are cleared by null', async () => {
    const after = await update({ customFields: [{ name: 'Cost Center', value: null }] });
    expect(valuesOf(somebody)['Cost Center']).not.toBeNull();
    expect(valuesOf(after)).toEqual({ ...valuesOf(somebody), 'Cost Center': null });
  });

  it.each<[string, unknown]>([
    ['an id and a name of two fields', { id: 1, name: 'Stakeholders', value: 'x' }],
    ['an unknown id', { id: 99, value: 'x' }],
    ['an unknown name', { name: 'Shoe size', value: 'x' }],
    ['a known id with an unknown name', { id: 1, name: 'Shoe size', value: 'x' }],
    ['neither id nor name', { value: 'x' }],
    ['no value', { id: 1 }],
    ['a value that is no text', { id: 1, value: 7 }],
  ])('refuse %s and change nothing of the update', async (_, field) => {
    await expectRefused({ startedAt: '2020-07-06', customFields: [{ id: 2, value: '9' }, field] });
  });
});
