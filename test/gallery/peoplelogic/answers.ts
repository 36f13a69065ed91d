import { byProbes, type PlantedFault } from '../planted-fault.js';
import { inAnswer, inBody } from '../twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

/** Faults that an implementation of Peoplelogic may have in what its answers look like. */
export const answers: readonly PlantedFault[] = [
  {
    what: 'whether an employee is active is a text',
    kind: 'wrong type',
    plant: () => ({
      getEmployee: inBody((body) => {
        body.active = 'true';
      }),
    }),
    run: byProbes('getEmployee'),
    found: ['response_schema_conformance getEmployee /active'],
  },
  {
    what: 'the status of a group has no word for it',
    kind: 'missing member',
    plant: () => ({ listGroups: inBody((body) => body.forEach((each: Body) => void delete each.status.current)) }),
    run: byProbes('listGroups'),
    found: ['response_schema_conformance listGroups /*/status/current'],
  },
  {
    what: 'an account tells the hash of its password',
    kind: 'undeclared member',
    plant: () => ({
      getAccount: inBody((body) => {
        body.passwordHash = 'x';
      }),
    }),
    run: byProbes('getAccount'),
    found: ['response_schema_conformance getAccount /passwordHash'],
  },
  {
    what: 'a date of creation has no time zone',
    kind: 'date format',
    plant: () => ({
      getGroup: inBody((body) => {
        body.created.createdAt = '2024-05-08 12:20:32';
      }),
    }),
    run: byProbes('getGroup'),
    found: ['response_schema_conformance getGroup /created/createdAt'],
  },
  {
    what: 'one group is answered where a list is declared',
    kind: 'wrong type',
    plant: () => ({ listGroups: inBody((body) => body[0]) }),
    run: byProbes('listGroups'),
    found: ['response_schema_conformance listGroups /'],
    met: { path: '/api/v1/group', found: ['response_schema_conformance listGroups 200 /'] },
  },
  {
    what: 'an id is no UUID',
    kind: 'wrong type',
    plant: () => ({
      getOrganization: inBody((body) => {
        body.id = 'org-1';
      }),
    }),
    run: byProbes('getOrganization'),
    found: ['response_schema_conformance getOrganization /id'],
  },
  {
    what: 'what is created is answered with 200',
    kind: 'wrong status',
    plant: () => ({
      createGroup: inAnswer([201], (answer) => {
        answer.status = 200;
      }),
    }),
    run: byProbes('createGroup'),
    found: ['status_code_conformance createGroup /'],
  },
  {
    what: 'an error is told in the words of another framework',
    kind: 'error body',
    plant: () => ({
      getGroup: inAnswer([404], (answer) => {
        answer.text = '{"type":"about:blank","title":"Not Found"}';
      }),
    }),
    run: byProbes('getGroup'),
    found: ['response_schema_conformance getGroup /title', 'response_schema_conformance getGroup /message'],
  },
];
