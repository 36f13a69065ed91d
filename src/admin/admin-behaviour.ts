import { addDuration } from '../core/add-duration.js';
import type { Clock } from '../core/clock.js';
import { peekCollection } from '../core/world.js';
import { AGENDA } from '../engine/agenda.js';
import type { ApiBehaviour, HandlerContext } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { presentCredentials } from '../engine/present-credentials.js';
import { refuseInvalid } from '../engine/refusal.js';
import type { Timeline } from '../engine/timeline.js';
import type { TypedHandlers } from '../engine/typed-handler.js';
import { type AdminAccess, createGuard } from './admin-access.js';
import type { components, operations } from './types.gen.js';

type AdminHandlers = TypedHandlers<operations>;

/** What the admin API does; `scenario` gives what the APIs' behaviour is seeded by. */
export const createAdminBehaviour = (
  engine: EngineParts,
  scenario: () => unknown,
  access: AdminAccess,
): ApiBehaviour => {
  const handlers: AdminHandlers = {
    ...createServerHandlers(engine, scenario),
    ...createWorldHandlers(engine),
    ...createClockHandlers(engine),
    ...createSettingsHandlers(engine),
  };
  return { handlers: handlers as NonNullable<ApiBehaviour['handlers']>, volatile: true, guard: createGuard(access) };
};

/** The world of a request exists: the request has entered it. */
const openWorld = ({ worlds }: EngineParts, { world }: HandlerContext): Timeline => worlds.open(world) as Timeline;

/** The APIs that are mocked: all but this one. */
const listMocked = ({ apis }: EngineParts) => [...apis.values()].filter(({ behaviour }) => !behaviour.volatile);

const createServerHandlers = (engine: EngineParts, scenario: () => unknown): AdminHandlers => ({
  getHealth: () => ({
    status: 200,
    body: { status: 'ok', apis: listMocked(engine).map(({ id }) => id), profile: engine.options.profile },
  }),
  getCredentials: (_, { base }) => ({
    status: 200,
    body: Object.fromEntries(listMocked(engine).map((api) => [api.id, presentCredentials(api, base, scenario())])),
  }),
});

const createWorldHandlers = (engine: EngineParts): AdminHandlers => ({
  getWorld: (_, context) => {
    const timeline = openWorld(engine, context);
    const { world } = timeline;
    const { scenario, seed } = world.origin;
    const clock = showClock(engine, timeline);
    const { name } = timeline;
    return { status: 200, body: { name, version: world.version, scenario, seed, clock, collections: count(timeline) } };
  },
  resetWorld: (_, context) => {
    openWorld(engine, context).reset(engine.host.wallClock());
    return { status: 204 };
  },
});

const createSettingsHandlers = (engine: EngineParts): AdminHandlers => ({
  getSettings: (_, context) => ({ status: 200, body: openWorld(engine, context).world.settings }),
  updateSettings: ({ body }, context) => {
    const timeline = openWorld(engine, context);
    timeline.set(body);
    return { status: 200, body: timeline.world.settings };
  },
});

const count = ({ world }: Timeline): Record<string, Record<string, number | null>> => {
  const counts: Record<string, Record<string, number | null>> = {};
  for (const full of world.origin.names) {
    if (full === AGENDA) continue;
    const [api, collection] = full.split('/', 2) as [string, string];
    counts[api] = { ...counts[api], [collection]: peekCollection(world, full)?.size ?? null };
  }
  return counts;
};

const createClockHandlers = (engine: EngineParts): AdminHandlers => ({
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

const showClock = ({ host }: EngineParts, timeline: Timeline): components['schemas']['Clock'] => ({
  now: new Date(timeline.now(host.wallClock())).toISOString(),
  mode: timeline.world.clock.mode,
});
