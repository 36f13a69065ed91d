import type { components as Drata } from 'rollcall/apis/drata';
import type { components as Secureframe } from 'rollcall/apis/secureframe';
import type { components as Tidalbay } from 'rollcall/apis/tidalbay';
import { type Account, readJson } from './account.js';

type Personnel = Drata['schemas']['Personnel'];
type User = Secureframe['schemas']['UserResource']['attributes'];
type Employee = Tidalbay['schemas']['EmployeeSummary'];

/** Everyone whom Drata knows. A page has the cursor of the next, so nobody is missed who moves while we read. */
export async function* listPersonnel(account: Account, size = 50): AsyncGenerator<Personnel> {
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ size: `${size}`, 'expand[]': 'user', ...(cursor && { cursor }) });
    const page: Drata['schemas']['PersonnelList'] = await readJson(account, `/personnel?${query}`);
    yield* page.data;
    cursor = page.pagination.cursor;
  } while (cursor !== null);
}

/** Everyone whom Secureframe knows. It does not say how many pages there are: one that is not full is the last. */
export async function* listUsers(account: Account, perPage = 100): AsyncGenerator<User> {
  for (let page = 1, length = perPage; length === perPage; page++) {
    const path = `/users?page=${page}&per_page=${perPage}`;
    const { data }: Secureframe['schemas']['UserList'] = await readJson(account, path);
    for (const { attributes } of data) yield attributes;
    length = data.length;
  }
}

/** Everyone whom TIDALBAY knows. Each page says how many there are. */
export async function* listEmployees(account: Account, perPage = 100): AsyncGenerator<Employee> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const path = `/v1/employees?page=${page}&per_page=${perPage}`;
    const { data, pagination }: Tidalbay['schemas']['EmployeeList'] = await readJson(account, path);
    yield* data;
    pages = pagination.total_pages;
  }
}
