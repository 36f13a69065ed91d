import { expect } from 'vitest';
import type { components } from '../../src/apis/drata/types.gen.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

type Schemas = components['schemas'];

/** A personnel record as the API shows it. */
export type Personnel = Schemas['Personnel'];

/** One of a person's compliance checks. */
export type ComplianceCheck = Schemas['ComplianceCheck'];

/** What a client asks with beside the path. */
export interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  /** In place of those of the key with full rights. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with its body parsed. */
export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  readonly body: any;
}

/** Everything that a record shows on request. */
export const EVERYTHING = ['user', 'reasonProvider', 'complianceChecks', 'customFields']
  .map((part) => `expand[]=${part}`)
  .join('&');

/** Starts a mock with Drata alone, the baseline's 250 people in it, and a clock that stands still. */
export const startDrata = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ apis: ['drata'], people: 250, listen: false, clock: 'frozen', validateResponses: 'error', ...options });

/** Asks as somebody with full rights; what comes back is for the test to judge. */
export const ask = async (
  mock: Mock,
  path: string,
  { method = 'GET', body, headers }: Asking = {},
): Promise<Answered> => {
  const response = await mock.fetch(`/drata/public/v2${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(headers ?? mock.credentials('drata').headers) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

/** The body of an answer that has to be a success. */
export const read = async <T>(mock: Mock, path: string, asking: Asking = {}): Promise<T> => {
  const { status, body } = await ask(mock, path, asking);
  if (status >= 300) expect({ path, status, body }).toMatchObject({ status: 200 });
  return body;
};

/** Status and name of an error, whose body has to be of the vendor's form for that status. */
export const refused = async (mock: Mock, path: string, asking?: Asking): Promise<[number, string | undefined]> => {
  const { status, body } = await ask(mock, path, asking);
  expect(body).toMatchObject({ statusCode: status, message: expect.any(String), code: expect.any(Number) });
  return [status, body.name];
};

/** What a refused request is answered, by status, where the body has a name. */
export const NAMES = { 400: 'BadRequestException', 404: 'NotFoundException', 409: 'ConflictException' } as const;

/** Everybody who matches, in one page. */
export const listAll = async (mock: Mock, query = ''): Promise<readonly Personnel[]> => {
  const { data, pagination } = await read<Schemas['PersonnelList']>(mock, `/personnel?size=500&${query}`);
  expect(pagination.cursor).toBeNull();
  return data;
};

/** The first one whom the condition fits, with everything shown. */
export const findOne = async (mock: Mock, fits: (personnel: Personnel) => boolean): Promise<Personnel> => {
  const found = (await listAll(mock, EVERYTHING)).find(fits);
  if (!found) throw new Error('nobody fits');
  return found;
};

/** One of a person's checks, if it is made of them. */
export const checkOf = ({ complianceChecks = [] }: Personnel, type: string): ComplianceCheck | undefined =>
  complianceChecks.find((check) => check.type === type);
