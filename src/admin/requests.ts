import type { HandlerContext } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { isRefusal, refuseNotFound } from '../engine/refusal.js';
import type { Timeline } from '../engine/timeline.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { type RequestFilter, selectRequests } from './select-requests.js';
import { showRequest } from './show-request.js';

/** Lists, counts, explains and forgets the requests of a world. */
export const createRequestHandlers = (engine: EngineParts): AdminHandlers => {
  const select = (filter: RequestFilter, context: HandlerContext) => {
    const { journal } = openWorld(engine, context);
    return selectRequests(journal, filter, { apis: [...engine.apis.values()], world: context.world });
  };
  return {
    listRequests: ({ query: { limit, ...filter } }, context) => {
      const selected = select(filter, context);
      if (isRefusal(selected)) return selected;
      const timeline = openWorld(engine, context);
      const shown = selected.slice(0, limit).map((entry) => showRequest(entry, timeline, engine.apis));
      return { status: 200, body: { requests: shown, meta: { total: selected.length } } };
    },
    countRequests: ({ query }, context) => {
      const selected = select(query, context);
      return isRefusal(selected) ? selected : { status: 200, body: { count: selected.length } };
    },
    getRequest: ({ path: { id } }, context) => {
      const timeline = openWorld(engine, context);
      const entry = timeline.journal.find(id);
      if (!entry) return refuseNotFound(explainMissing(id, timeline));
      return { status: 200, body: showRequest(entry, timeline, engine.apis) };
    },
    deleteRequests: (_, context) => {
      openWorld(engine, context).journal.clear();
      return { status: 204 };
    },
  };
};

const explainMissing = (id: string, { name, journal }: Timeline): string => {
  const [newest] = journal.newestFirst();
  const [, world] = /^(.*)-\d+$/.exec(id) ?? [];
  if (world !== undefined && world !== name)
    return `"${id}" is a request of the world "${world}", and this is "${name}". Ask at /w/${world}/__admin/requests/${id}.`;
  const kept = newest ? `It keeps ${journal.size} requests, the latest is ${newest.id}` : 'It is empty';
  return `There is no request "${id}" in the journal of the world "${name}". ${kept}; requests to the admin API are kept only where they change records.`;
};
