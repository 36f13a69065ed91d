import type { BentRequest } from '../../support/bent-target.js';
import { byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { asked, inAnswer, inBody, inJson, isFine, readBody, type Twist, withBody } from '../twist.js';

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

/** Faults that an implementation of Peoplelogic may have in what is written. */
export const writes: readonly PlantedFault[] = [
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
    found: ['list_paging listGroups /'],
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
    found: ['lost_write getGroup /name'],
  },
  {
    what: 'an update of a profile forgets the place that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      patchEmployeeProfile: inJson((body) => ({ location: 'Nowhere', ...body })),
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
    found: ['replacement listEntityGroups /'],
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
    found: ['lost_write getEmployeeProfile /location'],
  },
  {
    what: 'leaving a group is answered with 204',
    kind: 'wrong status',
    plant: () => ({
      removeEntityFromGroup: inAnswer([200], (answer) => Object.assign(answer, { status: 204, text: '' })),
    }),
    run: byProbes('removeEntityFromGroup'),
    found: ['status_code_conformance removeEntityFromGroup /'],
  },
  {
    what: 'who has left a group is still among its members',
    kind: 'stale read',
    plant: () => {
      const copies = new Map<string, string>();
      return {
        listGroupMembers: async (request, send) => {
          const answer = await send(request);
          const copy = copies.get(request.url) ?? answer.text;
          if (isFine(answer)) copies.set(request.url, copy);
          return isFine(answer) ? Object.assign(answer, { text: copy }) : answer;
        },
      };
    },
    run: byLifeCycles(...MEMBERSHIPS, 'listGroupMembers'),
    found: ['stale_read listGroupMembers /'],
  },
];
