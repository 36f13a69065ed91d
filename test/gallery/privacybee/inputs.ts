import type { BentRequest } from '../../support/bent-target.js';
import { byContracts, byProbes, type PlantedFault } from '../planted-fault.js';
import { inJson, say, type Twist, withRights } from '../twist.js';

const isForm = ({ headers }: BentRequest): boolean =>
  (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');

/** The request with one more member in its JSON. */
const adding = (name: string, value: unknown): Twist => inJson((body) => ({ [name]: value, ...body }));

/** Faults that an implementation of PrivacyBee may have in what it lets through. */
export const inputs: readonly PlantedFault[] = [
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
