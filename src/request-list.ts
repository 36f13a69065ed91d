import type { components, operations } from './admin/types.gen.js';
import type { ApiId, OperationId, OrOwn } from './known-names.js';

/**
 * A request and its answer with what explains it, as `GET /__admin/requests/{id}` gives it.
 * @example
 * await mock.fetch('/nowhere');
 * const [latest]: readonly RequestEntry[] = await mock.requests();
 * assert.equal(latest?.response.status, 404);
 */
export type RequestEntry = components['schemas']['JournalEntry'];

type Filter = NonNullable<operations['listRequests']['parameters']['query']>;

/**
 * Which requests are meant: those that fit all that is given.
 * @example
 * const refused: RequestFilter = { api: 'drata', status: '4xx' };
 * assert.deepEqual(await mock.requests(refused), []);
 */
export type RequestFilter = Partial<Omit<Filter, 'status' | 'api' | 'operationId'>> & {
  readonly api?: OrOwn<ApiId>;
  readonly operationId?: OrOwn<OperationId>;
  /** A status (`404`), or a class of them (`4xx`). */
  readonly status?: number | string;
};

/** The filter as a query; where it does not say how many are meant, all are. */
export const toRequestQuery = (filter: RequestFilter): string => {
  const given = Object.entries({ ...filter, limit: filter.limit ?? 1000 }).filter(([, value]) => value !== undefined);
  return String(new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])));
};
