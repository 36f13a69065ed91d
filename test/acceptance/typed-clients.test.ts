import createClient from 'openapi-fetch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { paths as Drata } from '../../src/apis/drata/client.gen.js';
import type { paths as Peoplelogic } from '../../src/apis/peoplelogic/client.gen.js';
import type { paths as PrivacyBee } from '../../src/apis/privacybee/client.gen.js';
import type { paths as Secureframe } from '../../src/apis/secureframe/client.gen.js';
import type { paths as Tidalbay } from '../../src/apis/tidalbay/client.gen.js';
import { type ApiId, createMock, type Mock } from '../../src/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ people: 10, listen: false, clock: 'frozen', validateResponses: 'error' });
});
afterAll(() => mock.close());

const connect = <Paths extends object>(api: ApiId, baseUrl = mock.baseUrl(api)) =>
  createClient<Paths>({ baseUrl, headers: mock.credentials(api).headers, fetch: mock.fetch });

it('clients that are made of the generated types need not send what has a default', async () => {
  const { data } = await connect<Tidalbay>('tidalbay').GET('/v1/employees', { params: { query: { band: 'green' } } });
  expect(data?.data.map(({ band }) => band)).toContain('green');
  const { data: personnel } = await connect<Drata>('drata').GET('/personnel');
  expect(personnel?.data[0]?.id).toBeTypeOf('number');
  const { data: users } = await connect<Secureframe>('secureframe').GET('/users');
  expect(users?.data[0]?.attributes.email).toContain('@');
  const { data: organization } = await connect<Peoplelogic>('peoplelogic').GET('/api/v1/organization');
  expect(organization).toBeDefined();
  const privacyBee = connect<PrivacyBee>('privacybee', `${mock.url}/privacybee`);
  const companyId = mock.credentials('privacybee').variables['companyId'] as string;
  const { data: employees } = await privacyBee.GET('/companies/{companyId}/employees', {
    params: { path: { companyId } },
  });
  expect(employees).toBeDefined();
});

it('such clients do not compile where a path, a parameter or a member is none', async () => {
  const tidalbay = connect<Tidalbay>('tidalbay');
  // @ts-expect-error the vendor says `employees`
  expect((await tidalbay.GET('/v1/employes')).response.status).toBe(404);
  // @ts-expect-error there is no such band
  expect((await tidalbay.GET('/v1/employees', { params: { query: { band: 'pink' } } })).response.status).toBe(400);
  const [first] = await mock.records('tidalbay', 'employees');
  const params = { path: { id: String(first?.key) } };
  // @ts-expect-error a department is a text
  expect((await tidalbay.PATCH('/v1/employees/{id}', { params, body: { department: 1 } })).response.status).toBe(400);
});
