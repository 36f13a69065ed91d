import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  ask,
  companyPath,
  countRecords,
  emailOf,
  fetchPath,
  listExposures,
  listPeople,
  newcomer,
  type Person,
  startPrivacyBee,
} from './privacybee-client.js';

let mock: Mock;

beforeAll(async () => {
  mock = await startPrivacyBee();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe('another company', () => {
  const credentialsOf = () => {
    const { headers, restricted } = mock.credentials('privacybee');
    const [other] = restricted;
    return { headers, other: other as NonNullable<typeof other> };
  };
  const statusOf = async (path: string, headers?: object): Promise<number> =>
    (await fetchPath(mock, path, { headers: { ...headers } })).status;

  it('has people of its own, who are not there for this one', async () => {
    const { other } = credentialsOf();
    const theirs = `/privacybee/v3/companies/${other.organization}`;
    const { body: people } = await fetchPath(mock, `${theirs}/employees`, { headers: other.headers });
    expect(people.length).toBeGreaterThan(2);
    const own = new Set((await listPeople(mock)).map(({ id }) => id));
    for (const { id } of people) {
      expect(own.has(id)).toBe(false);
      expect(await statusOf(`${theirs}/employees/${id}`, other.headers)).toBe(200);
      for (const method of ['GET', 'DELETE']) expect((await ask(mock, `/employees/${id}`, method)).status).toBe(404);
      expect((await ask(mock, `/employees/${id}`, 'PUT', { first_name: 'X' })).status).toBe(404);
      expect(await listExposures(mock, { employees: String(id), exposed: 'false' })).toEqual([]);
    }
    const { body: exposures } = await fetchPath(mock, `${theirs}/employees/exposures`, { headers: other.headers });
    expect(exposures.length).toBeGreaterThan(0);
    const history = `/employees/exposures/${exposures[0].id}/history`;
    expect(await statusOf(`${theirs}${history}`, other.headers)).toBe(200);
    expect((await ask(mock, history)).status).toBe(404);
    // An address is taken in its own company only.
    expect((await ask(mock, '/employees', 'POST', newcomer(emailOf(people[0])))).status).toBe(200);
  });

  it('is a 404 for a token that has no part in it, as is one that nobody knows', async () => {
    const { other } = credentialsOf();
    const [someone] = (await listPeople(mock)) as [Person];
    for (const path of ['/employees', '/employees/exposures', `/employees/${someone.id}`]) {
      expect(await statusOf(`${companyPath(mock)}${path}`, other.headers)).toBe(other.expect);
      expect(await statusOf(`/privacybee/v3/companies/${other.organization}${path}`)).toBe(404);
      expect(await statusOf(`/privacybee/v3/companies/nobody${path}`)).toBe(404);
    }
    const init = {
      method: 'POST',
      body: JSON.stringify(newcomer('x@acme.example')),
      headers: { 'content-type': 'application/json' },
    };
    expect((await fetchPath(mock, '/privacybee/v3/companies/1/employees', init)).status).toBe(404);
  });

  it('is open to an unknown token where such are taken at all', async () => {
    const { other } = credentialsOf();
    const unknown = { Authorization: 'Bearer whatever' };
    expect(await statusOf(`${companyPath(mock)}/employees`, unknown)).toBe(200);
    expect(await statusOf(`/privacybee/v3/companies/${other.organization}/employees`, unknown)).toBe(200);
    expect(await statusOf(`${companyPath(mock)}/employees`, { Authorization: '' })).toBe(401);
  });
});

describe('a request', () => {
  it('may have its path in any case, with and without /v3', async () => {
    const people = await listPeople(mock);
    const id = people[0]?.id;
    for (const version of ['/v3', '', '/V3']) {
      const path = companyPath(mock, version);
      expect((await fetchPath(mock, `${path}/employees`)).body).toEqual(people);
      expect((await fetchPath(mock, `${path.replace('companies', 'Companies')}/EMPLOYEES/${id}`)).body).toEqual(
        people[0],
      );
      expect((await fetchPath(mock, `${path}/Employees/Exposures`)).status).toBe(200);
    }
  });

  it('may be a form', async () => {
    const form =
      'first_name=Bram&last_name=de+Wit&dob=1991-11-02&emails[0][email]=Bram%2Bx@acme.example' +
      '&emails[1][email]=b@home.example&emails[1][primary]=true&addresses[0][line_1]=12+Mill+Road' +
      '&addresses[0][city]=Macon&addresses[0][region]=Georgia&addresses[0][country]=US' +
      '&addresses[0][postal_code]=31201&phone_numbers[0][country_code]=1&phone_numbers[0][phone_number]=5552341111' +
      '&roles[]=Baker&roles[]=Chef&invite=true&ephemeral=false&license=complete';
    const send = (path: string, method: string, body: string) =>
      fetchPath(mock, `${companyPath(mock)}${path}`, {
        method,
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const { status, body } = await send('/employees', 'POST', form);
    expect([status, body]).toMatchObject([
      200,
      {
        display_name: 'Bram de Wit',
        emails: [
          { primary: false, email: 'bram@acme.example' },
          { primary: true, email: 'b@home.example' },
        ],
        addresses: [{ region: 'GA', postal_code: '31201' }],
        phone_numbers: [{ phone_full: '+15552341111' }],
        roles: ['Baker', 'Chef'],
        license: { type: 'complete' },
      },
    ]);
    expect((await countRecords(mock)).invitations).toBe(1);
    const updated = await send(`/employees/${body.id}`, 'PUT', 'email[0][email]=new%40acme.example&roles[0]=Cook');
    expect(updated.body).toEqual({
      ...body,
      emails: [{ id: 3, primary: true, email: 'new@acme.example' }],
      roles: ['Cook'],
    });
    expect((await send('/employees', 'POST', 'first_name=x')).status).toBe(400);
  });

  it('is a 415 in any other form', async () => {
    const init = { method: 'POST', body: '<x/>', headers: { 'content-type': 'text/xml' } };
    expect((await fetchPath(mock, `${companyPath(mock)}/employees`, init)).status).toBe(415);
  });
});
