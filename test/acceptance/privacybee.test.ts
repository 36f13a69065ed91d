import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  ask,
  codeOf,
  countRecords,
  create,
  emailOf,
  listExposures,
  listPeople,
  newcomer,
  type Person,
  read,
  startPrivacyBee,
} from './privacybee-client.js';

let mock: Mock;

beforeAll(async () => {
  mock = await startPrivacyBee();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const domainOf = (person: Person): string => emailOf(person).split('@')[1] as string;

describe('a person', () => {
  it('is shown in full', async () => {
    const people = await listPeople(mock);
    const known = (test: (person: Person) => boolean): boolean => people.some(test);
    expect(known(({ akas }) => akas.length > 0)).toBe(true);
    expect(known(({ addresses }) => addresses.length > 1)).toBe(true);
    expect(known(({ emails }) => emails.length > 1)).toBe(true);
    expect(known(({ phone_numbers }) => phone_numbers.length > 0)).toBe(true);
    expect(known(({ license }) => license === null)).toBe(true);
    expect(known(({ risk_score }) => risk_score === null)).toBe(true);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    for (const person of people) {
      expect(await read(mock, `/employees/${person.id}`)).toEqual(person);
      const { first_name, middle_name, last_name, display_name, emails, phone_numbers } = person;
      expect(display_name).toBe([first_name, middle_name, last_name].filter((name) => name !== null).join(' '));
      expect(emails.filter(({ primary }) => primary)).toHaveLength(1);
      for (const phone of phone_numbers) expect(phone.phone_full).toBe(`+${phone.country_code}${phone.phone_number}`);
    }
  });

  it('holds a licence with a price in cents and dates around the present', async () => {
    for (const { license } of await listPeople(mock)) {
      if (license === null) continue;
      expect(license).toMatchObject({ renews: 1, prorate_on_renewal: 0, price: license.type === 'scan' ? 0 : 19700 });
      expect(license.start_date <= '2026-01-15T09:00:00Z' && license.end_date > '2026-01-15T09:00:00Z').toBe(true);
    }
  });

  it('has a score that is worked out by the first scan', async () => {
    const { id } = await create(mock, newcomer('fresh@acme.example'));
    expect(await read(mock, `/employees/${id}`)).toMatchObject({ risk_score: null, last_scan_at: null });
    await mock.clock.advance('P1D');
    const scanned = await read<Person>(mock, `/employees/${id}`);
    expect(scanned.last_scan_at).toBe('2026-01-16T00:00:00Z');
    expect(scanned.risk_score).toBeGreaterThanOrEqual(1);
    const found = await listExposures(mock, { employees: String(id), exposed: 'false' });
    expect(scanned.exposures.total).toBe(found.length);
  });

  it('is a 404 where nobody has the id, and a 400 where it is no id', async () => {
    for (const method of ['GET', 'DELETE']) {
      expect(await codeOf(ask(mock, '/employees/4', method))).toEqual([404, 'not_found']);
      expect(await codeOf(ask(mock, '/employees/x', method))).toEqual([400, 'invalid_request', 'id']);
      expect(await codeOf(ask(mock, '/employees/-1', method))).toEqual([400, 'invalid_request', 'id']);
    }
    expect(await codeOf(ask(mock, '/employees/4', 'PUT', {}))).toEqual([404, 'not_found']);
  });
});

describe('the list', () => {
  it('is in order of ids', async () => {
    const ids = (await listPeople(mock)).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  it('is searched by the beginning of an address, upper and lower case alike', async () => {
    const people = await listPeople(mock);
    const { emails } = people.find((person) => person.emails.length > 1) as Person;
    for (const { email } of emails) {
      const matching = people.filter((person) =>
        person.emails.some((each) => each.email.startsWith(email.slice(0, 5))),
      );
      expect(await listPeople(mock, email.slice(0, 5))).toEqual(matching);
      expect(await listPeople(mock, email.slice(0, 5).toUpperCase())).toEqual(matching);
      expect(await listPeople(mock, email.slice(1, 12))).toEqual([]);
    }
    expect(await listPeople(mock, '')).toEqual(people);
  });

  it('takes the search literally', async () => {
    const [percent, underscore] = [newcomer('100%_sure@acme.example'), newcomer('a_b@acme.example')];
    const [first, second] = [await create(mock, percent), await create(mock, underscore)];
    await create(mock, newcomer('axb@acme.example'));
    const search = async (text: string) => (await listPeople(mock, text)).map(({ id }) => id);
    expect(await search('%')).toEqual([]);
    expect(await search('_')).toEqual([]);
    expect(await search('100%')).toEqual([first.id]);
    expect(await search('100%_')).toEqual([first.id]);
    expect(await search('a_')).toEqual([second.id]);
    expect(await search('.')).toEqual([]);
  });
});

describe('a deletion', () => {
  const find = async (test: (person: Person) => boolean): Promise<Person> => {
    const person = (await listPeople(mock)).find((each) => each.exposures.total > 3 && test(each));
    if (!person) throw new Error('nobody is like that');
    return person;
  };
  const remove = async ({ id }: Person): Promise<void> => {
    const { status, body } = await ask(mock, `/employees/${id}`, 'DELETE');
    expect([status, body]).toEqual([204, undefined]);
    expect((await ask(mock, `/employees/${id}`)).status).toBe(404);
    expect((await ask(mock, `/employees/${id}`, 'DELETE')).status).toBe(404);
    expect(await listExposures(mock, { employees: String(id), exposed: 'false' })).toEqual([]);
  };

  it('leaves nothing of somebody with the company’s addresses only', async () => {
    const person = await find(({ emails }) => emails.length === 1);
    const [exposure] = await listExposures(mock, { employees: String(person.id), exposed: 'false' });
    const before = await countRecords(mock);
    await remove(person);
    const after = await countRecords(mock);
    expect(after.accounts ?? 0).toBe(0);
    expect(after.employees).toBe((before.employees ?? 0) - 1);
    expect(after.exposures).toBe((before.exposures ?? 0) - person.exposures.total);
    expect((await ask(mock, `/employees/exposures/${exposure?.id}/history`)).status).toBe(404);
    expect(await listPeople(mock, emailOf(person))).toEqual([]);
    expect((await create(mock, newcomer(emailOf(person)))).exposures.total).toBe(0);
  });

  it('leaves the account of somebody with addresses of their own, without the company', async () => {
    const person = await find((each) => each.emails.some(({ email }) => !email.endsWith(domainOf(each))));
    const [exposure] = await listExposures(mock, { employees: String(person.id), exposed: 'false' });
    const before = await countRecords(mock);
    await remove(person);
    const after = await countRecords(mock);
    expect(after.accounts).toBe(1);
    expect(after.employees).toBe((before.employees ?? 0) - 1);
    expect(after.exposures).toBe(before.exposures);
    expect((await ask(mock, `/employees/exposures/${exposure?.id}/history`)).status).toBe(404);
    for (const { email } of person.emails) expect(await listPeople(mock, email)).toEqual([]);
    await mock.clock.advance('P60D');
    expect((await ask(mock, `/employees/${person.id}`)).status).toBe(404);
  });

  it('tells a new employee’s own address by its domain', async () => {
    const emails = [{ email: 'one@acme.example' }, { email: 'one@home.example' }];
    await remove(await create(mock, newcomer('', { emails, invite: true })));
    expect(await countRecords(mock)).toMatchObject({ accounts: 1, invitations: 0 });
    await remove(await create(mock, newcomer('two@acme.example')));
    const work = [{ email: 'three@acme.example' }, { email: 'also.three@acme.example' }];
    await remove(await create(mock, newcomer('', { emails: work })));
    expect(await countRecords(mock)).toMatchObject({ accounts: 1 });
  });

  it('of somebody ephemeral ends the account too when the time comes', async () => {
    const emails = [{ email: 'one@acme.example' }, { email: 'one@home.example' }];
    await remove(await create(mock, newcomer('', { emails, ephemeral: true })));
    expect((await countRecords(mock)).accounts).toBe(1);
    await mock.clock.advance('P1D');
    expect((await countRecords(mock)).accounts).toBe(0);
  });
});
