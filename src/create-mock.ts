import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { AdminAccess } from './admin/admin-access.js';
import { createHandle } from './create-handle.js';
import { DEFAULT_WORLD } from './engine/worlds.js';
import { type Interception, type InterceptOptions, interceptWith } from './intercept-with.js';
import { isLoopback } from './interception/destination.js';
import { openWorld, refuseClosed, type WorldParts } from './open-world.js';
import { type MockOptions, type ResolvedOptions, resolveOptions, toOverrides } from './resolve-options.js';
import { type Assembled, assemble } from './server/assemble.js';
import { listen } from './server/listen.js';
import { listApis, loadAdminSpec, loadApis } from './server/load-apis.js';
import { loadScenario } from './server/load-scenario.js';
import { createMountedHandler, type MountedHandler } from './server/mounted-handler.js';
import { createNodeHost } from './server/node-host.js';
import { createServeRequest, type ServeRequest } from './server/serve-request.js';
import { toDropped } from './to-fetch-body.js';
import type { World } from './world.js';

/**
 * A mock that is ready. What it does itself, it does to its default world, which is always there.
 * @example
 * const countApis = ({ apis }: Mock) => apis.length;
 * assert.equal(countApis(mock), 5);
 */
export interface Mock extends World {
  /** `http://host:port`; without a socket a host that only `fetch` knows. */
  readonly url: string;
  /** Ids of the APIs that are served. */
  readonly apis: readonly string[];
  /** Names of the vendors' real hosts that it stands in for. */
  readonly hosts: readonly string[];
  /**
   * The world of that name; one that is not there begins as the mock did.
   * @example
   * const night = mock.world('night');
   * await night.clock.set('2026-03-01T03:00:00Z');
   * assert.equal(night.url, `${mock.url}/w/night`);
   */
  world(name: string): World;
  /**
   * All of the mock as a handler for an Express application, or for one that takes the same, wherever it is mounted:
   * `app.use('/mocks', mock.express())`. Mount it before whatever reads bodies.
   * @example
   * import express from 'express';
   *
   * const app = express();
   * app.use('/mocks', mock.express());
   */
  express(): MountedHandler;
  /**
   * Answers a `Request`, for servers that speak in those: `export default { fetch: mock.handle }`. Where the mock is
   * mounted below a path, the option `publicUrl` says so.
   * @example
   * const { headers } = mock.credentials('tidalbay');
   * const request = new Request('http://localhost/tidalbay/v1/employees', { headers });
   * assert.equal((await mock.handle(request)).status, 200);
   */
  handle(request: Request): Promise<Response>;
  /**
   * Answers for the vendors' real hosts in this process: `https://api.tidalbay.com` and all others of its APIs, whatever
   * client asks. A request goes to the world whose `run` it was made in, else to the default one.
   * @example
   * using _ = mock.intercept({ onUnhandledRequest: 'error' });
   * const response = await fetch('https://api.secureframe.com/users', mock.credentials('secureframe'));
   * assert.equal(response.status, 200);
   */
  intercept(options?: InterceptOptions): Interception;
  /**
   * Lets the process end although the mock listens, as `unref` of Node's own servers does.
   * @example
   * mock.unref();
   */
  unref(): void;
  /**
   * Ends the mock and all its worlds; its port is free afterwards.
   * @example
   * const other = await createMock();
   * await other.close();
   * await assert.rejects(fetch(other.url));
   */
  close(): Promise<void>;
  /**
   * Closes the mock at the end of the block that it was declared in by `await using`.
   * @example
   * await using other = await createMock({ listen: false });
   * assert.equal((await other.fetch('/__admin/health')).status, 200);
   */
  [Symbol.asyncDispose](): Promise<void>;
}

const NO_SOCKET = 'http://rollcall.example';

/**
 * Starts a mock: five vendors' APIs with one company in them. It is ready when this resolves, and shares nothing with
 * any other mock in the process.
 * @throws RollcallError where an option, an API, a scenario or a spec is not what it has to be, or the port is taken
 * @example
 * await using mock = await createMock({ apis: ['tidalbay'], scenario: 'offboarding-gap' });
 * const { baseUrl, headers } = mock.credentials('tidalbay');
 * const response = await fetch(`${baseUrl}/v1/employees?status=inactive`, { headers });
 * assert.equal(response.status, 200);
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
  const serve = createServeRequest(assembled.engine);
  const loadApp = createLoadApp(assembled, serve);
  const listening = resolved.listen ? await listen(loadApp, serve, resolved) : undefined;
  const url = resolved.publicUrl ?? listening?.url ?? NO_SOCKET;
  const closing = new AbortController();
  const parts: WorldParts = { ...assembled, url, token, closed: closing.signal, inventName: createInventName() };
  const hosts = [...assembled.parts.hosts.keys()].filter((host) => !isLoopback(host));
  const close = async (): Promise<void> => {
    closing.abort(toDropped('fetch failed'));
    await listening?.close();
  };
  return {
    ...openWorld(parts, DEFAULT_WORLD),
    apis: apis.map(({ id }) => id),
    hosts,
    world: (name) => openWorld(parts, name),
    express: () => createMountedHandler({ loadApp, serve, refuseUse: () => refuseClosed(parts) }),
    handle: createHandle(parts),
    intercept: (options) => {
      refuseClosed(parts);
      return interceptWith({ engine: parts.engine, hosts: [...hosts, ...listOwn(url)], closed: parts.closed }, options);
    },
    unref: () => listening?.unref(),
    close,
    [Symbol.asyncDispose]: close,
  };
};

/** A client that was given the URL of a mock without a socket finds it where requests are intercepted. */
const listOwn = (url: string): readonly string[] => (url === NO_SOCKET ? [new URL(url).hostname] : []);

/** Express is loaded when it is first needed. */
const createLoadApp = ({ parts }: Assembled, serve: ServeRequest): (() => Promise<Express>) => {
  const load = async () => (await import('./server/create-app.js')).createApp(serve, parts);
  let app: ReturnType<typeof load> | undefined;
  return () => (app ??= load());
};

const createInventName = (): (() => string) => {
  let made = 0;
  return () => `fork-${++made}`;
};

/** Whoever can reach a loopback address could as well end the process; on other addresses a token tells friends. */
const toAdminAccess = ({ host, listen: listens, adminToken }: ResolvedOptions, ownToken: string): AdminAccess => ({
  open: adminToken === undefined && (!listens || /^(localhost|127\..*|::1)$/.test(host)),
  tokens: adminToken === undefined ? [ownToken] : [ownToken, adminToken],
});
