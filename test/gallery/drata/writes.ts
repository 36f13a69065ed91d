import { byLifeCycles, type PlantedFault } from '../planted-fault.js';
import { asked, inBody, inJson, isFine, readBody, withBody } from '../twist.js';

// biome-ignore lint/suspicious/noExplicitAny: a body is what the fault says that it is
type Body = any;

const RECORD = ['getPersonnel', 'updatePersonnel'];
const SCOPE = [
  'getWorkspacePersonnelScope',
  'replaceWorkspacePersonnelScope',
  'removeGroupFromWorkspacePersonnelScope',
];

/** Lets a list show people as they were before anything was written to them. */
const lagging = (list: string): ReturnType<PlantedFault['plant']> => {
  const copies = new Map<number, Body>();
  return {
    updatePersonnel: async (request, send) => {
      const before = await send(asked(request, 'GET', request.url));
      const answer = await send(request);
      const record = isFine(before) && isFine(answer) ? JSON.parse(before.text) : undefined;
      if (record && !copies.has(record.id)) copies.set(record.id, record);
      return answer;
    },
    [list]: inBody((body) => {
      body.data = body.data.map((each: Body) => ({ ...each, ...copies.get(each.id) }));
    }),
  };
};

/** As somebody tells it who lives west of whoever asks. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, day.length === 10 ? 10 : 24);

/** Faults that an implementation of Drata may have in what is written. */
export const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updatePersonnel: async (request, send) => {
        const before = await send(asked(request, 'GET', request.url));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const { employmentStatus, startedAt, separatedAt, notHumanReason } = JSON.parse(before.text);
        const old = { employmentStatus, startedAt, separatedAt, notHumanReason };
        const known = Object.entries(old).filter(([, value]) => value !== null);
        await send(withBody(request, Object.fromEntries(known)));
        return answer;
      },
    }),
    run: byLifeCycles(...RECORD),
    found: ['lost_write getPersonnel /startedAt'],
  },
  {
    what: 'an update forgets the start that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      updatePersonnel: inJson((body) => ({ startedAt: '2020-02-02', ...body })),
    }),
    run: byLifeCycles(...RECORD),
    found: ['partial_update updatePersonnel /startedAt'],
  },
  {
    what: 'the groups of a scope are added to those that are in it',
    kind: 'array joined',
    plant: () => ({
      replaceWorkspacePersonnelScope: async (request, send) => {
        const { groupIds } = readBody(request);
        const before = await send(asked(request, 'GET', request.url));
        if (!isFine(before) || !Array.isArray(groupIds)) return send(request);
        const known = JSON.parse(before.text).groups.map(({ id }: Body) => id);
        return send(withBody(request, { groupIds: [...new Set([...groupIds, ...known])] }));
      },
    }),
    run: byLifeCycles(...SCOPE),
    found: ['replacement getWorkspacePersonnelScope /groupIds'],
  },
  {
    what: 'a group that is taken out of a scope stays in it',
    kind: 'delete does nothing',
    plant: () => ({
      removeGroupFromWorkspacePersonnelScope: async (request, send) => {
        const scope = request.url.replace(/personnel-scope-groups\/.*$/, 'personnel-scope');
        const before = await send(asked(request, 'GET', scope));
        const answer = await send(request);
        if (!isFine(before) || !isFine(answer)) return answer;
        const groupIds = JSON.parse(before.text).groups.map(({ id }: Body) => id);
        await send(withBody({ ...request, method: 'PUT', url: scope }, { groupIds }));
        return answer;
      },
    }),
    run: byLifeCycles(...SCOPE),
    found: ['use_after_free getWorkspacePersonnelScope /groups'],
  },
  {
    what: 'the search never follows what is written',
    kind: 'stale read',
    plant: () => lagging('searchPersonnel'),
    run: byLifeCycles('searchPersonnel', 'listPersonnel', ...RECORD),
    found: [
      'stale_read searchPersonnel /data/*/startedAt',
      'stale_read searchPersonnel /data/*/employmentStatus',
      'stale_read searchPersonnel /data/*/notHumanReason',
      'stale_read searchPersonnel /data/*/separatedAt',
    ],
  },
  {
    what: 'the list never follows what is written',
    kind: 'stale read',
    plant: () => lagging('listPersonnel'),
    run: byLifeCycles('listPersonnel', ...RECORD),
    found: [
      'stale_read listPersonnel /data/*/startedAt',
      'stale_read listPersonnel /data/*/employmentStatus',
      'stale_read listPersonnel /data/*/notHumanReason',
      'stale_read listPersonnel /data/*/separatedAt',
    ],
  },
  {
    what: 'a start is kept as the day before',
    kind: 'update not stored',
    plant: () => ({
      updatePersonnel: inJson(({ startedAt, ...body }) =>
        typeof startedAt === 'string' && !Number.isNaN(Date.parse(startedAt))
          ? { ...body, startedAt: dayBefore(startedAt) }
          : { ...body, ...(startedAt !== undefined && { startedAt }) },
      ),
    }),
    run: byLifeCycles(...RECORD),
    found: ['lost_write getPersonnel /startedAt'],
  },
];
