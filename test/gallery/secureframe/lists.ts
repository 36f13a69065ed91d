import { byContracts, byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inBody, inRequest, isFine, readQuery, withoutQuery, withQuery } from '../twist.js';

/** Faults that an implementation of Secureframe may have in its lists. */
export const lists: readonly PlantedFault[] = [
  {
    what: 'how many users a page has is never asked',
    kind: 'limit ignored',
    plant: () => ({ listUsers: withoutQuery('per_page') }),
    run: byProbes('listUsers'),
    found: ['list_paging listUsers query per_page'],
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
    found: ['list_paging listUsers /data', 'list_total listUsers /meta/total'],
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
    found: ['list_paging listUsers /data', 'list_order listUsers /data'],
  },
  {
    what: 'relations that are asked for are left out',
    kind: 'option ignored',
    plant: () => ({ listUsers: withoutQuery('include', 'relationships') }),
    run: byContracts('listUsers'),
    found: ['contract listUsers /data/*'],
  },
  {
    what: 'the total counts one too many',
    kind: 'total wrong',
    plant: () => ({ listUsers: inBody((body) => void body.meta.total++) }),
    run: byLifeCycles('listUsers'),
    found: ['list_total listUsers /meta/total'],
  },
  {
    what: 'a search is forgotten from the second page on',
    kind: 'filter ignored',
    plant: () => ({
      listUsers: inRequest((request) =>
        withQuery(request, (query) => {
          if (Number(query.get('page')) > 1) query.delete('q');
        }),
      ),
    }),
    run: byLifeCycles('listUsers'),
    found: ['list_filter listUsers query q', 'list_total listUsers /meta/total', 'list_paging listUsers /data'],
  },
  {
    what: 'in the list everybody was invited a day later',
    kind: 'members disagree',
    plant: () => ({
      listUsers: inBody((body) => {
        for (const { attributes } of body.data) {
          const day = attributes.invited_at && new Date(Date.parse(attributes.invited_at) + 86_400_000);
          if (day) attributes.invited_at = day.toISOString();
        }
      }),
    }),
    run: byLifeCycles('listUsers', 'getUser'),
    found: ['stale_read listUsers /data/*/attributes/invited_at'],
  },
];
