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
  type Twist,
  withBody,
  withoutQuery,
  withQuery,
  withRights,
} from './twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const RECORD = ['getPersonnel', 'updatePersonnel'];
const SCOPE = [
  'getWorkspacePersonnelScope',
  'replaceWorkspacePersonnelScope',
  'removeGroupFromWorkspacePersonnelScope',
];

/** Answers a search from copies of people that are never made anew. */
const fromCopies = (): Twist => {
  const copies = new Map<number, Body>();
  return inBody((body) => {
    for (const each of body.data) if (!copies.has(each.id)) copies.set(each.id, each);
    body.data = body.data.map(({ id }: Body) => copies.get(id));
  });
};

/** Faults of what one answer looks like. */
const answers: readonly PlantedFault[] = [
  {
    what: 'the number of a user is a text',
    kind: 'wrong type',
    plant: () => ({
      listPersonnel: inBody((body) =>
        body.data.forEach((each: Body) => {
          each.userId = `${each.userId}`;
        }),
      ),
    }),
    run: byProbes('listPersonnel'),
    found: ['response_schema_conformance listPersonnel /data/*/userId'],
  },
  {
    what: 'an employment status is missing',
    kind: 'missing member',
    plant: () => ({ getPersonnel: inBody((body) => void delete body.employmentStatus) }),
    run: byProbes('getPersonnel'),
    found: ['response_schema_conformance getPersonnel /employmentStatus'],
  },
  {
    what: 'an employment status is a word that nobody knows',
    kind: 'unknown word',
    plant: () => ({
      getPersonnel: inBody((body) => {
        body.employmentStatus = 'EMPLOYED';
      }),
    }),
    run: byProbes('getPersonnel'),
    found: ['response_schema_conformance getPersonnel /employmentStatus'],
  },
  {
    what: 'an email address is told that nobody declared',
    kind: 'undeclared member',
    plant: () => ({
      getPersonnel: inBody((body) => {
        body.email = 'a@b.example';
      }),
    }),
    run: byProbes('getPersonnel'),
    found: ['response_schema_conformance getPersonnel /email'],
  },
  {
    what: 'a date of creation has no time zone',
    kind: 'date format',
    plant: () => ({
      getPersonnel: inBody((body) => {
        body.createdAt = '2021-01-12 16:32:09';
      }),
    }),
    run: byProbes('getPersonnel'),
    found: ['response_schema_conformance getPersonnel /createdAt'],
  },
  {
    what: 'a limit says when it ends as a date',
    kind: 'header',
    plant: () => {
      let count = 0;
      return {
        listPersonnel: async (request, send) => {
          if (count++ % 5 !== 0) return send(request);
          const answer = say(429, { statusCode: 429, message: 'Slow down', code: 1 });
          answer.headers.set('retry-after', 'Wed, 21 Oct 2015 07:28:00 GMT');
          return answer;
        },
      };
    },
    run: byProbes('listPersonnel'),
    found: ['response_headers_conformance listPersonnel header retry-after'],
    met: {
      path: '/public/v2/personnel?size=1',
      found: ['response_headers_conformance listPersonnel 429 header retry-after'],
    },
  },
  {
    what: 'an error has no number',
    kind: 'error body',
    plant: () => ({ getPersonnel: inAnswer([404], (answer) => answer.json((body) => void delete body.statusCode)) }),
    run: byProbes('getPersonnel'),
    found: ['response_schema_conformance getPersonnel /statusCode'],
  },
];

/** Faults of what is let through. */
const inputs: readonly PlantedFault[] = [
  {
    what: 'nobody looks whether there is a key',
    kind: 'credential not checked',
    plant: (credential) => ({ getPersonnel: withRights(credential, (given) => given === null) }),
    run: byProbes('getPersonnel'),
    found: ['ignored_auth getPersonnel credential'],
  },
  {
    what: 'a key that lacks a permission writes',
    kind: 'right not checked',
    plant: (credential) => ({ updatePersonnel: withRights(credential, (given) => given !== null) }),
    run: byContracts('updatePersonnel'),
    found: ['contract updatePersonnel /'],
  },
  {
    what: 'a page of none is taken for a page of one',
    kind: 'input not checked',
    plant: () => ({
      listPersonnel: inRequest((request) =>
        withQuery(request, (query) => {
          if (Number(query.get('size')) < 1) query.set('size', '1');
        }),
      ),
    }),
    run: byProbes('listPersonnel'),
    found: ['negative_data_rejection listPersonnel query size'],
  },
  {
    what: 'an id that is no number is a failure',
    kind: 'odd id',
    plant: () => ({
      getPersonnel: async (request, send) =>
        /\/\d+(\?|$)/.test(request.url) ? send(request) : say(500, { statusCode: 500, message: 'Oops', code: 1 }),
    }),
    run: byProbes('getPersonnel'),
    found: ['not_a_server_error getPersonnel /'],
  },
  {
    what: 'a method that nobody declared deletes people',
    kind: 'method accepted',
    plant: () => ({ 'DELETE /personnel/{personnelId}': async () => say(200, {}) }),
    run: byProbes('getPersonnel'),
    found: ['unsupported_method DELETE /personnel/{personnelId} /'],
  },
];

/** Faults of lists. */
const lists: readonly PlantedFault[] = [
  {
    what: 'how many people a page has is never asked',
    kind: 'limit ignored',
    plant: () => ({ listPersonnel: withoutQuery('size') }),
    run: byProbes('listPersonnel'),
    found: ['list_limit listPersonnel query size'],
  },
  {
    what: 'the employment status is no filter',
    kind: 'filter ignored',
    plant: () => ({ listPersonnel: withoutQuery('employmentStatus[]') }),
    run: byProbes('listPersonnel'),
    found: ['list_filter listPersonnel query employmentStatus[]'],
  },
  {
    what: 'the direction of the order is ignored',
    kind: 'sort ignored',
    plant: () => ({ listPersonnel: withoutQuery('sortDir') }),
    run: byProbes('listPersonnel'),
    found: ['list_order listPersonnel query sortDir'],
  },
  {
    what: 'the total counts one page only',
    kind: 'total wrong',
    plant: () => ({
      listPersonnel: inBody((body) => {
        if ('totalCount' in body.pagination) body.pagination.totalCount = body.data.length;
      }),
    }),
    run: byLifeCycles('listPersonnel'),
    found: ['list_total listPersonnel /pagination/totalCount'],
  },
  {
    what: 'a cursor leaves one person out',
    kind: 'page loses',
    plant: () => ({
      listPersonnel: async (request, send) => {
        const answer = await send(request);
        if (isFine(answer) && readQuery(request).has('cursor')) answer.json((body) => void body.data.shift());
        return answer;
      },
    }),
    run: byLifeCycles('listPersonnel'),
    found: ['list_paging listPersonnel /data'],
  },
  {
    what: 'a cursor shows the last person again',
    kind: 'page repeats',
    plant: () => {
      let last: Body;
      return {
        listPersonnel: async (request, send) => {
          const answer = await send(request);
          if (!isFine(answer)) return answer;
          const before = last;
          answer.json((body) => {
            last = body.data.at(-1);
            if (readQuery(request).has('cursor') && before && body.data.length > 0) body.data[0] = before;
          });
          return answer;
        },
      };
    },
    run: byLifeCycles('listPersonnel'),
    found: ['list_paging listPersonnel /data'],
  },
  {
    what: 'the last page leads to the first',
    kind: 'page repeats',
    plant: () => {
      let first: string | undefined;
      return {
        listPersonnel: inBody((body) => {
          first ??= body.pagination.cursor;
          body.pagination.cursor ??= first;
        }),
      };
    },
    run: byLifeCycles('listPersonnel'),
    found: ['list_paging listPersonnel /pagination/cursor'],
  },
  {
    what: 'parts that are asked for are left out',
    kind: 'option ignored',
    plant: () => ({ getPersonnel: withoutQuery('expand[]') }),
    run: byContracts('getPersonnel'),
    found: ['contract getPersonnel /'],
  },
];

/** Faults of writing. */
const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updatePersonnel: async (request, send) => {
        const before = await send(asked(request, 'GET', request.url));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const { employmentStatus, startedAt, separatedAt, notHumanReason } = JSON.parse(before.text);
        const old = { employmentStatus, startedAt, separatedAt, notHumanReason };
        const known = Object.entries(old).filter(([, value]) => value !== null);
        await send(withBody(request, Object.fromEntries(known)));
        return answer;
      },
    }),
    run: byLifeCycles(...RECORD),
    found: ['ensure_resource_availability getPersonnel /startedAt'],
  },
  {
    what: 'an update forgets the start that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      updatePersonnel: inRequest((request) => withBody(request, { startedAt: '2020-02-02', ...readBody(request) })),
    }),
    run: byLifeCycles(...RECORD),
    found: ['partial_update updatePersonnel /startedAt'],
  },
  {
    what: 'the groups of a scope are added to those that are in it',
    kind: 'array joined',
    plant: () => ({
      replaceWorkspacePersonnelScope: async (request, send) => {
        const { groupIds } = readBody(request);
        const before = await send(asked(request, 'GET', request.url));
        if (!isFine(before) || !Array.isArray(groupIds)) return send(request);
        const known = JSON.parse(before.text).groups.map(({ id }: Body) => id);
        return send(withBody(request, { groupIds: [...new Set([...groupIds, ...known])] }));
      },
    }),
    run: byLifeCycles(...SCOPE),
    found: ['array_replacement replaceWorkspacePersonnelScope /groups'],
  },
  {
    what: 'a group that is taken out of a scope stays in it',
    kind: 'delete does nothing',
    plant: () => ({
      removeGroupFromWorkspacePersonnelScope: async (request, send) => {
        const scope = request.url.replace(/personnel-scope-groups\/.*$/, 'personnel-scope');
        const before = await send(asked(request, 'GET', scope));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const groupIds = JSON.parse(before.text).groups.map(({ id }: Body) => id);
        await send(withBody({ ...request, method: 'PUT', url: scope }, { groupIds }));
        return answer;
      },
    }),
    run: byLifeCycles(...SCOPE),
    found: ['use_after_free getWorkspacePersonnelScope /groups'],
  },
  {
    what: 'the search never follows what is written',
    kind: 'stale read',
    plant: () => ({ searchPersonnel: fromCopies() }),
    run: byLifeCycles('searchPersonnel', 'listPersonnel', ...RECORD),
    found: ['stale_read searchPersonnel /data/*/employmentStatus'],
  },
  {
    what: 'the list is that of before the last change',
    kind: 'stale read',
    plant: () => ({ listPersonnel: fromCopies() }),
    run: byLifeCycles('listPersonnel', ...RECORD),
    found: ['stale_read listPersonnel /data/*/employmentStatus'],
  },
];

/** What an implementation of Drata may break. */
export const drata: readonly PlantedFault[] = [...answers, ...inputs, ...lists, ...writes];
