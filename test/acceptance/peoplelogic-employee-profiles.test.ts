import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { type Client, createClient, NOBODY, type Schemas, startDirectory } from './peoplelogic-client.js';

type Employee = Schemas['Employee'];
type Profile = Schemas['EmployeeProfile'];

let mock: Mock;
let admin: Client;

beforeAll(async () => {
  mock = await startDirectory();
  admin = createClient(mock);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const hire = (): Promise<Employee> =>
  admin.send('POST', '/employee', { name: 'Noor Haddad', email: 'noor.haddad@acme.example' });
const pick = async (): Promise<Employee> => (await admin.read<[Employee]>('/employee'))[0];

const EMPTY: Profile = {
  employeeNumber: null,
  firstName: null,
  lastName: null,
  bio: null,
  profileImage: null,
  birthDate: null,
  gender: null,
  timezone: null,
  location: null,
  joinDate: null,
  companyRole: null,
};

describe('a profile', () => {
  const full: Omit<Profile, 'bio'> = {
    employeeNumber: '7',
    firstName: 'Noor',
    lastName: 'Haddad',
    profileImage: 'https://www.acme.example/noor.png',
    birthDate: '1990-02-28',
    gender: 'female',
    timezone: 'Europe/Paris',
    location: 'Lyon',
    joinDate: '2026-01-15',
    companyRole: 'Engineer',
  };

  it('is replaced wholly by a POST, and merged by a PATCH', async () => {
    const employee = await hire();
    const path = `/employee/${employee.id}/profile`;
    expect(await admin.read(path)).toEqual(EMPTY);
    const { status, body } = await admin.ask('POST', path, full);
    expect([status, body]).toEqual([201, { ...full, bio: null }]);
    const { status: patched, body: merged } = await admin.ask('PATCH', path, { bio: 'Hello.', location: 'Nice' });
    expect([patched, merged]).toEqual([200, { ...full, bio: 'Hello.', location: 'Nice' }]);
    expect(await admin.read(path)).toEqual(merged);
    expect(await admin.read(`/employee/${employee.id}`)).toEqual({ ...employee, profile: merged });
    expect(await admin.send('PATCH', path, {})).toEqual(merged);
    expect(await admin.send('POST', path, { bio: 'New.', shoeSize: 44 })).toEqual({ ...EMPTY, bio: 'New.' });
    expect(await admin.read(path)).toEqual({ ...EMPTY, bio: 'New.' });
  });

  it.each([
    ['birthDate', '1990-02-30', 'must be a valid date'],
    ['joinDate', 'today', 'must be a valid date'],
    ['bio', null, 'must be a string'],
    ['employeeNumber', 7, 'must be a string'],
  ])('is refused with a wrong %s and stays', async (name, value, message) => {
    const { id, profile } = await pick();
    for (const method of ['POST', 'PATCH']) {
      const sent = { location: 'Elsewhere', [name]: value };
      expect(await admin.refused(method, `/employee/${id}/profile`, sent)).toEqual([400, `${name}: ${message}`]);
    }
    expect(await admin.read(`/employee/${id}/profile`)).toEqual(profile);
  });

  it('is a 404 for an employee that does not exist', async () => {
    for (const method of ['GET', 'POST', 'PATCH']) {
      const body = method === 'GET' ? undefined : {};
      const answer = await admin.refused(method, `/employee/${NOBODY}/profile`, body);
      expect(answer).toEqual([404, `there is no employee ${NOBODY}`]);
    }
  });
});
