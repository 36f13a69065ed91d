import { type CollectionChange, diffWorlds } from '../core/world.js';
import { AGENDA } from '../engine/agenda.js';
import type { EngineParts } from '../engine/engine-parts.js';
import type { Timeline, Version } from '../engine/timeline.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { refuseVersion } from './refuse-version.js';
import { showWorld } from './show-world.js';
import type { components } from './types.gen.js';

/** Looks at a world's versions, goes back to one, and compares two. */
export const createHistoryHandlers = (engine: EngineParts): AdminHandlers => ({
  listVersions: ({ query: { limit } }, context) => {
    const { versions, world } = openWorld(engine, context);
    const oldest = versions[0]?.world.version ?? 0;
    return {
      status: 200,
      body: { current: world.version, oldest, versions: versions.slice(-limit).reverse().map(showVersion) },
    };
  },
  rewindWorld: ({ body: { version } }, context) => {
    const timeline = openWorld(engine, context);
    if (!timeline.numbered(version)) return refuseVersion(timeline, version);
    const wall = engine.host.wallClock();
    timeline.rewind(version, wall);
    // Of several things that were due at the same instant some may have happened after that version.
    timeline.catchUp(wall, engine.findJob);
    return { status: 200, body: showWorld(engine, timeline) };
  },
  diffVersions: ({ query }, context) => {
    const timeline = openWorld(engine, context);
    const { from = timeline.versions[0]?.world.version as number, to = timeline.world.version } = query;
    const [before, after] = [timeline.numbered(from), timeline.numbered(to)];
    if (!before || !after) return refuseVersion(timeline, before ? to : from);
    return { status: 200, body: { from, to, changes: compare(timeline, before, after) } };
  },
});

const showVersion = ({ world, commit }: Version): components['schemas']['VersionList']['versions'][number] => ({
  version: world.version,
  at: commit ? new Date(commit.at).toISOString() : null,
  request: commit?.request ?? null,
  changes: commit?.changes.length ?? 0,
});

const compare = (timeline: Timeline, before: Version, after: Version): components['schemas']['Diff']['changes'] => {
  const changes = diffWorlds(before.world, after.world).filter(({ collection }) => collection !== AGENDA);
  const requests = listRequests(timeline, before.world.version, after.world.version);
  return changes.map((change) => {
    const [api, collection] = change.collection.split('/', 2) as [string, string];
    return {
      api,
      collection,
      key: change.key,
      before: change.before ?? null,
      after: change.after ?? null,
      request: requests.get(nameOf(change)) ?? null,
    };
  });
};

const nameOf = ({ collection, key }: Pick<CollectionChange, 'collection' | 'key'>): string =>
  `${collection} ${typeof key} ${key}`;

/** What changed each record last between two versions. */
const listRequests = ({ versions }: Timeline, one: number, other: number): ReadonlyMap<string, string> => {
  const requests = new Map<string, string>();
  for (const { world, commit } of versions) {
    if (!commit || world.version <= Math.min(one, other) || world.version > Math.max(one, other)) continue;
    for (const change of commit.changes) requests.set(nameOf(change), commit.request);
  }
  return requests;
};
