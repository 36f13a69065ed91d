import { byContracts, byLifeCycles, byProbes, type PlantedFault } from './planted-fault.js';
import {
  asked,
  inAnswer,
  inBody,
  inRequest,
  isFine,
  readBody,
  readQuery,
  say,
  withBody,
  withoutQuery,
  withQuery,
  withRights,
} from './twist.js';

const list = '/v1/employees?per_page=3';

/** A small change of what a list of employees answers. */
const inList =
  (change: Parameters<typeof inBody>[0]): PlantedFault['plant'] =>
  () => ({ listEmployees: inBody(change) });

const patch = (body: string): RequestInit => ({
  method: 'PATCH',
  body,
  headers: { 'content-type': 'application/json' },
});

/** Faults of what one answer looks like. */
const answers: readonly PlantedFault[] = [
  {
    what: 'a score is a text',
    kind: 'wrong type',
    plant: inList((body) => {
      if (body.data[1]) body.data[1].score = '51';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/score'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/1/score'] },
  },
  {
    what: 'every band is a word that nobody knows',
    kind: 'unknown word',
    plant: inList((body) => {
      for (const item of body.data) item.band = 'blue';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/band'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/band'] },
  },
  {
    what: 'the total of a list is missing',
    kind: 'missing member',
    plant: inList((body) => void delete body.pagination.total),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /pagination/total'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /pagination/total'] },
  },
  {
    what: 'a salary is told that nobody declared',
    kind: 'undeclared member',
    plant: inList((body) => {
      if (body.data[0]) body.data[0].salary = 1;
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/salary'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/salary'] },
  },
  {
    what: 'a date is written as in the United States',
    kind: 'date format',
    plant: inList((body) => {
      if (body.data[0]) body.data[0].created_at = '01/15/2026';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/created_at'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/created_at'] },
  },
  {
    what: 'a list has a status that is not declared',
    kind: 'wrong status',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.status = 203;
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['status_code_conformance listEmployees /'],
    met: { path: list, found: ['status_code_conformance listEmployees 203 /'] },
  },
  {
    what: 'a list fails',
    kind: 'server error',
    plant: () => ({ listEmployees: inAnswer([200], (answer) => Object.assign(answer, { status: 500, text: 'Oops' })) }),
    run: byProbes('listEmployees'),
    found: ['not_a_server_error listEmployees /'],
    met: {
      path: list,
      found: ['not_a_server_error listEmployees 500 /', 'status_code_conformance listEmployees 500 /'],
      notes: [
        'second_opinion Prism finds nothing wrong with the answer, where ajv says: the status 500 is not declared; there is 200, 400, 401, 403, 406, 429; it only warns of undeclared errors',
      ],
    },
  },
  {
    what: 'JSON is called HTML',
    kind: 'media type',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.set('content-type', 'text/html')) }),
    run: byProbes('listEmployees'),
    found: ['content_type_conformance listEmployees header content-type'],
    met: { path: list, found: ['content_type_conformance listEmployees 200 header content-type'] },
  },
  {
    what: 'the header Content-Type is missing',
    kind: 'header',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.delete('content-type')) }),
    run: byProbes('listEmployees'),
    found: ['content_type_conformance listEmployees header content-type'],
    met: { path: list, found: ['content_type_conformance listEmployees 200 header content-type'] },
  },
  {
    what: 'the end of the JSON is missing',
    kind: 'broken body',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.text = answer.text.slice(0, -2);
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'the body is missing',
    kind: 'broken body',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.text = '';
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'a plain body is called compressed',
    kind: 'header',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.set('content-encoding', 'gzip')) }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'who is not found is told so in other words',
    kind: 'error body',
    plant: () => ({
      getEmployee: inAnswer([404], (answer) => {
        answer.text = '{"message":"Not found"}';
      }),
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /error', 'response_schema_conformance getEmployee /message'],
    met: {
      path: '/v1/employees/nobody',
      found: [
        'response_schema_conformance getEmployee 404 /error',
        'response_schema_conformance getEmployee 404 /message',
      ],
    },
  },
];

/** Faults of what is let through. */
const inputs: readonly PlantedFault[] = [
  {
    what: 'nobody looks whether there is a credential',
    kind: 'credential not checked',
    plant: (credential) => ({ listEmployees: withRights(credential, (given) => given === null) }),
    run: byProbes('listEmployees'),
    found: ['ignored_auth listEmployees credential'],
    met: {
      path: list,
      init: { headers: { authorization: '' } },
      found: ['ignored_auth listEmployees 200 credential', 'request_conformance listEmployees 200 credential'],
    },
  },
  {
    what: 'a credential in no known form is taken',
    kind: 'credential not checked',
    plant: (credential) => ({
      listEmployees: withRights(credential, (given) => given !== null && !/^Bearer tsk_live_/.test(given)),
    }),
    run: byProbes('listEmployees'),
    found: ['ignored_auth listEmployees credential'],
    met: {
      path: list,
      init: { headers: { authorization: 'Bearer nonsense' } },
      found: ['ignored_auth listEmployees 200 credential', 'request_conformance listEmployees 200 credential'],
    },
  },
  {
    what: 'a key without the right to write writes',
    kind: 'right not checked',
    plant: (credential) => ({ updateEmployee: withRights(credential, (given) => given !== null) }),
    run: byContracts('updateEmployee'),
    found: ['contract updateEmployee /'],
  },
  {
    what: 'a page before the first is taken for the first',
    kind: 'input not checked',
    plant: () => ({
      listEmployees: inRequest((request) =>
        withQuery(request, (query) => {
          if (Number(query.get('page')) < 1) query.delete('page');
        }),
      ),
    }),
    run: byProbes('listEmployees'),
    found: ['negative_data_rejection listEmployees query page'],
    met: {
      path: '/v1/employees?page=0',
      found: [
        'negative_data_rejection listEmployees 200 query page',
        'request_conformance listEmployees 200 query page',
      ],
    },
  },
  {
    what: 'a department that is a number is taken',
    kind: 'input not checked',
    plant: () => ({
      updateEmployee: inRequest((request) => {
        const body = readBody(request);
        return typeof body.department === 'number' ? withBody(request, { ...body, department: 'Seven' }) : request;
      }),
    }),
    run: byProbes('updateEmployee'),
    found: ['negative_data_rejection updateEmployee /department'],
    met: {
      path: '/v1/employees/{id}',
      init: patch('{"department":7}'),
      found: [
        'negative_data_rejection updateEmployee 200 /department',
        'request_conformance updateEmployee 200 /department',
      ],
    },
  },
  {
    what: 'whatever method is sent, the list comes',
    kind: 'method accepted',
    plant: () => ({ 'DELETE /v1/employees': (request, send) => send(asked(request, 'GET', request.url)) }),
    run: byProbes('listEmployees'),
    found: ['unsupported_method DELETE /v1/employees /'],
    met: {
      path: '/v1/employees',
      init: { method: 'DELETE' },
      found: ['undocumented_route DELETE /v1/employees 200 /', 'unsupported_method DELETE /v1/employees 200 /'],
    },
  },
  {
    what: 'an id in no known form is a failure',
    kind: 'odd id',
    plant: () => ({
      getEmployee: async (request, send) =>
        /\/emp_\w+$/.test(request.url) ? send(request) : say(500, { error: { code: 'internal', message: 'Oops' } }),
    }),
    run: byProbes('getEmployee'),
    found: ['not_a_server_error getEmployee /'],
  },
  {
    what: "an id that nobody has is somebody else's",
    kind: 'unknown id',
    plant: () => {
      let somebody = '';
      return {
        getEmployee: async (request, send) => {
          const answer = await send(request);
          if (isFine(answer)) somebody ||= request.url;
          return answer.status === 404 && somebody !== '' ? send({ ...request, url: somebody }) : answer;
        },
      };
    },
    run: byProbes('getEmployee'),
    found: ['unknown_id getEmployee path id'],
  },
];

/** Faults of lists. */
const lists: readonly PlantedFault[] = [
  {
    what: 'the filter by band is ignored',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('band') }),
    run: byProbes('listEmployees'),
    found: ['list_filter listEmployees query band'],
  },
  {
    what: 'the filter by type of an event is ignored',
    kind: 'filter ignored',
    plant: () => ({ listEmployeeEvents: withoutQuery('type') }),
    run: byProbes('listEmployeeEvents'),
    found: ['list_filter listEmployeeEvents query type'],
  },
  {
    what: 'a page holds one more than it was asked for',
    kind: 'limit ignored',
    plant: () => ({
      listEmployees: async (request, send) => {
        const size = readQuery(request).get('per_page');
        if (size === null || !/^[1-9]\d?$/.test(size)) return send(request);
        const answer = await send(withQuery(request, (query) => query.set('per_page', String(Number(size) + 1))));
        if (isFine(answer))
          answer.json((body) => {
            body.pagination.per_page = Number(size);
          });
        return answer;
      },
    }),
    run: byProbes('listEmployees'),
    found: ['list_limit listEmployees query per_page'],
  },
  {
    what: 'the total counts one page only',
    kind: 'total wrong',
    plant: inList((body) => {
      body.pagination.total = body.data.length;
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_total listEmployees /pagination/total'],
  },
  {
    what: 'the direction of the order is ignored',
    kind: 'sort ignored',
    plant: () => ({ listEmployees: withoutQuery('order') }),
    run: byProbes('listEmployees'),
    found: ['list_order listEmployees query order'],
  },
  {
    what: 'each page begins with the last item of the one before',
    kind: 'page repeats',
    plant: () => ({
      listEmployees: async (request, send) => {
        const answer = await send(request);
        const page = Number(readQuery(request).get('page') ?? 1);
        if (!isFine(answer) || !(page > 1)) return answer;
        const before = await send(withQuery(request, (query) => query.set('page', String(page - 1))));
        const last = JSON.parse(before.text).data.at(-1);
        if (last)
          answer.json((body) => {
            body.data = [last, ...body.data.slice(0, -1)];
          });
        return answer;
      },
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_paging listEmployees /data'],
  },
  {
    what: 'the order is another one each time',
    kind: 'order unstable',
    plant: () => {
      let asked = 0;
      return { listEmployeeEvents: inBody((body) => (asked++ % 2 ? void body.data.reverse() : undefined)) };
    },
    run: byLifeCycles('listEmployeeEvents'),
    found: ['list_order listEmployeeEvents /data'],
  },
];

/** Faults of writing. */
const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updateEmployee: async (request, send) => {
        const before = await send(asked(request, 'GET', request.url));
        const answer = await send(request);
        if (!isFine(answer)) return answer;
        const { department, title, status } = JSON.parse(before.text);
        await send(withBody(request, { department, title, status }));
        return answer;
      },
    }),
    run: byLifeCycles('getEmployee', 'updateEmployee'),
    found: ['ensure_resource_availability getEmployee /title'],
  },
  {
    what: 'an update forgets the title that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      updateEmployee: inRequest((request) => withBody(request, { title: 'Employee', ...readBody(request) })),
    }),
    run: byLifeCycles('getEmployee', 'updateEmployee'),
    found: ['partial_update updateEmployee /title'],
  },
];

/** What an implementation of TIDALBAY may break. */
export const tidalbay: readonly PlantedFault[] = [...answers, ...inputs, ...lists, ...writes];
