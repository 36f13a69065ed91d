import type { BentRequest } from '../support/bent-target.js';
import { byContracts, byLifeCycles, byProbes, type PlantedFault } from './planted-fault.js';
import {
  asked,
  inAnswer,
  inBody,
  inRequest,
  isFine,
  readBody,
  say,
  type Twist,
  withBody,
  withoutDoing,
  withoutQuery,
  withRights,
} from './twist.js';

const LIFE = ['createEmployee', 'getEmployee', 'listEmployees', 'updateEmployee', 'deleteEmployee'];

const isForm = ({ headers }: BentRequest): boolean =>
  (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');

/** A small change of one employee's answer. */
const inEmployee =
  (change: Parameters<typeof inBody>[0]): PlantedFault['plant'] =>
  () => ({ getEmployee: inBody(change) });

/** The request with one more member in its JSON. */
const adding = (name: string, value: unknown): Twist =>
  inRequest((request) => (isForm(request) ? request : withBody(request, { [name]: value, ...readBody(request) })));

const itemOf = (request: BentRequest, id: unknown): string => `${request.url.split('?')[0]}/${id}`;

/** Faults of what one answer looks like. */
const answers: readonly PlantedFault[] = [
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

/** Faults of what is let through. */
const inputs: readonly PlantedFault[] = [
  {
    what: 'nobody looks whether there is a credential',
    kind: 'credential not checked',
    plant: (credential) => ({ getEmployee: withRights(credential, (given) => given === null) }),
    run: byProbes('getEmployee'),
    found: ['ignored_auth getEmployee credential'],
  },
  {
    what: 'the token of another company sees this one',
    kind: 'right not checked',
    plant: (credential) => ({ listEmployees: withRights(credential, (given) => given !== null) }),
    run: byContracts('listEmployees'),
    found: ['contract listEmployees /'],
  },
  {
    what: 'an employee without a last name is created',
    kind: 'input not checked',
    plant: () => ({ createEmployee: adding('last_name', 'Unknown') }),
    run: byProbes('createEmployee'),
    found: ['negative_data_rejection createEmployee /last_name'],
  },
  {
    what: 'a form is refused',
    kind: 'media type',
    plant: () => ({
      createEmployee: async (request, send) =>
        isForm(request)
          ? say(415, { error: { code: 'unsupported_media_type', message: 'Send JSON.' } })
          : send(request),
    }),
    run: byProbes('createEmployee'),
    found: ['positive_data_acceptance createEmployee /'],
  },
  {
    what: 'an id that is no number is a failure',
    kind: 'odd id',
    plant: () => ({
      getEmployee: async (request, send) =>
        /\/\d+$/.test(request.url) ? send(request) : say(500, { error: { code: 'internal', message: 'Oops' } }),
    }),
    run: byProbes('getEmployee'),
    found: ['not_a_server_error getEmployee /'],
  },
];

/** Faults of lists. */
const lists: readonly PlantedFault[] = [
  {
    what: 'the status of exposures is no filter',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('status') }),
    run: byProbes('listExposures'),
    found: ['list_filter listExposures query status'],
  },
  {
    what: 'whether somebody is exposed is no filter',
    kind: 'filter ignored',
    plant: () => ({ listExposures: withoutQuery('exposed') }),
    run: byContracts('listExposures'),
    found: ['contract listExposures /'],
  },
  {
    what: 'a search gives everybody',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('search') }),
    run: byContracts('listEmployees'),
    found: ['contract listEmployees /'],
  },
];

/** Faults of writing. */
const writes: readonly PlantedFault[] = [
  {
    what: 'a creation is answered and not kept',
    kind: 'create not stored',
    plant: () => ({
      createEmployee: async (request, send) => {
        const answer = await send(request);
        if (isFine(answer)) await send(asked(request, 'DELETE', itemOf(request, JSON.parse(answer.text).id)));
        return answer;
      },
    }),
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability getEmployee /'],
  },
  {
    what: 'whoever was created is not in the list',
    kind: 'stale read',
    plant: () => {
      const created = new Set<number>();
      return {
        createEmployee: inBody(({ id }) => void created.add(id)),
        listEmployees: inBody((body) => body.filter(({ id }: { id: number }) => !created.has(id))),
      };
    },
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability listEmployees /'],
  },
  {
    what: 'of the addresses of a new employee only the first is kept',
    kind: 'create incomplete',
    plant: () => ({
      createEmployee: inRequest((request) => {
        const body = readBody(request);
        return Array.isArray(body.addresses)
          ? withBody(request, { ...body, addresses: body.addresses.slice(0, 1) })
          : request;
      }),
    }),
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability createEmployee /addresses'],
  },
  {
    what: 'a deletion does nothing',
    kind: 'delete does nothing',
    plant: () => ({ deleteEmployee: withoutDoing(204) }),
    run: byLifeCycles(...LIFE),
    found: ['use_after_free getEmployee /'],
  },
  {
    what: 'whoever was deleted stays in the list',
    kind: 'delete does nothing',
    plant: () => {
      const deleted: unknown[] = [];
      return {
        deleteEmployee: async (request, send) => {
          const before = await send(asked(request, 'GET', request.url));
          const answer = await send(request);
          if (isFine(before) && isFine(answer)) deleted.push(JSON.parse(before.text));
          return answer;
        },
        listEmployees: inBody((body) => [...body, ...deleted]),
      };
    },
    run: byLifeCycles(...LIFE),
    found: ['use_after_free listEmployees /'],
  },
  {
    what: 'an update without roles sets those of a beginner',
    kind: 'update clobbers',
    plant: () => ({ updateEmployee: adding('roles', ['Beginner']) }),
    run: byLifeCycles(...LIFE),
    found: ['partial_update updateEmployee /roles'],
  },
  {
    what: 'the roles of an update are added to those that are there',
    kind: 'array joined',
    plant: () => ({
      updateEmployee: async (request, send) => {
        const { roles, ...body } = readBody(request);
        if (!Array.isArray(roles)) return send(request);
        const before = await send(asked(request, 'GET', request.url));
        const known: string[] = isFine(before) ? JSON.parse(before.text).roles : [];
        return send(withBody(request, { ...body, roles: [...new Set([...known, ...roles])] }));
      },
    }),
    run: byLifeCycles(...LIFE),
    found: ['array_replacement updateEmployee /roles'],
  },
  {
    what: 'null leaves the middle name as it was',
    kind: 'null ignored',
    plant: () => ({
      updateEmployee: inRequest((request) => {
        const { middle_name, ...body } = readBody(request);
        return middle_name === null ? withBody(request, body) : request;
      }),
    }),
    run: byLifeCycles(...LIFE),
    found: ['partial_update updateEmployee /middle_name'],
  },
];

/** What an implementation of PrivacyBee may break. */
export const privacybee: readonly PlantedFault[] = [...answers, ...inputs, ...lists, ...writes];
