import { expect } from 'vitest';
import type { components } from '../../src/apis/peoplelogic/types.gen.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

/** The schemas of the Directory. */
export type Schemas = components['schemas'];

/** What came back; of an error the body is the vendor's. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** Somebody who asks the Directory, with one token. */
export interface Client {
  /** Asks whatever is to be asked; what comes back is for the test to judge. */
  ask<T = Schemas['Error']>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Reads what is there; anything but a 200 fails the test. */
  read<T>(path: string): Promise<T>;
  /** Sends what is right; anything but success fails the test. */
  send<T = undefined>(method: string, path: string, body?: unknown): Promise<T>;
  /** Sends what is wrong and gives status and message. */
  refused(method: string, path: string, body?: unknown): Promise<[number, string]>;
}

/** Starts a mock with the Directory alone and the baseline's 250 people in it. */
export const startDirectory = (options: MockOptions = {}): Promise<Mock> =>
  createMock({
    apis: ['peoplelogic'],
    people: 250,
    listen: false,
    clock: 'frozen',
    validateResponses: 'error',
    ...options,
  });

/** Makes a client of a world; without other headers it asks as an administrator of the company's organization. */
export const createClient = (
  mock: Mock,
  headers: Readonly<Record<string, string>> = mock.credentials('peoplelogic').headers,
  prefix = '',
): Client => {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await mock.fetch(`${prefix}/peoplelogic/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  };
  return {
    ask,
    read: async <T>(path: string) => {
      const { status, body } = await ask<T>('GET', path);
      if (status !== 200) expect(status, JSON.stringify(body)).toBe(200);
      return body;
    },
    send: async <T>(method: string, path: string, body?: unknown) => {
      const answer = await ask<T>(method, path, body);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      return answer.body;
    },
    refused: async (method, path, body) => {
      const answer = await ask<Schemas['Error']>(method, path, body);
      return [answer.status, answer.body.message];
    },
  };
};

/** The token of another organization, and its id. */
export const findOther = (mock: Mock): { headers: Readonly<Record<string, string>>; organization: string } => {
  const { restricted } = mock.credentials('peoplelogic');
  for (const { headers, organization } of restricted) {
    if (organization !== undefined) return { headers, organization };
  }
  throw new Error('no token of another organization is offered');
};

/** The token of somebody who may only read. */
export const findMember = (mock: Mock): Readonly<Record<string, string>> => {
  const found = mock.credentials('peoplelogic').restricted.find(({ expect: status }) => status === 403);
  if (!found) throw new Error('no token that may not write is offered');
  return found.headers;
};

/** An id that nothing has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
