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

describe('a new employee', () => {
  it('gets what was sent, defaults, and a place in the list', async () => {
    const before = await listPeople(mock);
    const person = await create(mock, newcomer('bram@acme.example'));
    expect(person).toMatchObject({
      display_name: 'Bram de Wit',
      middle_name: null,
      akas: [],
      phone_numbers: [],
      roles: ['HR'],
      license: { type: 'scan', start_date: '2026-01-15T09:00:00Z', end_date: '2027-01-15T09:00:00Z' },
      exposures: { total: 0, pending: 0, in_progress: 0, closed: 0, not_found: 0 },
      last_login: null,
      created_at: '2026-01-15T09:00:00Z',
    });
    expect(await read(mock, `/employees/${person.id}`)).toEqual(person);
    expect(await listPeople(mock)).toEqual([...before, person]);
  });

  it('is standardised', async () => {
    const person = await create(mock, {
      ...newcomer(''),
      emails: [{ email: 'Bram.deWit+Work@ACME.example' }, { email: 'bram@home.example', id: 9 }],
      addresses: [
        { line_1: '1 A St', city: 'Macon', region: 'north carolina', country: 'United States' },
        { line_1: '2 B St', city: 'Cork', region: 'Georgia', country: 'ie', primary: true, postal_code: 'T12' },
      ],
      phone_numbers: [
        { country_code: 1, phone_number: 5552341111 },
        { country_code: '+44', phone_number: '77-00' },
      ],
      akas: [{ first_name: 'Bram' }],
      roles: [],
      license: 'complete',
    });
    expect(person).toMatchObject({
      emails: [
        { id: 1, primary: true, email: 'bram.dewit@acme.example' },
        { id: 2, primary: false, email: 'bram@home.example' },
      ],
      addresses: [
        { id: 1, primary: false, region: 'NC', country: 'US', line_2: null, postal_code: null },
        { id: 2, primary: true, region: 'Georgia', country: 'IE', postal_code: 'T12' },
      ],
      phone_numbers: [
        { id: 1, primary: true, country_code: '1', phone_number: '5552341111', phone_full: '+15552341111' },
        { id: 2, primary: false, country_code: '44', phone_number: '7700', phone_full: '+447700' },
      ],
      akas: [{ id: 1, first_name: 'Bram', middle_name: null, last_name: null }],
      roles: [],
      license: { type: 'complete', price: 19700 },
    });
  });

  it.each(['first_name', 'last_name', 'emails', 'dob', 'addresses'])('needs %s', async (field) => {
    const before = await countRecords(mock);
    const body = { ...newcomer('bram@acme.example'), [field]: undefined };
    expect(await codeOf(ask(mock, '/employees', 'POST', body))).toEqual([400, 'invalid_request', field]);
    expect((await countRecords(mock)).employees).toBe(before.employees);
  });

  it.each<[string, object, string]>([
    ['no address at all', { emails: [] }, 'emails'],
    ['what is no address', { emails: [{ email: 'bram' }] }, 'emails[0].email'],
    ['what is no date', { dob: '2.11.1991' }, 'dob'],
    ['an unknown licence', { license: 'gold' }, 'license'],
    ['roles that are no list', { roles: 'HR' }, 'roles'],
    ['a telephone without a number', { phone_numbers: [{ country_code: '1' }] }, 'phone_numbers[0].phone_number'],
    [
      'a telephone without a digit',
      { phone_numbers: [{ country_code: 1, phone_number: '-' }] },
      'phone_numbers[0].phone_number',
    ],
  ])('cannot have %s', async (_, more, field) => {
    const body = newcomer('bram@acme.example', more);
    expect(await codeOf(ask(mock, '/employees', 'POST', body))).toEqual([400, 'invalid_request', field]);
  });

  it('cannot have a primary address that is taken, in any spelling, and then nobody is created', async () => {
    const [someone] = (await listPeople(mock)) as [Person];
    const [local, domain] = emailOf(someone).split('@') as [string, string];
    const own = await create(
      mock,
      newcomer('two@acme.example', { emails: [{ email: 'two@acme.example' }, { email: 'second@acme.example' }] }),
    );
    const before = await listPeople(mock);
    const spellings = [`${local}@${domain}`, `${local.toUpperCase()}@${domain}`, `${local}+x@${domain.toUpperCase()}`];
    for (const email of [...spellings, 'SECOND+a@acme.example', emailOf(own)]) {
      const body = newcomer('', { emails: [{ email: 'free@acme.example' }, { email, primary: true }], invite: true });
      expect(await codeOf(ask(mock, '/employees', 'POST', body))).toEqual([400, 'email_taken', 'emails[1].email']);
    }
    expect(await listPeople(mock)).toEqual(before);
    expect((await countRecords(mock)).invitations).not.toBe(1);
    const next = await create(mock, newcomer('free@acme.example'));
    expect(next.id).toBeGreaterThan(own.id);
  });

  it('is invited only where that was asked for', async () => {
    await create(mock, newcomer('one@acme.example'));
    await create(mock, newcomer('two@acme.example', { invite: false }));
    expect((await countRecords(mock)).invitations).not.toBe(1);
    await create(mock, newcomer('three@acme.example', { invite: true }));
    expect((await countRecords(mock)).invitations).toBe(1);
  });

  it('goes after 24 hours if ephemeral, and not before', async () => {
    const stays = await create(mock, newcomer('stays@acme.example', { ephemeral: false }));
    const goes = await create(mock, newcomer('goes@acme.example', { ephemeral: true }));
    const idsOf = async () => (await listPeople(mock)).map(({ id }) => id);
    await mock.clock.advance('PT23H59M59S');
    expect(await idsOf()).toContain(goes.id);
    await mock.clock.advance('PT1S');
    expect(await idsOf()).not.toContain(goes.id);
    expect(await idsOf()).toContain(stays.id);
    expect((await ask(mock, `/employees/${goes.id}`)).status).toBe(404);
    expect(await listExposures(mock, { employees: String(goes.id), exposed: 'false' })).toEqual([]);
    await create(mock, newcomer('goes@acme.example'));
  });

  it('goes then too if updated before, and may be deleted before', async () => {
    const one = await create(mock, newcomer('one@acme.example', { ephemeral: true }));
    const two = await create(mock, newcomer('two@acme.example', { ephemeral: true }));
    await ask(mock, `/employees/${one.id}`, 'PUT', { first_name: 'Abraham', license: 'complete' });
    expect((await ask(mock, `/employees/${two.id}`, 'DELETE')).status).toBe(204);
    const again = await create(mock, newcomer('two@acme.example'));
    await mock.clock.advance('P2D');
    expect((await ask(mock, `/employees/${one.id}`)).status).toBe(404);
    expect((await ask(mock, `/employees/${again.id}`)).status).toBe(200);
  });
});
