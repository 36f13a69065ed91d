import { expect } from 'vitest';
import type { Mock } from '../../src/index.js';
import { createDirectState, type Keyed } from './direct-state.js';

/** Puts records directly and looks at what the APIs make of them. */
export interface RecordTester {
  /** Asks an API with full rights. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it reads
  ask(api: string, path: string, init?: RequestInit): Promise<{ status: number; body: any }>;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it reads
  read(api: string, path: string): Promise<any>;
  /** The first record that matches; `collection` is its full name. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the records that it looks for
  find(collection: string, matches?: (record: any) => boolean): Promise<Keyed>;
  /** Anything but success fails the test. */
  put(collection: string, keyed: Keyed): Promise<void>;
  /** Anything but a 400 fails the test; gives the reason. */
  refuse(collection: string, keyed: Keyed): Promise<string>;
}

/** Makes the tester of a mock that is there by the time of the first call. */
export const createRecordTester = (mock: () => Mock): RecordTester => {
  const ask: RecordTester['ask'] = async (api, path, init = {}) => {
    const headers = { ...mock().credentials(api).headers, ...(init.headers as Record<string, string> | undefined) };
    const response = await mock().fetch(mock().baseUrl(api) + path, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const state = () => createDirectState(mock());
  return {
    ask,
    read: async (api, path) => (await ask(api, path)).body,
    find: async (collection, matches = () => true) => {
      const found = (await state().list(collection)).find(({ record }) => matches(record));
      if (!found) throw new Error(`There is no such record in ${collection}.`);
      return found;
    },
    put: async (collection, { key, record }) => {
      const { status, body } = await state().put(collection, key, record);
      expect([200, 201], JSON.stringify(body)).toContain(status);
    },
    refuse: async (collection, { key, record }) => {
      const { status, body } = await state().put(collection, key, record);
      expect(status).toBe(400);
      return body.detail;
    },
  };
};
