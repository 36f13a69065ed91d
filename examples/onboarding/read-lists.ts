import createClient from 'openapi-fetch';
import type { components, paths as Drata } from 'rollcall/apis/drata';
import type { paths as Secureframe } from 'rollcall/apis/secureframe';
import type { paths as Tidalbay } from 'rollcall/apis/tidalbay';

/** An API as this job has it: where it is, and what the job is known by. */
export interface Account {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Personnel = components['schemas']['Personnel'];

const LEFT: components['schemas']['EmploymentStatus'][] = [
  'FORMER_EMPLOYEE',
  'FORMER_CONTRACTOR',
  'SPECIAL_FORMER_EMPLOYEE',
  'SPECIAL_FORMER_CONTRACTOR',
];

/** Everyone who has left, as HR has told Drata. */
export const readLeavers = async ({ baseUrl, headers }: Account): Promise<Personnel[]> => {
  const drata = createClient<Drata>({ baseUrl, headers });
  const all: Personnel[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = { size: 500, 'expand[]': ['user' as const], 'employmentStatus[]': LEFT, ...(cursor && { cursor }) };
    const { data, pagination } = await expectData(drata.GET('/personnel', { params: { query } }));
    all.push(...data);
    if (pagination.cursor === null) return all;
    cursor = pagination.cursor;
  }
};

/** The addresses of those who can still log in, as Secureframe's identity provider has it. */
export const readActiveUsers = async ({ baseUrl, headers }: Account): Promise<string[]> => {
  const secureframe = createClient<Secureframe>({ baseUrl, headers });
  const emails: string[] = [];
  for (let page = 1; ; page++) {
    const query = { q: 'active:true', per_page: 100, page };
    const { data } = await expectData(secureframe.GET('/users', { params: { query } }));
    emails.push(...data.map(({ attributes }) => attributes.email));
    if (data.length < 100) return emails;
  }
};

/** The addresses of those whom TIDALBAY still trains and tests. */
export const readActiveEmployees = async ({ baseUrl, headers }: Account): Promise<string[]> => {
  const tidalbay = createClient<Tidalbay>({ baseUrl, headers });
  const emails: string[] = [];
  for (let page = 1; ; page++) {
    const query = { status: 'active' as const, per_page: 100, page };
    const { data, pagination } = await expectData(tidalbay.GET('/v1/employees', { params: { query } }));
    emails.push(...data.map(({ email }) => email));
    if (page >= pagination.total_pages) return emails;
  }
};

/** What an API answers where all is well; throws where it does not. */
const expectData = async <T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> => {
  const { data, error, response } = await asked;
  if (data !== undefined) return data;
  throw new Error(`${response.url} was answered with ${response.status}: ${JSON.stringify(error)}`);
};
