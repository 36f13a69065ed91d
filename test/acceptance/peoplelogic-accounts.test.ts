import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  type Client,
  createClient,
  findMember,
  findOther,
  NOBODY,
  type Schemas,
  startDirectory,
} from './peoplelogic-client.js';

type Account = Schemas['Account'];
type Employee = Schemas['Employee'];

let mock: Mock;
let admin: Client;
let other: Client;
let organization: string;

beforeAll(async () => {
  mock = await startDirectory();
  admin = createClient(mock);
  other = createClient(mock, findOther(mock).headers);
  const [first] = await admin.read<Schemas['OrganizationList']>('/organization');
  organization = first?.id ?? '';
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const list = (client = admin): Promise<Account[]> => client.read('/account');
const create = (email: string, name?: string): Promise<Account> =>
  admin.send('POST', '/account', { email, ...(name !== undefined && { name }) });
const holders = (client = admin): Promise<Account[]> => client.read('/account/for-org');
const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('accounts', () => {
  it('are listed whole, each once, with and without a role', async () => {
    const accounts = await list();
    expect(accounts.length).toBeGreaterThan(200);
    expect(new Set(idsOf(accounts)).size).toBe(accounts.length);
    expect(accounts.some(({ grants }) => grants.length === 0)).toBe(true);
    expect(new Set(accounts.map(({ status }) => status.current))).toEqual(new Set(['ACTIVE', 'INACTIVE']));
    expect(accounts.every(({ active, status }) => active === (status.current === 'ACTIVE'))).toBe(true);
  });

  it('are read by id or email, percent-encoded or not, in any case', async () => {
    const account = (await list()).at(7) as Account;
    const { id, email } = account;
    const encoded = email.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    for (const name of [id, id.toUpperCase(), email, email.toUpperCase(), encodeURIComponent(email), encoded]) {
      expect(await admin.read(`/account/${name}`)).toEqual(account);
    }
  });

  it('are 404 for an id or address that nobody has', async () => {
    for (const name of [NOBODY, 'nobody@acme.example', 'x']) {
      expect(await admin.refused('GET', `/account/${name}`)).toEqual([404, `there is no account ${name}`]);
      expect((await admin.refused('PATCH', `/account/${name}`, { email: 'a@acme.example' }))[0]).toBe(404);
      expect((await admin.refused('GET', `/account/${name}/employees`))[0]).toBe(404);
      expect((await admin.refused('POST', `/account/${name}/grant`, { role: 'ORG_MEMBER' }))[0]).toBe(404);
      expect((await admin.refused('GET', `/employee/by-account/${name}`))[0]).toBe(404);
    }
  });
});

describe('a new account', () => {
  it('is answered with 201, holds no role, and is there from then on', async () => {
    const sent = { name: 'Noor Haddad', email: 'Noor.Haddad@acme.example' };
    const { status, body } = await admin.ask<Account>('POST', '/account', sent);
    expect(status).toBe(201);
    const [owner] = (await admin.read<Schemas['Organization']>(`/organization/${organization}`)).owners;
    const created = { createdAt: '2026-01-15T09:00:00.000Z', createdBy: owner };
    expect(body).toEqual({
      id: body.id,
      ...sent,
      active: true,
      status: { current: 'ACTIVE', changedAt: created.createdAt, changedBy: owner },
      created,
      mappings: [],
      preferences: null,
      grants: [],
    });
    expect(await admin.read(`/account/${body.id}`)).toEqual(body);
    expect(await admin.read('/account/noor.haddad@ACME.example')).toEqual(body);
    expect(await list()).toContainEqual(body);
    expect(await holders()).not.toContainEqual(body);
    expect(await admin.read(`/account/${body.id}/employees`)).toEqual([]);
  });

  it('has a name only if one is sent', async () => {
    expect((await create('noor@acme.example')).name).toBeNull();
  });

  it('has an id of its own, the same after a reset', async () => {
    const first = await create('one@acme.example');
    expect((await create('two@acme.example')).id).not.toBe(first.id);
    await mock.reset();
    expect(await create('one@acme.example')).toEqual(first);
  });

  it('is refused with an address that another account has, in any case, and nothing is created', async () => {
    const before = await list();
    const [{ email }] = before as [Account];
    for (const taken of [email, email.toUpperCase()]) {
      const message = `email: another account has ${taken}`;
      expect(await admin.refused('POST', '/account', { email: taken })).toEqual([400, message]);
      expect(await other.refused('POST', '/account', { email: taken })).toEqual([400, message]);
    }
    expect(await list()).toEqual(before);
  });

  it.each([
    ['no address', {}, 'email: is required'],
    ['an address that is no text', { email: 7 }, 'email: must be a string'],
    ['a name that is no text', { email: 'a@acme.example', name: null }, 'name: must be a string'],
    ['what is no object', [], 'body: must be an object'],
  ])('is refused with %s', async (_, body, message) => {
    expect(await admin.refused('POST', '/account', body)).toEqual([400, message]);
  });
});

describe('an update of an account', () => {
  it('changes address and name, and moves the look-up', async () => {
    const account = await create('noor@acme.example', 'Noor');
    const body = await admin.send<Account>('PATCH', '/account/NOOR@acme.example', {
      email: 'n.haddad@acme.example',
      name: 'Noor Haddad',
    });
    expect(body).toEqual({ ...account, email: 'n.haddad@acme.example', name: 'Noor Haddad' });
    expect(await admin.read('/account/n.haddad@acme.example')).toEqual(body);
    expect((await admin.refused('GET', '/account/noor@acme.example'))[0]).toBe(404);
    await create('noor@acme.example');
  });

  it('keeps a name that is left out, and may spell its own address otherwise', async () => {
    const { id } = await create('noor@acme.example', 'Noor');
    const body = await admin.send<Account>('PATCH', `/account/${id}`, { email: 'Noor@Acme.example' });
    expect(body).toMatchObject({ id, email: 'Noor@Acme.example', name: 'Noor' });
  });

  it('is refused without an address, or with that of another account', async () => {
    const { id } = await create('noor@acme.example');
    const [{ email }] = (await list()) as [Account];
    expect(await admin.refused('PATCH', `/account/${id}`, { name: 'x' })).toEqual([400, 'email: is required']);
    const taken = email.toUpperCase();
    const message = `email: another account has ${taken}`;
    expect(await admin.refused('PATCH', `/account/${id}`, { email: taken })).toEqual([400, message]);
    expect((await admin.read<Account>(`/account/${id}`)).email).toBe('noor@acme.example');
  });
});

describe('a grant', () => {
  it('is for the current organization unless another is named, and seen in every list', async () => {
    const account = await create('noor@acme.example');
    const granted = await admin.send<Account>('POST', `/account/${account.id}/grant`, { role: 'AUDITOR' });
    expect(granted).toEqual({ ...account, grants: [{ orgId: organization, role: 'AUDITOR', employeeId: null }] });
    expect(await admin.read(`/account/${account.id}`)).toEqual(granted);
    expect(await list()).toContainEqual(granted);
    expect(await holders()).toContainEqual(granted);
    expect(await admin.read('/account/org-admins')).not.toContainEqual(granted);
  });

  it('takes the place of the one before, and keeps the employee where none is sent', async () => {
    const { id } = await create('noor@acme.example');
    const { id: employeeId } = await admin.send<Employee>('POST', '/employee', { name: 'N', email: 'n@acme.example' });
    const grant = (body: object) => admin.send<Account>('POST', `/account/${id}/grant`, body);
    await grant({ role: 'ORG_MEMBER', employeeId, orgId: organization.toUpperCase() });
    const { grants } = await grant({ role: 'ORG_ADMIN' });
    expect(grants).toEqual([{ orgId: organization, role: 'ORG_ADMIN', employeeId }]);
    expect(idsOf(await admin.read<Account[]>('/account/org-admins'))).toContain(id);
    await grant({ role: 'ORG_MEMBER' });
    expect(idsOf(await admin.read<Account[]>('/account/org-admins'))).not.toContain(id);
  });

  it('is given in an organization that was made from this one, with its employees', async () => {
    const { id } = await create('noor@acme.example');
    const made = await admin.send<Schemas['Organization']>('POST', '/organization', { name: 'Acme Labs' });
    const { grants } = await admin.send<Account>('POST', `/account/${id}/grant`, { orgId: made.id, role: 'ORG_ADMIN' });
    expect(grants).toEqual([{ orgId: made.id, role: 'ORG_ADMIN', employeeId: null }]);
    expect(idsOf(await holders())).not.toContain(id);
    const [employee] = (await admin.read<Employee[]>('/employee')) as [Employee];
    const wrong = { orgId: made.id, role: 'ORG_ADMIN', employeeId: employee.id };
    expect(await admin.refused('POST', `/account/${id}/grant`, wrong)).toEqual([
      400,
      `employeeId: there is no employee ${employee.id}`,
    ]);
  });

  it('is refused for an organization or employee that the token does not see, and changes nothing', async () => {
    const account = await create('noor@acme.example');
    const path = `/account/${account.id}/grant`;
    const [stranger] = (await other.read<Employee[]>('/employee')) as [Employee];
    const foreign = findOther(mock).organization;
    for (const orgId of [NOBODY, foreign]) {
      const message = `orgId: there is no organization ${orgId}`;
      expect(await admin.refused('POST', path, { role: 'ORG_MEMBER', orgId })).toEqual([400, message]);
    }
    for (const employeeId of [NOBODY, stranger.id]) {
      const message = `employeeId: there is no employee ${employeeId}`;
      expect(await admin.refused('POST', path, { role: 'ORG_MEMBER', employeeId })).toEqual([400, message]);
    }
    expect(await admin.refused('POST', path, {})).toEqual([400, 'role: is required']);
    const odd = { role: 'ORG_MEMBER', orgId: 'x' };
    expect(await admin.refused('POST', path, odd)).toEqual([400, 'orgId: must be a valid uuid']);
    expect(await admin.read(`/account/${account.id}`)).toEqual(account);
  });
});

describe('the accounts of an organization', () => {
  it('are those that hold a role in it, its admins those that hold ORG_ADMIN', async () => {
    const accounts = await list();
    const held = accounts.filter(({ grants }) => grants.some(({ orgId }) => orgId === organization));
    expect(await holders()).toEqual(held);
    const admins = held.filter(({ grants }) => grants.some(({ role }) => role === 'ORG_ADMIN'));
    expect(await admin.read('/account/org-admins')).toEqual(admins);
    expect(admins.length).toBeGreaterThan(5);
    expect(admins.length).toBeLessThan(held.length);
  });

  it('name employees that exist and are tied to the account', async () => {
    for (const { id, email, name, grants } of await holders()) {
      for (const { employeeId } of grants) {
        if (employeeId === null) continue;
        const employee = await admin.read<Employee>(`/employee/${employeeId}`);
        expect(employee).toMatchObject({ account: id, email, name });
        expect(await admin.read(`/account/${id}/employees`)).toEqual([employee]);
        expect(await admin.read(`/employee/by-account/${id}`)).toEqual(employee);
      }
    }
  });
});

describe('another organization', () => {
  it('sees its own accounts and none of these', async () => {
    const own = await list(other);
    expect(own.length).toBeGreaterThan(0);
    const mine = new Set(idsOf(await list()));
    expect(own.some(({ id }) => mine.has(id))).toBe(false);
    const [account] = (await list()) as [Account];
    for (const name of [account.id, account.email]) {
      expect(await other.refused('GET', `/account/${name}`)).toEqual([404, `there is no account ${name}`]);
      expect((await other.refused('PATCH', `/account/${name}`, { email: 'x@x.example' }))[0]).toBe(404);
    }
    expect((await other.refused('POST', `/account/${account.id}/grant`, { role: 'ORG_ADMIN' }))[0]).toBe(404);
    expect((await other.refused('GET', `/account/${account.id}/employees`))[0]).toBe(404);
    expect(await holders(other)).toEqual(own);
  });
});

describe('a member', () => {
  it('reads accounts but does not list all, and changes nothing', async () => {
    const member = createClient(mock, findMember(mock));
    const [account] = (await list()) as [Account];
    expect(await member.read(`/account/${account.email}`)).toEqual(account);
    expect(await holders(member)).toEqual(await holders());
    expect((await member.refused('GET', '/account'))[0]).toBe(403);
    expect((await member.refused('POST', '/account', { email: 'x@acme.example' }))[0]).toBe(403);
    expect((await member.refused('PATCH', `/account/${account.id}`, { email: 'x@acme.example' }))[0]).toBe(403);
    expect((await member.refused('POST', `/account/${account.id}/grant`, { role: 'ORG_ADMIN' }))[0]).toBe(403);
  });
});
