import { byLifeCycles, type PlantedFault } from '../planted-fault.js';
import { asked, inBody, inRequest, isFine, withQuery } from '../twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const USERS = ['listUsers', 'getUser', 'updateUser'];

/** Faults that an implementation of Secureframe may have in what is written. */
export const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updateUser: async (request, send) => {
        const [path = ''] = request.url.split('?');
        const before = await send(asked(request, 'GET', path));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const { active, in_audit_scope, employee_type } = JSON.parse(before.text).data.attributes;
        const old = new URLSearchParams({ active, in_audit_scope, employee_type });
        await send({ ...request, url: `${path}?${old}` });
        return answer;
      },
    }),
    run: byLifeCycles(...USERS),
    found: ['lost_write getUser /data/attributes/in_audit_scope'],
  },
  {
    what: 'an update takes users out of the audit that do not ask for it',
    kind: 'update clobbers',
    plant: () => ({
      updateUser: inRequest((request) =>
        withQuery(request, (query) => {
          if (!query.has('in_audit_scope')) query.set('in_audit_scope', 'false');
        }),
      ),
    }),
    run: byLifeCycles(...USERS),
    found: ['partial_update updateUser /data/attributes/in_audit_scope'],
  },
  {
    what: 'lists show users as they were before anything was written to them',
    kind: 'stale read',
    plant: () => {
      const copies = new Map<string, Body>();
      return {
        updateUser: async (request, send) => {
          const before = await send(asked(request, 'GET', request.url.split('?')[0] as string));
          const answer = await send(request);
          if (!isFine(before) || !isFine(answer)) return answer;
          const { id, attributes } = JSON.parse(before.text).data;
          if (!copies.has(id)) copies.set(id, attributes);
          return answer;
        },
        listUsers: inBody((body) => {
          for (const each of body.data) each.attributes = copies.get(each.id) ?? each.attributes;
        }),
      };
    },
    run: byLifeCycles(...USERS),
    found: [
      'stale_read listUsers /data/*/attributes/active',
      'stale_read listUsers /data/*/attributes/in_audit_scope',
      'stale_read listUsers /data/*/attributes/employee_type',
      'stale_read listUsers /data/*/attributes/start_date',
      'stale_read listUsers /data/*/attributes/end_date',
    ],
  },
  {
    what: 'what is switched off stays on',
    kind: 'update not stored',
    plant: () => ({
      updateUser: inRequest((request) =>
        withQuery(request, (query) => {
          for (const [name, value] of [...query]) if (value === 'false') query.delete(name);
        }),
      ),
    }),
    run: byLifeCycles(...USERS),
    found: ['lost_write getUser /data/attributes/active', 'lost_write getUser /data/attributes/in_audit_scope'],
  },
  {
    what: 'what an update answers is somebody else',
    kind: 'members disagree',
    plant: () => ({
      updateUser: inBody((body) => {
        body.data.attributes.name = 'Somebody Else';
      }),
    }),
    run: byLifeCycles(...USERS),
    found: ['stale_read updateUser /data/attributes/name'],
  },
];
