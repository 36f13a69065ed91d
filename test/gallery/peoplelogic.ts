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
  withoutQuery,
  withRights,
} from './twist.js';

const GROUPS = ['createGroup', 'getGroup', 'listGroups', 'updateGroup'];
const PROFILE = ['getEmployeeProfile', 'replaceEmployeeProfile', 'patchEmployeeProfile'];
const MEMBERSHIPS = ['listEntityGroups', 'setEntityGroups', 'removeEntityFromGroup'];

/** Undoes what was done, so that the answer is all that there is of it. */
const undone =
  (list: (request: BentRequest) => string, redo: (request: BentRequest, before: Body) => BentRequest): Twist =>
  async (request, send) => {
    const before = await send(asked(request, 'GET', list(request)));
    const answer = await send(request);
    if (isFine(before) && isFine(answer)) await send(redo(request, JSON.parse(before.text)));
    return answer;
  };

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const cutLast = ({ url }: BentRequest): string => url.slice(0, url.lastIndexOf('/'));

const hide =
  (hidden: ReadonlySet<string>): Twist =>
  (request, send) => {
    const [, id = ''] = /([^/?]+)(\?.*)?$/.exec(request.url) ?? [];
    return send(hidden.has(id) ? { ...request, url: request.url.replace(id, NOBODY) } : request);
  };

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Faults of what one answer looks like. */
const answers: readonly PlantedFault[] = [
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

/** Faults of what is let through. */
const inputs: readonly PlantedFault[] = [
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
      createGroup: inRequest((request) => withBody(request, { name: 'Nameless', ...readBody(request) })),
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

/** Faults of lists. */
const lists: readonly PlantedFault[] = [
  {
    what: 'the type of groups is no filter',
    kind: 'filter ignored',
    plant: () => ({ listGroups: withoutQuery('type') }),
    run: byProbes('listGroups'),
    found: ['list_filter listGroups query type'],
  },
  {
    what: 'the status of employees is no filter',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('status') }),
    run: byProbes('listEmployees'),
    found: ['list_filter listEmployees query status'],
  },
  {
    what: 'a search by name finds nobody who has it',
    kind: 'filter ignored',
    plant: () => ({ listEmployeesByName: inBody(() => []) }),
    run: byContracts('listEmployeesByName'),
    found: ['contract listEmployeesByName /'],
  },
];

/** Faults of writing. */
const writes: readonly PlantedFault[] = [
  {
    what: 'a creation is answered and not kept',
    kind: 'create not stored',
    plant: () => {
      const hidden = new Set<string>();
      return {
        createGroup: inBody(({ id }) => void hidden.add(id)),
        listGroups: inBody((body) => body.filter(({ id }: Body) => !hidden.has(id))),
        getGroup: hide(hidden),
        updateGroup: hide(hidden),
      };
    },
    run: byLifeCycles(...GROUPS),
    found: ['ensure_resource_availability getGroup /'],
  },
  {
    what: 'what is created is there twice',
    kind: 'create incomplete',
    plant: () => {
      const made = new Set<string>();
      return {
        createGroup: inBody(({ id }) => void made.add(id)),
        listGroups: inBody((body) => [...body, ...body.filter(({ id }: Body) => made.has(id))]),
      };
    },
    run: byLifeCycles(...GROUPS),
    found: ['ensure_resource_availability listGroups /'],
  },
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updateGroup: undone(
        ({ url }) => url,
        (request, { name, type }) => withBody(request, { name, type }),
      ),
    }),
    run: byLifeCycles(...GROUPS),
    found: ['ensure_resource_availability getGroup /name'],
  },
  {
    what: 'an update of a profile forgets the place that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      patchEmployeeProfile: inRequest((request) => withBody(request, { location: 'Nowhere', ...readBody(request) })),
    }),
    run: byLifeCycles(...PROFILE),
    found: ['partial_update patchEmployeeProfile /location'],
  },
  {
    what: 'the groups of an entity are added to those that it is in',
    kind: 'array joined',
    plant: () => ({
      setEntityGroups: async (request, send) => {
        const before = await send(asked(request, 'GET', request.url));
        const wanted: Body = readBody(request);
        if (!isFine(before) || !Array.isArray(wanted)) return send(request);
        const others = JSON.parse(before.text).filter((each: Body) =>
          wanted.every(({ groupId }: Body) => groupId !== each.groupId),
        );
        return send(withBody(request, [...wanted, ...others.map(({ groupId }: Body) => ({ groupId }))]));
      },
    }),
    run: byLifeCycles(...MEMBERSHIPS),
    found: ['array_replacement setEntityGroups /'],
  },
  {
    what: 'leaving a group does nothing',
    kind: 'delete does nothing',
    plant: () => ({
      removeEntityFromGroup: undone(cutLast, (request, before) =>
        withBody(
          { ...request, method: 'POST', url: cutLast(request) },
          before.map(({ groupId, type }: Body) => ({ groupId, type })),
        ),
      ),
    }),
    run: byLifeCycles(...MEMBERSHIPS),
    found: ['use_after_free listEntityGroups /'],
  },
  {
    what: 'a manager who is removed stays',
    kind: 'delete does nothing',
    plant: () => ({
      removeEmployeeManager: undone(cutLast, (request, before) => {
        const manager = request.url.slice(request.url.lastIndexOf('/') + 1);
        const type = before.find((each: Body) => JSON.stringify(each).includes(manager))?.type ?? 'DIRECT';
        return withBody({ ...request, method: 'POST', url: cutLast(request) }, { managerId: manager, type });
      }),
    }),
    run: byLifeCycles('listEmployeeManagers', 'setEmployeeManager', 'removeEmployeeManager'),
    found: ['use_after_free listEmployeeManagers /'],
  },
  {
    what: 'a profile is read from a copy that is never made anew',
    kind: 'stale read',
    plant: () => {
      const copies = new Map<string, string>();
      return {
        getEmployeeProfile: async (request, send) => {
          const answer = await send(request);
          if (!isFine(answer)) return answer;
          const copy = copies.get(request.url) ?? answer.text;
          copies.set(request.url, copy);
          return Object.assign(answer, { text: copy });
        },
      };
    },
    run: byLifeCycles(...PROFILE),
    found: ['ensure_resource_availability getEmployeeProfile /'],
  },
];

/** What an implementation of Peoplelogic may break. */
export const peoplelogic: readonly PlantedFault[] = [...answers, ...inputs, ...lists, ...writes];
