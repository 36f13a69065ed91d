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
    what: 'lists are read from copies that are never made anew',
    kind: 'stale read',
    plant: () => {
      const copies = new Map<string, Body>();
      return {
        listUsers: inBody((body) => {
          for (const each of body.data) if (!copies.has(each.id)) copies.set(each.id, each);
          body.data = body.data.map(({ id }: Body) => copies.get(id));
        }),
      };
    },
    run: byLifeCycles(...USERS),
    found: ['stale_read listUsers /active'],
  },
];
