import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { inRequest, say, withQuery, withRights } from '../twist.js';

/** Faults that an implementation of Drata may have in what it lets through. */
export const inputs: readonly PlantedFault[] = [
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
  {
    what: 'an id of more than 32 bits is a failure',
    kind: 'odd id',
    plant: () => ({
      getPersonnel: async (request, send) => {
        const [, id = ''] = /\/(\d+)(?:\?|$)/.exec(request.url) ?? [];
        return Number(id) < 2 ** 31 ? send(request) : say(500, { statusCode: 500, message: 'Oops', code: 1 });
      },
    }),
    run: byProbes('getPersonnel'),
    found: ['not_a_server_error getPersonnel /'],
  },
];
