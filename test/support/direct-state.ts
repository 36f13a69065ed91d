import type { Mock } from '../../src/index.js';

/** A record and the key that it has. */
export interface Keyed {
  readonly key: string | number;
  // biome-ignore lint/suspicious/noExplicitAny: tests know the records that they ask for
  readonly record: any;
}

/** What the admin API answers. */
export interface AdminAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests know what they ask for
  readonly body: any;
}

/** Reads and writes the records of a mock directly. */
export interface DirectState {
  /** Asks for a path below `/collections`. */
  ask(method: string, path: string, body?: unknown): Promise<AdminAnswer>;
  /** Every record of a collection, `<api>/<collection>`. */
  list(collection: string): Promise<readonly Keyed[]>;
  get(collection: string, key: string | number): Promise<AdminAnswer>;
  put(collection: string, key: string | number, record: unknown): Promise<AdminAnswer>;
  delete(collection: string, key: string | number): Promise<AdminAnswer>;
}

const PAGE = 1000;

/** Makes a client of the admin API's collections. */
export const createDirectState = (mock: Pick<Mock, 'fetch'>): DirectState => {
  const ask: DirectState['ask'] = async (method, path, body) => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await mock.fetch(`/__admin/collections/${path}`, { method, ...init });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const toPath = (collection: string, key: string | number): string =>
    `${collection}/${encodeURIComponent(String(key))}`;
  return {
    ask,
    list: async (collection) => {
      const records: Keyed[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const from = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
        const { body } = await ask('GET', `${collection}?limit=${PAGE}${from}`);
        records.push(...body.records);
        after = body.next;
      }
      return records;
    },
    get: (collection, key) => ask('GET', toPath(collection, key)),
    put: (collection, key, record) => ask('PUT', toPath(collection, key), record),
    delete: (collection, key) => ask('DELETE', toPath(collection, key)),
  };
};
