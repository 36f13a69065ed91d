import { byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inBody } from '../twist.js';

const list = '/v1/employees?per_page=3';

/** A small change of what a list of employees answers. */
const inList =
  (change: Parameters<typeof inBody>[0]): PlantedFault['plant'] =>
  () => ({ listEmployees: inBody(change) });

/** Faults that an implementation of TIDALBAY may have in what its answers look like. */
export const answers: readonly PlantedFault[] = [
  {
    what: 'a score is a text',
    kind: 'wrong type',
    plant: inList((body) => {
      if (body.data[1]) body.data[1].score = '51';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/score'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/1/score'] },
  },
  {
    what: 'every band is a word that nobody knows',
    kind: 'unknown word',
    plant: inList((body) => {
      for (const item of body.data) item.band = 'blue';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/band'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/band'] },
  },
  {
    what: 'a band is not that of the score',
    kind: 'members disagree',
    plant: inList((body) => {
      for (const item of body.data) item.band = item.score < 80 ? 'green' : 'critical';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/band'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/band'] },
  },
  {
    what: 'the score of an employee moves and the band stays',
    kind: 'members disagree',
    plant: () => ({
      getEmployee: inBody((body) => {
        body.score = (body.score + 50) % 101;
      }),
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /band'],
  },
  {
    what: 'the total of a list is missing',
    kind: 'missing member',
    plant: inList((body) => void delete body.pagination.total),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /pagination/total'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /pagination/total'] },
  },
  {
    what: 'a salary is told that nobody declared',
    kind: 'undeclared member',
    plant: inList((body) => {
      if (body.data[0]) body.data[0].salary = 1;
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/salary'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/salary'] },
  },
  {
    what: 'a date is written as in the United States',
    kind: 'date format',
    plant: inList((body) => {
      if (body.data[0]) body.data[0].created_at = '01/15/2026';
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /data/*/created_at'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /data/0/created_at'] },
  },
  {
    what: 'a list has a status that is not declared',
    kind: 'wrong status',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.status = 203;
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['status_code_conformance listEmployees /'],
    met: { path: list, found: ['status_code_conformance listEmployees 203 /'] },
  },
  {
    what: 'a list fails',
    kind: 'server error',
    plant: () => ({ listEmployees: inAnswer([200], (answer) => Object.assign(answer, { status: 500, text: 'Oops' })) }),
    run: byProbes('listEmployees'),
    found: ['not_a_server_error listEmployees /'],
    met: {
      path: list,
      found: ['not_a_server_error listEmployees 500 /', 'status_code_conformance listEmployees 500 /'],
      notes: [
        'second_opinion Prism finds nothing wrong with the answer, where ajv says: the status 500 is not declared; there is 200, 400, 401, 403, 406, 429; it only warns of undeclared errors',
      ],
    },
  },
  {
    what: 'JSON is called HTML',
    kind: 'media type',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.set('content-type', 'text/html')) }),
    run: byProbes('listEmployees'),
    found: ['content_type_conformance listEmployees header content-type'],
    met: { path: list, found: ['content_type_conformance listEmployees 200 header content-type'] },
  },
  {
    what: 'the header Content-Type is missing',
    kind: 'header',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.delete('content-type')) }),
    run: byProbes('listEmployees'),
    found: ['content_type_conformance listEmployees header content-type'],
    met: { path: list, found: ['content_type_conformance listEmployees 200 header content-type'] },
  },
  {
    what: 'the end of the JSON is missing',
    kind: 'broken body',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.text = answer.text.slice(0, -2);
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'the body is missing',
    kind: 'broken body',
    plant: () => ({
      listEmployees: inAnswer([200], (answer) => {
        answer.text = '';
      }),
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'a plain body is called compressed',
    kind: 'header',
    plant: () => ({ listEmployees: inAnswer([200], ({ headers }) => headers.set('content-encoding', 'gzip')) }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /'],
    met: { path: list, found: ['response_schema_conformance listEmployees 200 /'] },
  },
  {
    what: 'who is not found is told so in other words',
    kind: 'error body',
    plant: () => ({
      getEmployee: inAnswer([404], (answer) => {
        answer.text = '{"message":"Not found"}';
      }),
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /error', 'response_schema_conformance getEmployee /message'],
    met: {
      path: '/v1/employees/nobody',
      found: [
        'response_schema_conformance getEmployee 404 /error',
        'response_schema_conformance getEmployee 404 /message',
      ],
    },
  },
];
