import { peekCollection } from '../core/world.js';
import { AGENDA } from '../engine/agenda.js';
import type { EngineParts } from '../engine/engine-parts.js';
import type { Timeline } from '../engine/timeline.js';
import { showClock } from './show-clock.js';
import type { components } from './types.gen.js';

/** A world as the admin API tells it; looking works out no collection. */
export const showWorld = (engine: EngineParts, timeline: Timeline): components['schemas']['World'] => {
  const { name, world } = timeline;
  const { scenario, seed } = world.origin;
  const clock = showClock(engine, timeline);
  return { name, version: world.version, scenario, seed, clock, collections: count(timeline) };
};

const count = ({ world }: Timeline): Record<string, Record<string, number | null>> => {
  const counts: Record<string, Record<string, number | null>> = {};
  for (const full of world.origin.names) {
    if (full === AGENDA) continue;
    const [api, collection] = full.split('/', 2) as [string, string];
    counts[api] = { ...counts[api], [collection]: peekCollection(world, full)?.size ?? null };
  }
  return counts;
};
