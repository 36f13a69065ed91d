import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  ask,
  codeOf,
  create,
  emailOf,
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

describe('an update', () => {
  const full = newcomer('bram@acme.example', {
    middle_name: 'J',
    akas: [{ first_name: 'Abe' }, { first_name: 'Bee' }],
    phone_numbers: [{ country_code: 1, phone_number: 5552341111 }],
    roles: ['Baker', 'Chef'],
  });

  it('changes what it names only', async () => {
    const before = await create(mock, full);
    const change = async (body: object): Promise<Person> =>
      (await ask(mock, `/employees/${before.id}`, 'PUT', body)).body;
    expect(await change({})).toEqual(before);
    expect(await change({ shoe_size: 44 })).toEqual(before);
    expect(await change({ last_name: 'Smit' })).toEqual({ ...before, last_name: 'Smit', display_name: 'Bram J Smit' });
    expect(await change({ middle_name: null })).toMatchObject({ middle_name: null, display_name: 'Bram Smit' });
    expect(await change({ dob: '1990-01-01', roles: ['Cook'] })).toMatchObject({ dob: '1990-01-01', roles: ['Cook'] });
    expect(await read(mock, `/employees/${before.id}`)).toMatchObject({ akas: before.akas, last_name: 'Smit' });
  });

  it('replaces whole lists, clears them with an empty one, and keeps the ids of what stays', async () => {
    const { id } = await create(mock, full);
    const change = async (body: object): Promise<Person> => (await ask(mock, `/employees/${id}`, 'PUT', body)).body;
    const { akas } = await change({ akas: [{ first_name: 'Cee' }, { first_name: 'Bee' }] });
    expect(akas.map((aka) => [aka.id, aka.first_name])).toEqual([
      [3, 'Cee'],
      [2, 'Bee'],
    ]);
    const cleared = { akas: [], phone_numbers: [], addresses: [], roles: [] };
    expect(await change(cleared)).toMatchObject(cleared);
    await change(full);
    expect(await change({ phone_numbers: null, addresses: null })).toMatchObject({ phone_numbers: [], addresses: [] });
    expect(await codeOf(ask(mock, `/employees/${id}`, 'PUT', { emails: [] }))).toEqual([
      400,
      'invalid_request',
      'emails',
    ]);
  });

  it('standardises as the document’s sample needs it', async () => {
    const { id } = await create(mock, full);
    const { body } = await ask(mock, `/employees/${id}`, 'PUT', {
      phone_numbers: [{ primary: true, country_code: 1, phone_number: 5552341111 }],
      emails: [{ primary: true, email: 'Employee+x@Company.example' }],
      addresses: [
        { primary: true, line_1: '12020 Leeward Walk', city: 'Alpharetta', region: 'Georgia', country: 'US' },
      ],
    });
    expect(body).toMatchObject({
      phone_numbers: [{ country_code: '1', phone_number: '5552341111', phone_full: '+15552341111' }],
      emails: [{ primary: true, email: 'employee@company.example' }],
      addresses: [{ region: 'GA', postal_code: null, country: 'US' }],
    });
  });

  it('takes `email` and `emails`, which counts if both are there', async () => {
    const { id } = await create(mock, full);
    const change = async (body: object) => (await ask(mock, `/employees/${id}`, 'PUT', body)).body.emails[0].email;
    const [one, two] = [[{ email: 'one@acme.example' }], [{ email: 'two@acme.example' }]];
    expect(await change({ email: one })).toBe('one@acme.example');
    expect(await change({ emails: two })).toBe('two@acme.example');
    expect(await change({ email: one, emails: [{ email: 'three@acme.example' }] })).toBe('three@acme.example');
    expect((await listPeople(mock, 'one@acme')).length).toBe(0);
    expect((await listPeople(mock, 'three@acme')).map((person) => person.id)).toEqual([id]);
  });

  it('refuses a primary address of somebody else, but not one’s own, and then changes nothing', async () => {
    const [someone] = (await listPeople(mock)) as [Person];
    const before = await create(mock, full);
    const emails = [{ email: emailOf(someone).toUpperCase() }];
    const answer = ask(mock, `/employees/${before.id}`, 'PUT', { first_name: 'Else', email: emails });
    expect(await codeOf(answer)).toEqual([400, 'email_taken', 'email[0].email']);
    expect(await read(mock, `/employees/${before.id}`)).toEqual(before);
    expect(
      (await ask(mock, `/employees/${before.id}`, 'PUT', { emails: [{ email: 'BRAM+1@acme.example' }] })).body,
    ).toEqual(before);
  });

  it('frees the address that it takes away', async () => {
    const { id } = await create(mock, full);
    await ask(mock, `/employees/${id}`, 'PUT', { emails: [{ email: 'abraham@acme.example' }] });
    const other = await create(mock, newcomer('bram@acme.example'));
    expect((await listPeople(mock, 'bram@')).map((person) => person.id)).toEqual([other.id]);
  });

  it('gives and changes the licence, and leaves the same one alone', async () => {
    const { id, license } = await create(mock, full);
    await mock.clock.advance('PT1H');
    const change = async (type: string) => (await ask(mock, `/employees/${id}`, 'PUT', { license: type })).body.license;
    expect(await change('scan')).toEqual(license);
    const complete = {
      type: 'complete',
      price: 19700,
      start_date: '2026-01-15T10:00:00Z',
      end_date: '2027-01-15T10:00:00Z',
    };
    expect(await change('complete')).toMatchObject(complete);
    const visitor = (await listPeople(mock)).find((person) => person.license === null) as Person;
    const given = await ask(mock, `/employees/${visitor.id}`, 'PUT', { license: 'scan' });
    expect(given.body.license).toMatchObject({ type: 'scan', start_date: '2026-01-15T10:00:00Z' });
    await mock.clock.advance('P1D');
    expect((await read<Person>(mock, `/employees/${visitor.id}`)).risk_score).not.toBeNull();
  });

  it('is seen by every reading, and gone after a reset', async () => {
    const [before] = (await listPeople(mock)) as [Person];
    const { body } = await ask(mock, `/employees/${before.id}`, 'PUT', { first_name: 'Odile' });
    expect(await read(mock, `/employees/${before.id}`)).toEqual(body);
    expect((await listPeople(mock))[0]).toEqual(body);
    await mock.reset();
    expect((await listPeople(mock))[0]).toEqual(before);
  });
});
