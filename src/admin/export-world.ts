import type { Fault } from '../core/fault.js';
import type { Json, JsonObject } from '../core/json.js';
import { type CollectionChange, createWorld, diffWorlds } from '../core/world.js';
import type { Timeline } from '../engine/timeline.js';

/**
 * Writes a world as a scenario: the one that it started with, its clock, switches and faults as they are, and every
 * record that is not as it follows from the people. A world that is put into it is the same to the byte.
 */
export const exportWorld = (timeline: Timeline, wall: number): JsonObject => {
  const { start, world } = timeline;
  const { mode } = world.clock;
  const plain = createWorld(world.origin, world.clock);
  return {
    ...start.scenario,
    clock: { mode, now: new Date(timeline.now(wall)).toISOString() },
    settings: { ...world.settings },
    faults: world.faults.list.map(toDefinition),
    records: groupChanges(diffWorlds(plain, world)),
  };
};

const groupChanges = (changes: readonly CollectionChange[]): JsonObject => {
  const groups: Record<string, Record<string, Json[]>> = {};
  for (const { collection: name, key, after } of changes) {
    const [api, collection] = name.split('/', 2) as [string, string];
    const override: Json = after === undefined ? { key, deleted: true } : { key, record: after };
    const records = groups[api]?.[collection];
    if (records) records.push(override);
    else groups[api] = { ...groups[api], [collection]: [override] };
  }
  return groups;
};

const toDefinition = ({ id, definition, matched, hits }: Fault): JsonObject =>
  ({ ...definition, id, matched, hits }) as unknown as JsonObject;
