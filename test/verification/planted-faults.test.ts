import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import { Inspection } from '../../src/verification/inspection.js';
import { type Bend, type BentTarget, startBentTarget } from '../support/bent-target.js';
import { startTap } from '../support/start-tap.js';

let mock: Mock;
let target: BentTarget;
let peoplelogic: Record<string, string>;

beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen' });
  target = await startBentTarget(mock);
  peoplelogic = { ...mock.credentials('peoplelogic').headers };
});

afterAll(async () => {
  target.close();
  await mock.close();
});

/** A fault, the request that meets it, and what has to be said of it: check, operation, status and pointer. */
interface Fault {
  readonly what: string;
  readonly api: string;
  readonly path: string;
  readonly bend: Bend;
  readonly init?: RequestInit;
  readonly found: readonly string[];
}

const list = { api: 'tidalbay', path: '/v1/employees?per_page=3' };
const patch = (body: string): RequestInit => ({
  method: 'PATCH',
  body,
  headers: { 'content-type': 'application/json' },
});

const faults: readonly Fault[] = [
  {
    ...list,
    what: 'a member of a wrong type',
    bend: {
      answer: ({ json }) =>
        json((body) => {
          body.data[1].score = '51';
        }),
    },
    found: ['response_schema_conformance listEmployees 200 /data/1/score'],
  },
  {
    ...list,
    what: 'the same fault in several items, which is one finding',
    bend: {
      answer: ({ json }) =>
        json((body) => {
          for (const item of body.data) item.band = 'blue';
        }),
    },
    found: ['response_schema_conformance listEmployees 200 /data/0/band'],
  },
  {
    ...list,
    what: 'a missing member',
    bend: { answer: ({ json }) => json((body) => void delete body.pagination.total) },
    found: ['response_schema_conformance listEmployees 200 /pagination/total'],
  },
  {
    ...list,
    what: 'a member that nobody declared',
    bend: {
      answer: ({ json }) =>
        json((body) => {
          body.data[0].salary = 1;
        }),
    },
    found: ['response_schema_conformance listEmployees 200 /data/0/salary'],
  },
  {
    ...list,
    what: 'a date in another format',
    bend: {
      answer: ({ json }) =>
        json((body) => {
          body.data[0].created_at = '01/15/2026';
        }),
    },
    found: ['response_schema_conformance listEmployees 200 /data/0/created_at'],
  },
  {
    ...list,
    what: 'a status that is not declared',
    bend: {
      answer: (answer) => {
        answer.status = 203;
      },
    },
    found: ['status_code_conformance listEmployees 203 /'],
  },
  {
    ...list,
    what: 'a failure of the server',
    bend: { answer: (answer) => Object.assign(answer, { status: 500, text: 'Oops' }) },
    found: ['not_a_server_error listEmployees 500 /', 'status_code_conformance listEmployees 500 /'],
  },
  {
    ...list,
    what: 'a media type that is not declared',
    bend: { answer: ({ headers }) => headers.set('content-type', 'text/html') },
    found: ['content_type_conformance listEmployees 200 header content-type'],
  },
  {
    ...list,
    what: 'no media type',
    bend: { answer: ({ headers }) => headers.delete('content-type') },
    found: ['content_type_conformance listEmployees 200 header content-type'],
  },
  {
    ...list,
    what: 'JSON that is broken',
    bend: {
      answer: (answer) => {
        answer.text = answer.text.slice(0, -2);
      },
    },
    found: ['response_schema_conformance listEmployees 200 /'],
  },
  {
    ...list,
    what: 'an answer without its body',
    bend: {
      answer: (answer) => {
        answer.text = '';
      },
    },
    found: ['response_schema_conformance listEmployees 200 /'],
  },
  {
    ...list,
    what: 'a compressed body that is not compressed',
    bend: { answer: ({ headers }) => headers.set('content-encoding', 'gzip') },
    found: ['response_schema_conformance listEmployees 200 /'],
  },
  {
    ...list,
    what: 'a request without a credential that is answered',
    init: { headers: { authorization: '' } },
    bend: {
      request: (url, { headers }) => {
        headers.set('authorization', 'Bearer tsk_live_other1');
        return url;
      },
    },
    found: ['ignored_auth listEmployees 200 credential', 'request_conformance listEmployees 200 credential'],
  },
  {
    ...list,
    what: 'a malformed credential that is taken',
    init: { headers: { authorization: 'Bearer nonsense' } },
    bend: {
      request: (url, { headers }) => {
        headers.set('authorization', 'Bearer tsk_live_other1');
        return url;
      },
    },
    found: ['ignored_auth listEmployees 200 credential', 'request_conformance listEmployees 200 credential'],
  },
  {
    ...list,
    what: 'a query out of its bounds that is taken',
    path: '/v1/employees?page=0',
    bend: { request: () => '/tidalbay/v1/employees' },
    found: ['negative_data_rejection listEmployees 200 query page', 'request_conformance listEmployees 200 query page'],
  },
  {
    api: 'tidalbay',
    what: 'a body against its schema that is taken',
    path: '/v1/employees/{id}',
    init: patch('{"department":7}'),
    bend: {
      request: (url, init) => {
        init.body = '{"department":"Seven"}';
        return url;
      },
    },
    found: [
      'negative_data_rejection updateEmployee 200 /department',
      'request_conformance updateEmployee 200 /department',
    ],
  },
  {
    api: 'tidalbay',
    what: 'an error in a form that is not declared',
    path: '/v1/employees/nobody',
    bend: {
      answer: (answer) => {
        answer.text = '{"message":"Not found"}';
      },
    },
    found: [
      'response_schema_conformance getEmployee 404 /error',
      'response_schema_conformance getEmployee 404 /message',
    ],
  },
  {
    api: 'tidalbay',
    what: 'a method that the path does not have',
    path: '/v1/employees',
    init: { method: 'DELETE' },
    bend: {
      answer: (answer) => {
        answer.status = 200;
      },
    },
    found: ['undocumented_route DELETE /v1/employees 200 /', 'unsupported_method DELETE /v1/employees 200 /'],
  },
  {
    api: 'tidalbay',
    what: 'a path that the spec does not have',
    path: '/v1/employes?per_page=3',
    bend: {},
    found: ['undocumented_route GET /v1/employes 404 /'],
  },
  {
    api: 'drata',
    what: 'a header with a value that is not allowed',
    path: '/public/v2/personnel?size=1',
    bend: {
      answer: (answer) => {
        Object.assign(answer, { status: 429, text: '{"statusCode":429,"message":"Slow down","code":1}' });
        answer.headers.set('retry-after', 'soon');
      },
    },
    found: ['response_headers_conformance listPersonnel 429 header retry-after'],
  },
  {
    api: 'secureframe',
    what: 'null where none is allowed',
    path: '/users?per_page=2',
    bend: {
      answer: ({ json }) =>
        json((body) => {
          body.data[1].attributes.email = null;
        }),
    },
    found: ['response_schema_conformance listUsers 200 /data/1/attributes/email'],
  },
  {
    api: 'peoplelogic',
    what: 'one record where a list is declared',
    path: '/api/v1/group',
    bend: { answer: ({ json }) => json((body) => body.content?.[0] ?? body[0]) },
    found: ['response_schema_conformance listGroups 200 /'],
  },
];

/** Sends the request through a tap, and says what was found. */
const inspect = async ({ api: id, path, init = {} }: Fault) => {
  const [api] = await loadApis([id], 'observed');
  if (!api) throw new Error('There is no such API');
  const url = new URL(`${target.url}/${id}`);
  const inspection = new Inspection({ api, profile: 'observed', target: url, startedAt: 0 });
  const tap = await startTap(url.href, { onExchange: (exchange) => inspection.add(exchange) });
  const credential = id === 'peoplelogic' ? peoplelogic : mock.credentials(id).headers;
  const headers = new Headers(credential);
  new Headers(init.headers).forEach((value, name) => {
    if (value === '') headers.delete(name);
    else headers.set(name, value);
  });
  // A client cannot read every answer that is planted here.
  await (await fetch(tap.url + path, { ...init, headers })).text().catch(() => '');
  await tap.exchange();
  await tap.close();
  return {
    ...inspection.conclude(0),
    secrets: Object.values(credential).map((value) => value.split(' ').at(-1) ?? ''),
  };
};

const firstEmployee = async (): Promise<string> => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const { data } = (await (await mock.fetch(`${baseUrl}/v1/employees`, { headers })).json()) as {
    data: [{ id: string }];
  };
  return data[0].id;
};

const fill = async (path: string): Promise<string> => path.replace('{id}', await firstEmployee());

it.each(faults.map((fault) => [fault.what, fault] as const))(
  '%s is found, with operation and pointer',
  async (_, fault) => {
    target.bend = fault.bend;
    const path = await fill(fault.path);
    const { violations, verdict, secrets } = await inspect({ ...fault, path });
    expect(
      violations.map(({ check, operation, status, pointer }) => [check, operation, status, pointer].join(' ')).sort(),
    ).toEqual([...fault.found].sort());
    expect(verdict).toBe('failed');
    const said = JSON.stringify(violations);
    for (const secret of secrets) expect(said).not.toContain(secret);
    for (const { first } of violations) expect(first.curl).toContain(path.split('?')[0]);
  },
);

it.each([...new Set(faults.map(({ api }) => api))])('without a fault nothing is found of %s', async (api) => {
  target.bend = {};
  const own = faults.filter((fault) => fault.api === api && !fault.init && fault.bend.answer);
  for (const fault of own) {
    const path = await fill(fault.path);
    expect(await inspect({ ...fault, path })).toMatchObject({ violations: [], notes: [], verdict: 'passed' });
  }
});
