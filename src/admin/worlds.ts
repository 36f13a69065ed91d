import type { EngineParts } from '../engine/engine-parts.js';
import { type Refusal, refuseNotFound } from '../engine/refusal.js';
import { describeFull } from '../engine/stages/enter-world.js';
import type { Timeline } from '../engine/timeline.js';
import { DEFAULT_WORLD } from '../engine/worlds.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { refuseVersion } from './refuse-version.js';
import { showClock } from './show-clock.js';
import type { components } from './types.gen.js';

/** Lists, forks and drops worlds. */
export const createWorldsHandlers = (engine: EngineParts): AdminHandlers => ({
  listWorlds: () => ({
    status: 200,
    body: { limit: engine.worlds.limit, worlds: engine.worlds.list().map((each) => summarise(engine, each)) },
  }),
  forkWorld: ({ body: { name, from, version } }, context) => {
    const { worlds, host } = engine;
    const source = from === undefined ? openWorld(engine, context) : worlds.find(from);
    if (!source) return refuseUnknownWorld(engine, from as string);
    if (worlds.find(name)) return refuseTaken(name);
    if (version !== undefined && !source.numbered(version)) return refuseVersion(source, version);
    const fork = source.fork(name, host.wallClock(), version);
    return worlds.add(fork) ? { status: 201, body: summarise(engine, fork) } : refuseFull(name, worlds.limit);
  },
  dropWorld: ({ path: { name } }) => {
    if (name === DEFAULT_WORLD) return refuseDefault;
    if (!engine.worlds.find(name)) return refuseUnknownWorld(engine, name);
    engine.worlds.drop(name);
    return { status: 204 };
  },
});

const summarise = (engine: EngineParts, timeline: Timeline): components['schemas']['WorldSummary'] => {
  const { name, world } = timeline;
  const clock = showClock(engine, timeline);
  return { name, version: world.version, scenario: world.origin.scenario, clock };
};

const refuseFull = (name: string, limit: number): Refusal => ({
  status: 429,
  reason: 'too-many-requests',
  message: describeFull(name, limit),
});

const refuseDefault: Refusal = {
  status: 409,
  reason: 'conflict',
  message: `The world "${DEFAULT_WORLD}" is always there. POST /reset takes it back to its start.`,
};

const refuseTaken = (name: string): Refusal => ({
  status: 409,
  reason: 'conflict',
  message: `body /name There is a world "${name}" already; drop it first, or take another name.`,
});

const refuseUnknownWorld = ({ worlds }: EngineParts, name: string): Refusal => {
  const names = worlds.list().map((each) => each.name);
  const shown =
    names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} others` : names.join(', ');
  return refuseNotFound(`There is no world "${name}". There is ${shown}.`);
};
