import { expect } from 'vitest';
import type { components } from '../../src/apis/secureframe/types.gen.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

/** A user as the list shows it. */
export type Resource = components['schemas']['UserResource'];

/** The 26 attributes. */
export type Attributes = Resource['attributes'];

/** The observed list. */
export interface List {
  readonly data: readonly Resource[];
  readonly meta: { readonly total: number };
  readonly included: readonly { readonly id: string; readonly type: string }[];
}

/** Starts a mock with Secureframe alone and the baseline's 250 people in it. */
export const startSecureframe = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ apis: ['secureframe'], people: 250, listen: false, validateResponses: 'error', ...options });

/** Asks as somebody with full rights; what comes back is for the test to judge. */
// biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
export const ask = async (mock: Mock, path: string, method = 'GET'): Promise<{ status: number; body: any }> => {
  const { headers } = mock.credentials('secureframe');
  const response = await mock.fetch(`/secureframe${path}`, { method, headers });
  return { status: response.status, body: await response.json() };
};

/** One page of users in the observed form; anything but a 200 fails the test. */
export const list = async (mock: Mock, parameters: Readonly<Record<string, string>> = {}): Promise<List> => {
  const { status, body } = await ask(mock, `/users?${new URLSearchParams(parameters)}`);
  if (status !== 200) expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

/** All users that match, page by page; the total has to agree. */
export const listAll = async (mock: Mock, parameters: Readonly<Record<string, string>> = {}): Promise<Attributes[]> => {
  const pages = await Promise.all(['1', '2', '3'].map((page) => list(mock, { ...parameters, page })));
  const users = pages.flatMap(({ data }) => data.map(({ attributes }) => attributes));
  expect(pages[0]?.meta.total).toBe(users.length);
  return users;
};
