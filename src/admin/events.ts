import type { ApiBehaviour, Handler } from '../engine/behaviour.js';
import { concealUrl, listConcerned } from '../engine/conceal.js';
import type { EngineParts } from '../engine/engine-parts.js';
import type { WorldEvent } from '../engine/feed.js';
import type { Recorded } from '../engine/journal/recorded.js';
import type { Timeline } from '../engine/timeline.js';
import { EventStream, writeEvent } from './event-stream.js';
import { openWorld } from './open-world.js';
import { showChanges } from './show-request.js';

/** Tells what happens in a world while it happens. */
export const createEventHandlers = (engine: EngineParts): NonNullable<ApiBehaviour['handlers']> => {
  const listEvents: Handler = ({ header }, context) => {
    const timeline = openWorld(engine, context);
    const missed = listMissed(timeline, header['Last-Event-ID'] as string | undefined);
    return {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: new EventStream(timeline.feed, (event) => write(event, engine.apis), missed),
    };
  };
  return { listEvents };
};

const write = (event: WorldEvent, apis: EngineParts['apis']): string => {
  if (event.kind === 'request') return writeEvent('request', summarise(event.entry, apis), event.entry.id);
  if (event.kind === 'reset') return writeEvent('reset', {});
  const { version, at, request } = event.commit;
  const changes = showChanges(event.commit);
  return writeEvent('commit', { version, at: new Date(at).toISOString(), request, changes });
};

/** Enough to see what is going on; the journal has the rest under the same id. */
const summarise = (
  { id, at, api, operation, method, url, status, stage, took, fault }: Recorded,
  apis: EngineParts['apis'],
) => ({
  id,
  at: new Date(at).toISOString(),
  api: api?.id,
  operationId: operation?.operationId,
  method,
  url: concealUrl(url, listConcerned(api, apis)),
  status,
  stage,
  tookMs: Math.max(0, Math.round(took * 1000) / 1000),
  fault,
});

/** The requests after that one, oldest first, as far as the journal remembers them. */
const listMissed = ({ journal }: Timeline, lastId: string | undefined): WorldEvent[] => {
  if (lastId === undefined || !journal.find(lastId)) return [];
  const missed: WorldEvent[] = [];
  for (const entry of journal.newestFirst()) {
    if (entry.id === lastId) break;
    missed.push({ kind: 'request', entry });
  }
  return missed.reverse();
};
