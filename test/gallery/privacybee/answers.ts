import { byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inBody, isFine, say } from '../twist.js';

const LIFE = ['createEmployee', 'getEmployee', 'listEmployees', 'updateEmployee', 'deleteEmployee'];

/** A small change of one employee's answer. */
const inEmployee =
  (change: Parameters<typeof inBody>[0]): PlantedFault['plant'] =>
  () => ({ getEmployee: inBody(change) });

/** Faults that an implementation of PrivacyBee may have in what its answers look like. */
export const answers: readonly PlantedFault[] = [
  {
    what: 'the id of an employee is a text',
    kind: 'wrong type',
    plant: () => ({
      listEmployees: inBody((body) => body.map((each: { id: number }) => ({ ...each, id: `${each.id}` }))),
    }),
    run: byProbes('listEmployees'),
    found: ['response_schema_conformance listEmployees /*/id'],
  },
  {
    what: 'a day of birth is written as in the United States',
    kind: 'date format',
    plant: inEmployee((body) => {
      body.dob = '07/03/1995';
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /dob'],
  },
  {
    what: 'the risk score is missing',
    kind: 'missing member',
    plant: inEmployee((body) => void delete body.risk_score),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /risk_score'],
  },
  {
    what: 'a social security number is told that nobody declared',
    kind: 'undeclared member',
    plant: inEmployee((body) => {
      body.ssn = '000-00-0000';
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /ssn'],
  },
  {
    what: 'whoever is created is answered with 201',
    kind: 'wrong status',
    plant: () => ({
      createEmployee: inAnswer([200], (answer) => {
        answer.status = 201;
      }),
    }),
    run: byProbes('createEmployee'),
    found: ['status_code_conformance createEmployee /'],
  },
  {
    what: 'a deletion answers with a body',
    kind: 'wrong status',
    plant: () => ({
      deleteEmployee: async (request, send) => {
        const answer = await send(request);
        return isFine(answer) ? say(200, { deleted: true }) : answer;
      },
    }),
    run: byLifeCycles(...LIFE),
    found: ['status_code_conformance deleteEmployee /'],
  },
  {
    what: 'an error is a text and no object',
    kind: 'error body',
    plant: () => ({
      getEmployee: inAnswer([404], (answer) => {
        answer.text = '{"error":"not found"}';
      }),
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /error'],
  },
];
