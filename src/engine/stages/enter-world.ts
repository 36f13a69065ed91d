import type { EngineParts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';
import { createProblem } from '../problem.js';
import { DEFAULT_WORLD, WORLD_LIMIT, WORLD_NAME } from '../worlds.js';

/** Opens the world of the request, lets what is due there happen, and gives the request its id. */
export const enterWorld = (exchange: Exchange, { worlds, findJob }: EngineParts): Outcome | undefined => {
  const name = exchange.prefix ?? exchange.request.headers['rollcall-world'] ?? DEFAULT_WORLD;
  if (!WORLD_NAME.test(name)) {
    const rule = 'A world is named with letters, digits, dots, dashes and underscores, 64 at most.';
    return createProblem(400, 'Not a name for a world', `"${name}" cannot name a world. ${rule}`);
  }
  const timeline = worlds.open(name);
  if (!timeline) {
    return createProblem(429, 'Too many worlds', `There are ${WORLD_LIMIT} worlds already, so "${name}" was not made.`);
  }
  exchange.timeline = timeline;
  exchange.id = timeline.nextRequestId();
  timeline.catchUp(exchange.wall, findJob);
  return undefined;
};
