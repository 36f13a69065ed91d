import { byContracts, byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inBody, inRequest, isFine, readQuery, withoutQuery, withQuery } from '../twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

/** Faults that an implementation of Drata may have in its lists. */
export const lists: readonly PlantedFault[] = [
  {
    what: 'how many people a page has is never asked',
    kind: 'limit ignored',
    plant: () => ({ listPersonnel: withoutQuery('size') }),
    run: byProbes('listPersonnel'),
    found: ['list_paging listPersonnel query size'],
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
    found: ['list_paging listPersonnel /data', 'list_total listPersonnel /pagination/totalCount'],
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
    what: 'a cursor leads to the same page again and again',
    kind: 'page repeats',
    plant: () => {
      let first: string | undefined;
      return {
        listPersonnel: inBody((body) => {
          first ??= body.pagination.cursor;
          if (body.pagination.cursor) body.pagination.cursor = first;
        }),
      };
    },
    run: byLifeCycles('listPersonnel'),
    found: ['list_paging listPersonnel /data'],
  },
  {
    what: 'parts that are asked for are left out',
    kind: 'option ignored',
    plant: () => ({ getPersonnel: withoutQuery('expand[]') }),
    run: byContracts('getPersonnel'),
    found: ['contract getPersonnel /'],
  },
  {
    what: 'a cursor forgets which employment status was asked for',
    kind: 'filter ignored',
    plant: () => ({
      listPersonnel: inRequest((request) =>
        withQuery(request, (query) => {
          if (query.has('cursor')) query.delete('employmentStatus[]');
        }),
      ),
    }),
    run: byLifeCycles('listPersonnel'),
    found: ['list_filter listPersonnel query employmentStatus[]', 'list_total listPersonnel /pagination/totalCount'],
  },
  {
    what: 'only the first page is as long as was asked for',
    kind: 'limit ignored',
    plant: () => ({
      listPersonnel: inRequest((request) =>
        withQuery(request, (query) => {
          if (query.has('cursor')) query.delete('size');
        }),
      ),
    }),
    run: byLifeCycles('listPersonnel'),
    found: ['list_paging listPersonnel /data'],
  },
];
