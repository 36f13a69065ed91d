import { byContracts, byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inBody, withoutQuery } from '../twist.js';

/** Faults that an implementation of Peoplelogic may have in its lists. */
export const lists: readonly PlantedFault[] = [
  {
    what: 'the type of groups is no filter',
    kind: 'filter ignored',
    plant: () => ({ listGroups: withoutQuery('type') }),
    run: byProbes('listGroups'),
    found: ['list_filter listGroups query type'],
  },
  {
    what: 'the status of employees is no filter',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('status') }),
    run: byProbes('listEmployees'),
    found: ['list_filter listEmployees query status'],
  },
  {
    what: 'a search by name finds nobody who has it',
    kind: 'filter ignored',
    plant: () => ({ listEmployeesByName: inBody(() => []) }),
    run: byContracts('listEmployeesByName'),
    found: ['contract listEmployeesByName /'],
  },
  {
    what: 'the type of a membership is no filter',
    kind: 'filter ignored',
    plant: () => ({ listGroupMembers: withoutQuery('membership') }),
    run: byLifeCycles('listGroupMembers'),
    found: ['list_filter listGroupMembers query membership'],
  },
];
