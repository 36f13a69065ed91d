import type { EngineParts } from '../engine/engine-parts.js';
import type { Timeline } from '../engine/timeline.js';
import type { components } from './types.gen.js';

/** A world's clock as the admin API tells it. */
export const showClock = ({ host }: EngineParts, timeline: Timeline): components['schemas']['Clock'] => ({
  now: new Date(timeline.now(host.wallClock())).toISOString(),
  mode: timeline.world.clock.mode,
});
