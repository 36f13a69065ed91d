import { randomUUID } from 'node:crypto';
import type { AdminAccess } from './admin/admin-access.js';
import type { ParameterValues, ScenarioSource } from './company/scenario/scenario-source.js';
import type { FaultDefinition } from './core/fault.js';
import { type ErrorCode, RollcallError } from './core/rollcall-error.js';
import { createFetch, type EngineFetch } from './create-fetch.js';
import { type PresentedCredentials, presentCredentials } from './engine/present-credentials.js';
import { DEFAULT_WORLD } from './engine/worlds.js';
import { type RequestEntry, type RequestFilter, toRequestQuery } from './request-list.js';
import { type MockOptions, type ResolvedOptions, resolveOptions, toOverrides } from './resolve-options.js';
import { type Assembled, assemble } from './server/assemble.js';
import { type Listening, listen } from './server/listen.js';
import { listApis, loadAdminSpec, loadApis } from './server/load-apis.js';
import { loadScenario } from './server/load-scenario.js';
import { createNodeHost } from './server/node-host.js';
import { createServeRequest } from './server/serve-request.js';
import { toDropped } from './to-fetch-body.js';

/** The clock of a mock's default world. */
export interface MockClock {
  /** What it shows. */
  now(): Promise<Date>;
  /** Sets it; what falls due on the way to a later instant happens. */
  set(now: Date | string): Promise<void>;
  /** Moves it forward by an ISO 8601 duration such as `PT24H`. */
  advance(by: string): Promise<void>;
  freeze(): Promise<void>;
  tick(): Promise<void>;
}

/** A fault that requests meet. */
export interface MockFault {
  readonly id: string;
  /** How many requests it has hit. */
  hits(): Promise<number>;
  /** Ends it. */
  remove(): Promise<void>;
}

/** A record and the key that it has in its collection. */
export interface KeyedRecord {
  readonly key: string | number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A mock that is ready. */
export interface Mock {
  /** `http://host:port`; without a socket a host that only `fetch` knows. */
  readonly url: string;
  /** Asks the mock without a socket. Takes a path (`/drata/public/v2/personnel`) or a URL, else as the global `fetch`. */
  readonly fetch: EngineFetch;
  readonly clock: MockClock;
  /** Ids of the APIs that are served. */
  readonly apis: readonly string[];
  /** Where an API's documented paths hang. */
  baseUrl(api: string): string;
  /** Headers and other values that a client of the API needs, and credentials that lack something. */
  credentials(api: string): PresentedCredentials;
  /** Lets something go wrong in the default world, until it is removed, spent or reset. */
  fault(fault: FaultDefinition): Promise<MockFault>;
  /** The latest requests to the default world that fit, newest first; a thousand are remembered. */
  requests(filter?: RequestFilter): Promise<readonly RequestEntry[]>;
  /** Puts the default world into a scenario: one of those that there are by its name, or a whole one, as a file would say it. */
  scenario(scenario: string | ScenarioSource, parameters?: ParameterValues): Promise<void>;
  /** Every record of a collection of the default world, as the API keeps it, in order of the keys. */
  records(api: string, collection: string): Promise<readonly KeyedRecord[]>;
  /** Takes the default world back to what the scenario says. */
  reset(): Promise<void>;
  /** Ends the mock; its port is free afterwards. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const NO_SOCKET = 'http://rollcall.example';

/**
 * Starts a mock: five vendors' APIs with one company in them. It is ready when this resolves, and shares nothing with
 * any other mock in the process.
 * @throws RollcallError where an option, an API, a scenario or a spec is not what it has to be, or the port is taken
 */
export const createMock = async (options: MockOptions = {}): Promise<Mock> => {
  const given = resolveOptions(options);
  const asked = { parameters: options.parameters ?? {}, overrides: toOverrides(options, Date.now()) };
  const { scenario, catalogue } = await loadScenario(options.scenario ?? 'baseline', asked);
  const resolved = { ...given, profile: scenario.settings.profile ?? given.profile };
  const { profile } = resolved;
  const [apis, adminSpec] = await Promise.all([loadApis(resolved.apis, profile), loadAdminSpec(profile)]);
  const token = randomUUID();
  const adminAccess = toAdminAccess(resolved, token);
  const assembled = assemble({
    apis,
    loadApis: (other) => loadApis(resolved.apis, other),
    adminSpec,
    scenario,
    catalogue,
    knownApis: listApis(),
    clock: resolved.clock,
    options: resolved,
    host: createNodeHost(resolved.onEvent),
    adminAccess,
  });
  const listening = resolved.listen ? await startListening(assembled, resolved) : undefined;
  const url = listening?.url ?? NO_SOCKET;
  const closing = new AbortController();
  const fetchFromEngine = createFetch(assembled.engine, url, closing.signal);
  const admin = createAdminClient(fetchFromEngine, token);
  const close = async (): Promise<void> => {
    closing.abort(toDropped('fetch failed'));
    await listening?.close();
  };
  return {
    url,
    fetch: fetchFromEngine,
    clock: createClock(admin),
    apis: apis.map(({ id }) => id),
    baseUrl: (api) => readCredentials(assembled, url, api).baseUrl,
    credentials: (api) => readCredentials(assembled, url, api),
    fault: (fault) => addFault(admin, fault),
    requests: (filter = {}) => listRequests(admin, filter),
    scenario: async (scenario, parameters = {}) => {
      const body = typeof scenario === 'string' ? { name: scenario, parameters } : scenario;
      await admin('PUT', '/scenario', body);
    },
    records: (api, collection) => listRecords(admin, api, collection),
    reset: async () => void (await admin('POST', '/reset')),
    close,
    [Symbol.asyncDispose]: close,
  };
};

const startListening = ({ engine, parts }: Assembled, { host, port }: ResolvedOptions): Promise<Listening> => {
  const serve = createServeRequest(engine);
  const loadApp = async () => (await import('./server/create-app.js')).createApp(serve, parts);
  let app: ReturnType<typeof loadApp> | undefined;
  return listen(() => (app ??= loadApp()), serve, { host, port });
};

const readCredentials = ({ parts }: Assembled, url: string, id: string): PresentedCredentials => {
  const api = parts.apis.get(id);
  if (api && !api.behaviour.volatile)
    return presentCredentials(api, url, parts.worlds.open(DEFAULT_WORLD)?.start.company());
  const known = [...parts.apis.values()].filter(({ behaviour }) => !behaviour.volatile).map((each) => each.id);
  throw new RollcallError('UNKNOWN_API', `This mock does not serve "${id}". It serves ${known.join(', ')}.`);
};

/** Whoever can reach a loopback address could as well end the process; on other addresses a token tells friends. */
const toAdminAccess = ({ host, listen: listens, adminToken }: ResolvedOptions, ownToken: string): AdminAccess => ({
  open: adminToken === undefined && (!listens || /^(localhost|127\..*|::1)$/.test(host)),
  tokens: adminToken === undefined ? [ownToken] : [ownToken, adminToken],
});

type AdminClient = (method: string, path: string, body?: object) => Promise<unknown>;

const createAdminClient =
  (fetch: EngineFetch, token: string): AdminClient =>
  async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`/__admin${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : JSON.parse(text);
    const { detail } = JSON.parse(text) as { detail: string };
    throw new RollcallError(toErrorCode(path, response.status), detail);
  };

const listRequests = async (admin: AdminClient, filter: RequestFilter): Promise<readonly RequestEntry[]> =>
  ((await admin('GET', `/requests?${toRequestQuery(filter)}`)) as { requests: readonly RequestEntry[] }).requests;

const toErrorCode = (path: string, status: number): ErrorCode => {
  if (path !== '/scenario') return 'INVALID_OPTION';
  return status === 404 ? 'UNKNOWN_SCENARIO' : 'INVALID_SCENARIO';
};

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

const addFault = async (admin: AdminClient, fault: FaultDefinition): Promise<MockFault> => {
  const { id } = (await admin('POST', '/faults', fault)) as { id: string };
  return {
    id,
    hits: async () => {
      const { faults } = (await admin('GET', '/faults')) as { faults: { id: string; hits: number }[] };
      return faults.find((each) => each.id === id)?.hits ?? 0;
    },
    remove: async () => void (await admin('DELETE', `/faults/${id}`)),
  };
};

const createClock = (admin: AdminClient): MockClock => ({
  now: async () => new Date(((await admin('GET', '/clock')) as { now: string }).now),
  set: async (now) => void (await admin('PUT', '/clock', { now: new Date(now).toISOString() })),
  advance: async (by) => void (await admin('POST', '/clock/advance', { by })),
  freeze: async () => void (await admin('PUT', '/clock', { mode: 'frozen' })),
  tick: async () => void (await admin('PUT', '/clock', { mode: 'ticking' })),
});
