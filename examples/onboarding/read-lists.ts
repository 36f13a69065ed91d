import type { components as Drata } from 'rollcall/apis/drata';
import type { components as Secureframe } from 'rollcall/apis/secureframe';
import type { components as Tidalbay } from 'rollcall/apis/tidalbay';

/** An API as this job has it: where it is, and what the job is known by. */
export interface Account {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Personnel = Drata['schemas']['Personnel'];
type Page = Drata['schemas']['PersonnelList'];

const read = async <T>({ baseUrl, headers }: Account, path: string): Promise<T> => {
  const response = await fetch(baseUrl + path, { headers });
  if (!response.ok) throw new Error(`${baseUrl}${path} was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

const LEFT: readonly Drata['schemas']['EmploymentStatus'][] = [
  'FORMER_EMPLOYEE',
  'FORMER_CONTRACTOR',
  'SPECIAL_FORMER_EMPLOYEE',
  'SPECIAL_FORMER_CONTRACTOR',
];

/** Everyone who has left, as HR has told Drata. */
export const readLeavers = async (account: Account): Promise<Personnel[]> => {
  const filter = LEFT.map((status) => `employmentStatus[]=${status}`).join('&');
  const all: Personnel[] = [];
  for (let cursor = ''; ; ) {
    const query = `size=500&expand[]=user&${filter}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const { data, pagination } = await read<Page>(account, `/personnel?${query}`);
    all.push(...data);
    if (pagination.cursor === null) return all;
    cursor = pagination.cursor;
  }
};

/** The addresses of those who can still log in, as Secureframe's identity provider has it. */
export const readActiveUsers = async (account: Account): Promise<string[]> => {
  const emails: string[] = [];
  for (let page = 1; ; page++) {
    const path = `/users?q=active:true&per_page=100&page=${page}`;
    const { data } = await read<Secureframe['schemas']['UserList']>(account, path);
    emails.push(...data.map(({ attributes }) => attributes.email));
    if (data.length < 100) return emails;
  }
};

/** The addresses of those whom TIDALBAY still trains and tests. */
export const readActiveEmployees = async (account: Account): Promise<string[]> => {
  const emails: string[] = [];
  for (let page = 1; ; page++) {
    const path = `/v1/employees?status=active&per_page=100&page=${page}`;
    const { data, pagination } = await read<Tidalbay['schemas']['EmployeeList']>(account, path);
    emails.push(...data.map(({ email }) => email));
    if (page >= pagination.total_pages) return emails;
  }
};
