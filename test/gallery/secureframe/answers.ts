import { byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inBody } from '../twist.js';

/** Faults that an implementation of Secureframe may have in what its answers look like. */
export const answers: readonly PlantedFault[] = [
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
