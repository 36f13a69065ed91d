import { addDuration } from '../core/add-duration.js';
import type { Clock } from '../core/clock.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { refuseInvalid } from '../engine/refusal.js';
import type { Timeline } from '../engine/timeline.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { showClock } from './show-clock.js';
import type { components } from './types.gen.js';

/** Reads and moves a world's clock. */
export const createClockHandlers = (engine: EngineParts): AdminHandlers => ({
  getClock: (_, context) => ({ status: 200, body: showClock(engine, openWorld(engine, context)) }),
  setClock: ({ body: { now, mode } }, context) => {
    const to = { ...(now !== undefined && { now: Date.parse(now) }), ...(mode !== undefined && { mode }) };
    return { status: 200, body: moveClock(engine, openWorld(engine, context), to) };
  },
  advanceClock: ({ body: { by } }, context) => {
    const timeline = openWorld(engine, context);
    const now = addDuration(timeline.now(engine.host.wallClock()), by);
    if (now === undefined) return refuseInvalid(`body /by ${by} leads past the last instant that a clock can show`);
    return { status: 200, body: moveClock(engine, timeline, { now }) };
  },
});

const moveClock = (
  engine: EngineParts,
  timeline: Timeline,
  to: { now?: number; mode?: Clock['mode'] },
): components['schemas']['Clock'] => {
  const wall = engine.host.wallClock();
  timeline.setClock(wall, to);
  timeline.catchUp(wall, engine.findJob);
  return showClock(engine, timeline);
};
