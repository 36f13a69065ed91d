import { byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inBody, say } from '../twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

/** Faults that an implementation of Drata may have in what its answers look like. */
export const answers: readonly PlantedFault[] = [
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
