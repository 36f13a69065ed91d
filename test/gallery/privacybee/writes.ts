import type { BentRequest } from '../../support/bent-target.js';
import { byLifeCycles, type PlantedFault } from '../planted-fault.js';
import { asked, inBody, inJson, isFine, readBody, say, type Twist, withBody, withoutDoing } from '../twist.js';

const LIFE = ['createEmployee', 'getEmployee', 'listEmployees', 'updateEmployee', 'deleteEmployee'];

/** The request with one more member in its JSON. */
const adding = (name: string, value: unknown): Twist => inJson((body) => ({ [name]: value, ...body }));

const itemOf = (request: BentRequest, id: unknown): string => `${request.url.split('?')[0]}/${id}`;

/** Faults that an implementation of PrivacyBee may have in what is written. */
export const writes: readonly PlantedFault[] = [
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
      createEmployee: inJson((body) =>
        Array.isArray(body.addresses) ? { ...body, addresses: body.addresses.slice(0, 1) } : body,
      ),
    }),
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability getEmployee /addresses'],
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
    found: ['replacement updateEmployee /roles'],
  },
  {
    what: 'null leaves the middle name as it was',
    kind: 'null ignored',
    plant: () => ({
      updateEmployee: inJson(({ middle_name, ...body }) => (middle_name === null ? body : { middle_name, ...body })),
    }),
    run: byLifeCycles(...LIFE),
    found: ['lost_write getEmployee /middle_name'],
  },
  {
    what: 'to delete somebody twice is a failure',
    kind: 'server error',
    plant: () => {
      const deleted = new Set<string>();
      return {
        deleteEmployee: async (request, send) => {
          if (deleted.has(request.url)) return say(500, { error: { code: 'internal', message: 'Oops' } });
          const answer = await send(request);
          if (isFine(answer)) deleted.add(request.url);
          return answer;
        },
      };
    },
    run: byLifeCycles(...LIFE),
    found: ['not_a_server_error deleteEmployee /'],
  },
  {
    what: 'to delete somebody deletes somebody else, too',
    kind: 'update clobbers',
    plant: () => ({
      deleteEmployee: async (request, send) => {
        const answer = await send(request);
        const list = request.url.replace(/\/[^/]+$/, '');
        if (!isFine(answer)) return answer;
        const [other] = JSON.parse((await send(asked(request, 'GET', list))).text);
        if (other) await send({ ...request, url: `${list}/${other.id}` });
        return answer;
      },
    }),
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability listEmployees /'],
  },
  {
    what: 'who was created is answered with another name',
    kind: 'members disagree',
    plant: () => ({
      createEmployee: inBody((body) => {
        body.last_name = 'Else';
      }),
    }),
    run: byLifeCycles(...LIFE),
    found: ['ensure_resource_availability createEmployee /last_name'],
  },
];
