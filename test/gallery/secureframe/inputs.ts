import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { inRequest, say, withQuery, withRights } from '../twist.js';

/** Faults that an implementation of Secureframe may have in what it lets through. */
export const inputs: readonly PlantedFault[] = [
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
