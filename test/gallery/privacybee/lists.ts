import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { withoutQuery } from '../twist.js';

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
];
