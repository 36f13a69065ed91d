import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inJson, say, withRights } from '../twist.js';

/** Faults that an implementation of Peoplelogic may have in what it lets through. */
export const inputs: readonly PlantedFault[] = [
  {
    what: 'nobody looks whether there is a token',
    kind: 'credential not checked',
    plant: (credential) => ({ listAccounts: withRights(credential, (given) => given === null) }),
    run: byProbes('listAccounts'),
    found: ['ignored_auth listAccounts credential'],
  },
  {
    what: 'who may only read creates a group',
    kind: 'right not checked',
    plant: (credential) => ({ createGroup: withRights(credential, (given) => given !== null) }),
    run: byContracts('createGroup'),
    found: ['contract createGroup /'],
  },
  {
    what: 'a group without a name is created',
    kind: 'input not checked',
    plant: () => ({
      createGroup: inJson((body) => ({ name: 'Nameless', ...body })),
    }),
    run: byProbes('createGroup'),
    found: ['negative_data_rejection createGroup /name'],
  },
  {
    what: 'an id that is no UUID is a failure',
    kind: 'odd id',
    plant: () => ({
      getEmployee: async (request, send) =>
        /\/[\da-f]{8}-[\da-f-]{27}$/.test(request.url)
          ? send(request)
          : say(500, {
              timestamp: '2026-01-15T09:00:00.000Z',
              status: 500,
              error: 'Error',
              message: 'Oops',
              path: '/',
            }),
    }),
    run: byProbes('getEmployee'),
    found: ['not_a_server_error getEmployee /'],
  },
  {
    what: 'an id that nobody has is answered with nothing',
    kind: 'unknown id',
    plant: () => ({ getAccount: inAnswer([404], (answer) => Object.assign(answer, { status: 200, text: '{}' })) }),
    run: byProbes('getAccount'),
    found: ['response_schema_conformance getAccount /id'],
  },
];
