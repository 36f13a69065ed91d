import type { EngineParts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';
import { createProblem } from '../problem.js';
import { WORLD_NAME } from '../worlds.js';
import { toWorldName } from './route.js';

/** Opens the world of the request, lets what is due there happen, and gives the request its id. */
export const enterWorld = (exchange: Exchange, { worlds, findJob }: EngineParts): Outcome | undefined => {
  const name = toWorldName(exchange);
  if (!WORLD_NAME.test(name)) {
    const rule = 'A world is named with letters, digits, dots, dashes and underscores, 64 at most.';
    return createProblem(400, 'Not a name for a world', `"${name}" cannot name a world. ${rule}`);
  }
  const timeline = worlds.open(name);
  if (!timeline) {
    return createProblem(429, 'Too many worlds', describeFull(name, worlds.limit));
  }
  exchange.timeline = timeline;
  exchange.id = timeline.nextRequestId();
  timeline.catchUp(exchange.wall, findJob);
  return undefined;
};

/** Why a world was not made, and what to do. */
export const describeFull = (name: string, limit: number): string =>
  `There are ${limit} worlds already, so "${name}" was not made. Drop one (DELETE /__admin/worlds/{name}, or its drop()), or start the mock with a higher limit (--world-limit, or the option worldLimit).`;
