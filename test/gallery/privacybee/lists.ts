import { byContracts, byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inRequest, isFine, readQuery, withoutQuery, withQuery } from '../twist.js';

/** Faults that an implementation of PrivacyBee may have in its lists. */
export const lists: readonly PlantedFault[] = [
  {
    what: 'the status of exposures is no filter',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('status') }),
    run: byProbes('listExposures'),
    found: ['list_filter listExposures query status'],
  },
  {
    what: 'what is not exposed any more is always listed',
    kind: 'filter ignored',
    plant: () => ({
      listExposures: inRequest((request) => withQuery(request, (query) => query.set('exposed', 'false'))),
    }),
    run: byLifeCycles('listExposures'),
    found: ['list_filter listExposures query exposed'],
  },
  {
    what: 'what is not exposed any more is listed where nobody says anything of it',
    kind: 'option ignored',
    plant: () => ({
      listExposures: inRequest((request) =>
        withQuery(request, (query) => query.set('exposed', query.get('exposed') ?? 'false')),
      ),
    }),
    run: byLifeCycles('listExposures'),
    found: ['list_filter listExposures query exposed'],
  },
  {
    what: 'what is not exposed any more is never listed',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('exposed') }),
    run: byContracts('listExposures'),
    found: ['contract listExposures /'],
  },
  {
    what: 'only what is not exposed any more is listed where it is asked for, too',
    kind: 'filter ignored',
    plant: () => ({
      listExposures: async (request, send) => {
        const answer = await send(request);
        if (isFine(answer) && readQuery(request).get('exposed') === 'false')
          answer.json((body) => body.filter(({ exposed }: { exposed: boolean }) => !exposed));
        return answer;
      },
    }),
    run: byLifeCycles('listExposures'),
    found: ['list_filter listExposures query exposed'],
  },
  {
    what: 'a search gives everybody',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('search') }),
    run: byContracts('listEmployees'),
    found: [
      'contract listEmployees /*/risk_score',
      'contract listEmployees /*/license',
      'contract listEmployees /*/last_scan_at',
    ],
  },
  {
    what: 'since when exposures have changed is no filter',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('since') }),
    run: byLifeCycles('listExposures'),
    found: ['list_filter listExposures query since'],
  },
  {
    what: 'whose exposures they are is no filter',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('employees') }),
    run: byLifeCycles('listExposures'),
    found: ['list_filter listExposures query employees'],
  },
];
