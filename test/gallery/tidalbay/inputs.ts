import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { asked, inJson, inRequest, say, withQuery, withRights } from '../twist.js';

const list = '/v1/employees?per_page=3';

const patch = (body: string): RequestInit => ({
  method: 'PATCH',
  body,
  headers: { 'content-type': 'application/json' },
});

/** Faults that an implementation of TIDALBAY may have in what it lets through. */
export const inputs: readonly PlantedFault[] = [
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
      updateEmployee: inJson((body) => (typeof body.department === 'number' ? { ...body, department: 'Seven' } : body)),
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
    plant: () => ({
      getEmployee: async (request, send) => {
        const answer = await send(request);
        if (answer.status !== 404) return answer;
        const list = await send(asked(request, 'GET', request.url.replace(/\/[^/]*$/, '?per_page=1')));
        return send({ ...request, url: request.url.replace(/[^/]*$/, JSON.parse(list.text).data[0].id) });
      },
    }),
    run: byProbes('getEmployee'),
    found: ['unknown_id getEmployee path id'],
  },
];
