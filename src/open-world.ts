import { type AdminClient, createAdminClient } from './admin-client.js';
import { isDuration } from './core/add-duration.js';
import { RollcallError } from './core/rollcall-error.js';
import { createFetch, type EngineFetch } from './create-fetch.js';
import { currentWorld } from './current-world.js';
import { type PresentedCredentials, presentCredentials } from './engine/present-credentials.js';
import { describeFull } from './engine/stages/enter-world.js';
import type { Timeline } from './engine/timeline.js';
import { DEFAULT_WORLD, WORLD_NAME } from './engine/worlds.js';
import { type RequestEntry, type RequestFilter, toRequestQuery } from './request-list.js';
import type { Assembled } from './server/assemble.js';
import type { KeyedRecord, MockClock, MockFault, World } from './world.js';

/** What the worlds of one mock have in common. */
export interface WorldParts extends Assembled {
  /** Where the mock is. */
  readonly url: string;
  /** Opens the admin API. */
  readonly token: string;
  /** Aborted as soon as the mock is closed. */
  readonly closed: AbortSignal;
  /** Makes up a name for a fork; no name comes twice, or what a test left running could reach another test's world. */
  readonly inventName: () => string;
}

/**
 * Opens the world of that name; one that is not there begins as the mock did.
 * @throws RollcallError where that is no name, there are too many worlds already, or the mock is closed
 */
export const openWorld = (parts: WorldParts, name: string): World => {
  refuseClosed(parts);
  // Whoever keeps a world that was dropped is not to keep its records and its journal.
  const { identity } = openTimeline(parts, name);
  const refuseUse = (): Timeline => findOpened(parts, identity, name);
  const prefix = name === DEFAULT_WORLD ? '' : `/w/${name}`;
  const url = parts.url + prefix;
  const fetch: EngineFetch = createFetch({
    engine: parts.engine,
    url: parts.url,
    prefix,
    closed: parts.closed,
    refuseUse,
  });
  const admin = createAdminClient(fetch, parts.token);
  const credentials = (api: string): PresentedCredentials => {
    const { start } = refuseUse();
    return readCredentials(parts, { api, url, company: start.company });
  };
  const drop = async (): Promise<void> => {
    if (parts.closed.aborted) return;
    if (name === DEFAULT_WORLD) await admin('POST', '/reset');
    else if (isThere(parts, identity, name)) parts.parts.worlds.drop(name);
  };
  return {
    name,
    url,
    fetch,
    clock: createClock(admin),
    baseUrl: (api) => credentials(api).baseUrl,
    credentials,
    fault: (fault) => addFault(admin, fault),
    requests: (filter = {}) => listRequests(admin, filter),
    scenario: async (scenario, parameters = {}) => {
      const body = typeof scenario === 'string' ? { name: scenario, parameters } : scenario;
      await admin('PUT', '/scenario', body);
    },
    // The types say what the records of known collections are; nothing else could.
    records: ((api: string, collection: string) => listRecords(admin, api, collection)) as World['records'],
    reset: async () => void (await admin('POST', '/reset')),
    run: (act) => {
      refuseUse();
      return currentWorld.run({ engine: parts.engine, name, refuseUse }, act);
    },
    fork: async (forkName = parts.inventName()) => {
      refuseName(forkName);
      await admin('POST', '/worlds', { name: forkName });
      return openWorld(parts, forkName);
    },
    drop,
    [Symbol.asyncDispose]: drop,
  };
};

const refuseName = (name: unknown): void => {
  if (typeof name === 'string' && WORLD_NAME.test(name)) return;
  const rule = 'Take letters, digits, dots, dashes and underscores, 64 at most, a letter or a digit first.';
  throw new RollcallError('INVALID_OPTION', `${JSON.stringify(name)} cannot name a world. ${rule}`);
};

const openTimeline = ({ parts: { worlds } }: WorldParts, name: string): Timeline => {
  refuseName(name);
  const timeline = worlds.open(name);
  if (timeline) return timeline;
  throw new RollcallError('TOO_MANY_WORLDS', describeFull(name, worlds.limit));
};

/**
 * Refuses what is asked of a mock that was closed.
 * @throws RollcallError where it is
 */
export const refuseClosed = ({ closed, url }: Pick<WorldParts, 'closed' | 'url'>): void => {
  if (!closed.aborted) return;
  throw new RollcallError(
    'MOCK_CLOSED',
    `The mock at ${url} was closed. Close it after its last use, or make another.`,
  );
};

const isThere = ({ parts }: WorldParts, identity: symbol, name: string): boolean =>
  parts.worlds.find(name)?.identity === identity;

/** The state behind a world that was opened. Throws where it is gone. */
const findOpened = (parts: WorldParts, identity: symbol, name: string): Timeline => {
  refuseClosed(parts);
  const found = parts.parts.worlds.find(name);
  if (found?.identity === identity) return found;
  const advice = `Drop it after its last use, or open a new one with mock.world(${JSON.stringify(name)}).`;
  throw new RollcallError('WORLD_GONE', `The world "${name}" was dropped, or nobody asked for it too long. ${advice}`);
};

interface CredentialsAsked {
  readonly api: string;
  readonly url: string;
  readonly company: () => unknown;
}

const readCredentials = ({ parts }: Assembled, { api: id, url, company }: CredentialsAsked): PresentedCredentials => {
  const api = parts.apis.get(id);
  if (api && !api.behaviour.volatile) return presentCredentials(api, url, company());
  const known = [...parts.apis.values()].filter(({ behaviour }) => !behaviour.volatile).map((each) => each.id);
  throw new RollcallError('UNKNOWN_API', `This mock does not serve "${id}". It serves ${known.join(', ')}.`);
};

const listRequests = async (admin: AdminClient, filter: RequestFilter): Promise<readonly RequestEntry[]> =>
  ((await admin('GET', `/requests?${toRequestQuery(filter)}`)) as { requests: readonly RequestEntry[] }).requests;

const PAGE = 1000;

const listRecords = async (admin: AdminClient, api: string, collection: string): Promise<readonly KeyedRecord[]> => {
  const path = `/collections/${encodeURIComponent(api)}/${encodeURIComponent(collection)}?limit=${PAGE}`;
  const records: KeyedRecord[] = [];
  for (let query = ''; ; ) {
    const page = (await admin('GET', path + query)) as { records: KeyedRecord[]; next: string | number | null };
    records.push(...page.records);
    if (page.next === null) return records;
    query = `&after=${encodeURIComponent(page.next)}`;
  }
};

interface ShownFault {
  readonly id: string;
  readonly matched: number;
  readonly hits: number;
}

/** Ids begin anew with a reset, so a fault of before it may have that of another. */
const isSame = (one: ShownFault, other: ShownFault): boolean =>
  JSON.stringify({ ...one, matched: 0, hits: 0 }) === JSON.stringify({ ...other, matched: 0, hits: 0 });

const addFault = async (admin: AdminClient, fault: object): Promise<MockFault> => {
  const made = (await admin('POST', '/faults', fault)) as ShownFault;
  const { id } = made;
  const find = async (): Promise<ShownFault | undefined> => {
    const { faults } = (await admin('GET', '/faults')) as { faults: ShownFault[] };
    return faults.find((each) => isSame(each, made));
  };
  return {
    id,
    hits: async () => (await find())?.hits ?? 0,
    remove: async () => {
      if (await find()) await admin('DELETE', `/faults/${id}`);
    },
  };
};

const createClock = (admin: AdminClient): MockClock => ({
  now: async () => new Date(((await admin('GET', '/clock')) as { now: string }).now),
  set: async (now) => void (await admin('PUT', '/clock', { now: toInstant(now) })),
  advance: async (by) => void (await admin('POST', '/clock/advance', { by: toDuration(by) })),
  freeze: async () => void (await admin('PUT', '/clock', { mode: 'frozen' })),
  tick: async () => void (await admin('PUT', '/clock', { mode: 'ticking' })),
});

const toInstant = (given: Date | string): string => {
  const date = new Date(given);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new RollcallError('INVALID_OPTION', `${String(given)} is no instant. One looks like 2026-01-15T09:00:00Z.`);
};

const toDuration = (given: string): string => {
  if (typeof given === 'string' && isDuration(given)) return given;
  const advice = 'One looks like PT24H or P60D; a clock that is to go back is set.';
  throw new RollcallError('INVALID_OPTION', `${JSON.stringify(given)} is no ISO 8601 duration. ${advice}`);
};
