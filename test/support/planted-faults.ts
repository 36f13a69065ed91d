import type { Bend } from './bent-target.js';

/** A fault, the request that meets it, and what has to be said of it: check, operation, status and pointer. */
export interface Fault {
  readonly what: string;
  readonly api: string;
  readonly path: string;
  readonly bend: Bend;
  readonly init?: RequestInit;
  readonly found: readonly string[];
  /** What Prism and ajv do not agree on. */
  readonly notes?: readonly string[];
}

const list = { api: 'tidalbay', path: '/v1/employees?per_page=3' };
const patch = (body: string): RequestInit => ({
  method: 'PATCH',
  body,
  headers: { 'content-type': 'application/json' },
});

/** Faults that a real implementation might have, each a small change between tap and mock. */
export const faults: readonly Fault[] = [
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
    notes: [
      'second_opinion Prism finds nothing wrong with the answer, where ajv says: the status 500 is not declared; there is 200, 400, 401, 403, 406, 429; it only warns of undeclared errors',
    ],
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
