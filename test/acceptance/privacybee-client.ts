import { expect } from 'vitest';
import type { components } from '../../src/apis/privacybee/types.gen.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

type Schemas = components['schemas'];

/** An employee as the API shows one. */
export type Person = Schemas['Person'];

/** An exposure as the list shows it. */
export type Exposure = Schemas['Exposure'];

/** What came back, for the test to judge. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  readonly body: any;
}

/** Starts a mock with Privacy Bee alone, whose clock stands still. */
export const startPrivacyBee = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ apis: ['privacybee'], listen: false, clock: 'frozen', validateResponses: 'error', ...options });

/** Path of the company's resources; `version` is how the API is addressed, with `/v3` or without. */
export const companyPath = (mock: Mock, version = '/v3'): string =>
  `/privacybee${version}/companies/${mock.credentials('privacybee').variables.companyId}`;

/** Asks any path as somebody with full rights. */
export const fetchPath = async (mock: Mock, path: string, init: RequestInit = {}): Promise<Reply> => {
  const { headers } = mock.credentials('privacybee');
  const response = await mock.fetch(path, { ...init, headers: { ...headers, ...init.headers } });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

/** Asks a path of the company; a body is sent as JSON. */
export const ask = (mock: Mock, path: string, method = 'GET', body?: unknown): Promise<Reply> => {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return fetchPath(mock, `${companyPath(mock)}${path}`, { method, ...sent });
};

/** The body of an answer that has to be a 200. */
export const read = async <T>(mock: Mock, path: string): Promise<T> => {
  const { status, body } = await ask(mock, path);
  if (status !== 200) expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

/** All employees, or those that match. */
export const listPeople = (mock: Mock, search?: string): Promise<readonly Person[]> =>
  read(mock, search === undefined ? '/employees' : `/employees?search=${encodeURIComponent(search)}`);

/** The exposures that match; without a query those that the API lists by default. */
export const listExposures = (mock: Mock, query: Readonly<Record<string, string>> = {}): Promise<readonly Exposure[]> =>
  read(mock, `/employees/exposures?${new URLSearchParams(query)}`);

/** The least that has to be sent for a new employee. */
export const newcomer = (email: string, more: object = {}) => ({
  first_name: 'Bram',
  last_name: 'de Wit',
  dob: '1991-11-02',
  addresses: [{ line_1: '12 Mill Road', city: 'Macon', region: 'GA', country: 'US' }],
  emails: [{ email }],
  ...more,
});

/** Adds an employee; anything but a 200 fails the test. */
export const create = async (mock: Mock, body: unknown): Promise<Person> => {
  const reply = await ask(mock, '/employees', 'POST', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
};

/** How many records the API's collections have in the default world. */
export const countRecords = async (mock: Mock): Promise<Readonly<Record<string, number | null>>> =>
  (await fetchPath(mock, '/__admin/world')).body.collections.privacybee;

/** The address that an employee is known by. */
export const emailOf = ({ emails }: Person): string => emails.find(({ primary }) => primary)?.email as string;

/** Status, code and faulty fields of a refusal. */
export const codeOf = async (reply: Promise<Reply>): Promise<[number, string, ...string[]]> => {
  const { status, body } = await reply;
  return [status, body.error.code, ...(body.error.details ?? []).map(({ field }: { field: string }) => field)];
};
