import { beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { addresses, type ParityRequest, requests } from './requests.js';
import { type Seen, type Sent, ways } from './transports.js';

/** The collection of each API that `{id}` is taken from. */
const people = {
  drata: 'personnel',
  peoplelogic: 'employees',
  privacybee: 'employees',
  secureframe: 'users',
  tidalbay: 'employees',
} as const;

type Api = keyof typeof addresses;

const listIds = async (mock: Mock): Promise<Readonly<Record<Api, string>>> => {
  const entries = Object.entries(people).map(async ([api, collection]) => {
    const [first] = await mock.records(api as never, collection as never);
    return [api, String(first?.key)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Api, string>;
};

const toSent = (request: ParityRequest, mock: Mock, ids: Readonly<Record<Api, string>>): Sent => {
  const { api, path, method = 'GET', headers = {}, body, isAnonymous } = request;
  const { headers: credentials, variables } = mock.credentials(api);
  const values: Readonly<Record<string, string>> = { ...variables, id: ids[api] };
  const url = (addresses[api] + path).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
  const isForm = body instanceof URLSearchParams;
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const text = typeof body === 'string' || isForm ? String(body) : JSON.stringify(body);
  return {
    url,
    method,
    headers: { ...(!isAnonymous && credentials), ...(body && { 'content-type': type }), ...headers },
    body: body === undefined ? undefined : new Uint8Array(Buffer.from(text)),
  };
};

const askAll = async (way: keyof typeof ways): Promise<Readonly<Record<string, Seen>>> => {
  const { mock, ask, close } = await (ways[way] as () => ReturnType<(typeof ways)[string]>)();
  const seen: Record<string, Seen> = {};
  try {
    const ids = await listIds(mock);
    for (const request of requests) {
      if (request.fault) await mock.fault({ ...request.fault, times: 1 });
      seen[request.title] = await ask(toSent(request, mock, ids));
    }
  } finally {
    await close();
    await mock.close();
  }
  return seen;
};

const [REFERENCE = '', ...others] = Object.keys(ways);

let reference: Readonly<Record<string, Seen>>;
beforeAll(async () => {
  reference = await askAll(REFERENCE);
});

it('the table has answers of every kind', () => {
  const seen = Object.values(reference);
  const statuses = seen.map((each) => (each === 'no answer' ? 0 : each.status));
  expect([...new Set(statuses)].sort((one, other) => one - other)).toEqual([
    0, 200, 204, 400, 401, 404, 405, 406, 413, 415, 418, 503,
  ]);
  expect(seen.filter((each) => each !== 'no answer' && each.isCutOff)).toHaveLength(1);
});

describe.each(others)('%s answers as a socket does', (way) => {
  let seen: Readonly<Record<string, Seen>>;
  beforeAll(async () => {
    seen = await askAll(way);
  });

  it.each(requests)('$title', ({ title }) => {
    expect(seen[title]).toEqual(reference[title]);
  });
});
