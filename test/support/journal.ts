import type { components } from '../../src/admin/types.gen.js';
import type { Mock } from '../../src/index.js';

/** A request as the journal shows it. */
export type Entry = Omit<components['schemas']['JournalEntry'], 'request' | 'response'> & {
  readonly request: Shown;
  readonly response: Shown & { readonly status: number };
};

interface Shown {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  readonly body?: any;
}

const readJson = async <T>(mock: Mock, path: string): Promise<T> => {
  const response = await mock.fetch(path);
  const body = await response.json();
  if (!response.ok) throw new Error(`${path} answers ${response.status} ${JSON.stringify(body)}`);
  return body as T;
};

/** The journal's explanation of an answer. */
export const explain = (mock: Mock, response: Response): Promise<Entry> => {
  const id = response.headers.get('rollcall-request') as string;
  return readJson(mock, `/w/${id.replace(/-\d+$/, '')}/__admin/requests/${id}`);
};

/** The requests that fit the filters, newest first. */
export const listRequests = async (mock: Mock, query = '', prefix = ''): Promise<readonly Entry[]> =>
  (await readJson<{ requests: readonly Entry[] }>(mock, `${prefix}/__admin/requests?${query}`)).requests;

/** How many requests fit the filters. */
export const countRequests = async (mock: Mock, query = '', prefix = ''): Promise<number> =>
  (await readJson<{ count: number }>(mock, `${prefix}/__admin/requests/count?${query}`)).count;
