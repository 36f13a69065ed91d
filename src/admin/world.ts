import type { EngineParts } from '../engine/engine-parts.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { showWorld } from './show-world.js';

/** Looks at a world, takes it back to its start, and turns its switches. */
export const createWorldHandlers = (engine: EngineParts): AdminHandlers => ({
  getWorld: (_, context) => ({ status: 200, body: showWorld(engine, openWorld(engine, context)) }),
  resetWorld: (_, context) => {
    openWorld(engine, context).reset(engine.host.wallClock());
    return { status: 204 };
  },
  getSettings: (_, context) => ({ status: 200, body: openWorld(engine, context).world.settings }),
  updateSettings: async ({ body }, context) => {
    // A profile that no world has had yet is loaded first, so that the switch is turned whole or not at all.
    if (body.profile !== undefined) await engine.loadProfile(body.profile);
    const timeline = openWorld(engine, context);
    timeline.set(body);
    return { status: 200, body: timeline.world.settings };
  },
});
