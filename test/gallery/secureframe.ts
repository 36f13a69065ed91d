import { byContracts, byLifeCycles, byProbes, type PlantedFault } from './planted-fault.js';
import {
  asked,
  inAnswer,
  inBody,
  inRequest,
  isFine,
  readQuery,
  say,
  withoutQuery,
  withQuery,
  withRights,
} from './twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const USERS = ['listUsers', 'getUser', 'updateUser'];

/** Faults of what one answer looks like. */
const answers: readonly PlantedFault[] = [
  {
    what: 'an email address is null',
    kind: 'null',
    plant: () => ({
      listUsers: inBody((body) => {
        if (body.data[1]) body.data[1].attributes.email = null;
      }),
    }),
    run: byProbes('listUsers'),
    found: ['response_schema_conformance listUsers /data/*/attributes/email'],
    met: {
      path: '/users?per_page=2',
      found: ['response_schema_conformance listUsers 200 /data/1/attributes/email'],
    },
  },
  {
    what: 'whether a user is active is a number',
    kind: 'wrong type',
    plant: () => ({
      getUser: inBody((body) => {
        body.data.attributes.active = 1;
      }),
    }),
    run: byProbes('getUser'),
    found: ['response_schema_conformance getUser /data/attributes/active'],
  },
  {
    what: 'the type of a resource is missing',
    kind: 'missing member',
    plant: () => ({ getUser: inBody((body) => void delete body.data.type) }),
    run: byProbes('getUser'),
    found: ['response_schema_conformance getUser /data/type'],
  },
  {
    what: 'a phone number is told that nobody declared',
    kind: 'undeclared member',
    plant: () => ({
      getUser: inBody((body) => {
        body.data.attributes.phone = '+1';
      }),
    }),
    run: byProbes('getUser'),
    found: ['response_schema_conformance getUser /data/attributes/phone'],
  },
  {
    what: 'a start is a number of seconds',
    kind: 'date format',
    plant: () => ({
      getUser: inBody((body) => {
        body.data.attributes.start_date = 1736899200;
      }),
    }),
    run: byProbes('getUser'),
    found: ['response_schema_conformance getUser /data/attributes/start_date'],
  },
  {
    what: 'an error is a list of errors',
    kind: 'error body',
    plant: () => ({
      getUser: inAnswer([404], (answer) => {
        answer.text = '{"errors":[{"title":"Not found"}]}';
      }),
    }),
    run: byProbes('getUser'),
    found: ['response_schema_conformance getUser /message', 'response_schema_conformance getUser /errors'],
  },
];

/** Faults of what is let through. */
const inputs: readonly PlantedFault[] = [
  {
    what: 'nobody looks whether there is a key',
    kind: 'credential not checked',
    plant: (credential) => ({ listUsers: withRights(credential, (given) => given === null) }),
    run: byProbes('listUsers'),
    found: ['ignored_auth listUsers credential'],
  },
  {
    what: 'a key without its secret is taken',
    kind: 'credential not checked',
    plant: (credential) => ({ getUser: withRights(credential, (given) => given !== null && !/^\S+ \S+$/.test(given)) }),
    run: byProbes('getUser'),
    found: ['ignored_auth getUser credential'],
  },
  {
    what: 'a key without any right reads users',
    kind: 'right not checked',
    plant: (credential) => ({ listUsers: withRights(credential, (given) => given !== null) }),
    run: byContracts('listUsers'),
    found: ['contract listUsers /'],
  },
  {
    what: 'a type of employee that nobody knows is taken',
    kind: 'input not checked',
    plant: () => ({
      updateUser: inRequest((request) =>
        withQuery(request, (query) => {
          if (query.has('employee_type')) query.set('employee_type', 'contractor');
        }),
      ),
    }),
    run: byProbes('updateUser'),
    found: ['negative_data_rejection updateUser query employee_type'],
  },
  {
    what: 'an id that is no UUID is a failure',
    kind: 'odd id',
    plant: () => ({
      getUser: async (request, send) =>
        /\/[\da-f]{8}-[\da-f-]{27}$/.test(request.url) ? send(request) : say(500, { message: 'Oops' }),
    }),
    run: byProbes('getUser'),
    found: ['not_a_server_error getUser /'],
  },
];

/** Faults of lists. */
const lists: readonly PlantedFault[] = [
  {
    what: 'how many users a page has is never asked',
    kind: 'limit ignored',
    plant: () => ({ listUsers: withoutQuery('per_page') }),
    run: byProbes('listUsers'),
    found: ['list_limit listUsers query per_page'],
  },
  {
    what: 'each page leaves its first user out',
    kind: 'page loses',
    plant: () => ({
      listUsers: async (request, send) => {
        const answer = await send(request);
        if (isFine(answer) && Number(readQuery(request).get('page')) > 1) answer.json((body) => void body.data.shift());
        return answer;
      },
    }),
    run: byLifeCycles('listUsers'),
    found: ['list_paging listUsers /data'],
  },
  {
    what: 'every page is the first',
    kind: 'page repeats',
    plant: () => ({ listUsers: withoutQuery('page') }),
    run: byLifeCycles('listUsers'),
    found: ['list_paging listUsers /data'],
  },
  {
    what: 'a search gives everybody',
    kind: 'filter ignored',
    plant: () => ({ listUsers: withoutQuery('q') }),
    run: byContracts('listUsers'),
    found: ['contract listUsers /'],
  },
  {
    what: 'the order is another one each time',
    kind: 'order unstable',
    plant: () => {
      let count = 0;
      return { listUsers: inBody((body) => (count++ % 2 ? void body.data.reverse() : undefined)) };
    },
    run: byLifeCycles('listUsers'),
    found: ['list_order listUsers /data'],
  },
  {
    what: 'relations that are asked for are left out',
    kind: 'option ignored',
    plant: () => ({ listUsers: withoutQuery('include', 'relationships') }),
    run: byContracts('listUsers'),
    found: ['contract listUsers /'],
  },
];

/** Faults of writing. */
const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updateUser: async (request, send) => {
        const [path = ''] = request.url.split('?');
        const before = await send(asked(request, 'GET', path));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const { active, in_audit_scope, employee_type } = JSON.parse(before.text).data.attributes;
        const old = new URLSearchParams({ active, in_audit_scope, employee_type });
        await send({ ...request, url: `${path}?${old}` });
        return answer;
      },
    }),
    run: byLifeCycles(...USERS),
    found: ['ensure_resource_availability getUser /data/attributes/in_audit_scope'],
  },
  {
    what: 'an update takes users out of the audit that do not ask for it',
    kind: 'update clobbers',
    plant: () => ({
      updateUser: inRequest((request) =>
        withQuery(request, (query) => {
          if (!query.has('in_audit_scope')) query.set('in_audit_scope', 'false');
        }),
      ),
    }),
    run: byLifeCycles(...USERS),
    found: ['partial_update updateUser /data/attributes/in_audit_scope'],
  },
  {
    what: 'lists are read from copies that are never made anew',
    kind: 'stale read',
    plant: () => {
      const copies = new Map<string, Body>();
      return {
        listUsers: inBody((body) => {
          for (const each of body.data) if (!copies.has(each.id)) copies.set(each.id, each);
          body.data = body.data.map(({ id }: Body) => copies.get(id));
        }),
      };
    },
    run: byLifeCycles(...USERS),
    found: ['stale_read listUsers /data/*/attributes'],
  },
];

/** What an implementation of Secureframe may break. */
export const secureframe: readonly PlantedFault[] = [...answers, ...inputs, ...lists, ...writes];
