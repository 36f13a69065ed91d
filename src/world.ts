import type { ParameterValues, ScenarioSource } from './company/scenario/scenario-source.js';
import type { EngineFetch } from './create-fetch.js';
import type { PresentedCredentials } from './engine/present-credentials.js';
import type { ApiId, CollectionName, FaultOf, OrOwn, OwnApi, RecordOf, ScenarioName } from './known-names.js';
import type { RequestEntry, RequestFilter } from './request-list.js';

/**
 * The clock of a world.
 * @example
 * const sleepOver = (clock: MockClock) => clock.advance('P1D');
 * await sleepOver(mock.clock);
 */
export interface MockClock {
  /**
   * What it shows.
   * @example
   * await mock.clock.freeze();
   * await mock.clock.set('2026-03-01T08:00:00Z');
   * assert.equal((await mock.clock.now()).toISOString(), '2026-03-01T08:00:00.000Z');
   */
  now(): Promise<Date>;
  /**
   * Sets it; what falls due on the way to a later instant happens.
   * @example
   * await mock.clock.set('2026-03-01T08:00:00Z');
   */
  set(now: Date | string): Promise<void>;
  /**
   * Moves it forward by an ISO 8601 duration such as `PT24H`.
   * @example
   * const before = await mock.clock.now();
   * await mock.clock.advance('P60D');
   * assert((await mock.clock.now()) > before);
   */
  advance(by: string): Promise<void>;
  /**
   * Lets it stand still, until it is set, moved or let go on.
   * @example
   * await mock.clock.freeze();
   * const before = await mock.clock.now();
   * assert.deepEqual(await mock.clock.now(), before);
   */
  freeze(): Promise<void>;
  /**
   * Lets it go on from what it shows, as fast as any clock.
   * @example
   * await mock.clock.freeze();
   * await mock.clock.tick();
   */
  tick(): Promise<void>;
}

/**
 * A fault that requests meet.
 * @example
 * const fault: MockFault = await mock.fault({ api: 'drata', abort: true });
 * await fault.remove();
 */
export interface MockFault {
  readonly id: string;
  /**
   * How many requests it has hit.
   * @example
   * const fault = await mock.fault({ api: 'tidalbay', status: 503, times: 1 });
   * await mock.fetch('/tidalbay/v1/employees');
   * assert.equal(await fault.hits(), 1);
   */
  hits(): Promise<number>;
  /**
   * Ends it. One that has ended already, or was reset away, stays so.
   * @example
   * const fault = await mock.fault({ status: 503 });
   * await fault.remove();
   * const { status } = await mock.fetch('/tidalbay/v1/employees', mock.credentials('tidalbay'));
   * assert.equal(status, 200);
   */
  remove(): Promise<void>;
}

/**
 * A record and the key that it has in its collection.
 * @example
 * const keys = (records: readonly KeyedRecord[]) => records.map(({ key }) => key);
 * assert(keys(await mock.records('drata', 'personnel')).length > 0);
 */
export interface KeyedRecord<Kept = Readonly<Record<string, unknown>>> {
  readonly key: string | number;
  readonly record: Kept;
}

/**
 * One company with its state, clock, faults and journal, behind all APIs of a mock; no other world sees any of it.
 * @example
 * const countStaff = async (world: World) => (await world.records('tidalbay', 'employees')).length;
 * await using world = await mock.fork();
 * assert.equal(await countStaff(world), await countStaff(mock));
 */
export interface World {
  readonly name: string;
  /** Where the APIs of this world are: `http://host:port`, and for others than the default one `/w/<name>` behind it. */
  readonly url: string;
  /**
   * Asks this world without a socket. Takes a path (`/drata/public/v2/personnel`) or a URL, else as the global `fetch`.
   */
  readonly fetch: EngineFetch;
  readonly clock: MockClock;
  /**
   * Where an API's documented paths hang.
   * @example
   * const response = await fetch(`${mock.baseUrl('drata')}/personnel`, mock.credentials('drata'));
   * assert.equal(response.status, 200);
   */
  baseUrl(api: OrOwn<ApiId>): string;
  /**
   * Headers and other values that a client of the API needs, and credentials that lack something.
   * @example
   * const { baseUrl, headers } = mock.credentials('secureframe');
   * const response = await fetch(`${baseUrl}/users`, { headers });
   * assert.equal(response.status, 200);
   */
  credentials(api: OrOwn<ApiId>): PresentedCredentials;
  /**
   * Lets something go wrong, until it is removed, spent or reset.
   * @example
   * await mock.fault({ api: 'drata', operationId: 'listPersonnel', status: 429, times: 2 });
   * const { status } = await mock.fetch('/drata/public/v2/personnel', mock.credentials('drata'));
   * assert.equal(status, 429);
   */
  fault<Api extends string = ApiId>(fault: FaultOf<Api>): Promise<MockFault>;
  /**
   * The latest requests that fit, newest first; a thousand are remembered.
   * @example
   * await mock.fetch('/tidalbay/v1/employees', mock.credentials('tidalbay'));
   * const [latest] = await mock.requests({ api: 'tidalbay' });
   * assert.equal(latest?.operationId, 'listEmployees');
   */
  requests(filter?: RequestFilter): Promise<readonly RequestEntry[]>;
  /**
   * Puts the world into a scenario: one of those that there are by its name, or a whole one, as a file would say it.
   * @example
   * await mock.scenario('offboarding-gap', { leavers: 3 });
   * await mock.scenario({ name: 'few', description: 'Few people.', extends: 'baseline', people: 20 });
   * assert((await mock.records('tidalbay', 'employees')).length <= 20);
   */
  scenario(scenario: OrOwn<ScenarioName> | ScenarioSource, parameters?: ParameterValues): Promise<void>;
  /**
   * Every record of a collection, as the API keeps it, in order of the keys.
   * @example
   * const employees = await mock.records('tidalbay', 'employees');
   * assert(employees.some(({ record }) => record.department === 'Engineering'));
   */
  records<Api extends ApiId, Collection extends CollectionName<Api>>(
    api: Api,
    collection: Collection,
  ): Promise<readonly KeyedRecord<RecordOf<Api, Collection>>[]>;
  records<Api extends string>(api: OwnApi<Api>, collection: string): Promise<readonly KeyedRecord[]>;
  /**
   * Takes the world back to what its scenario says.
   * @example
   * await mock.fault({ status: 500 });
   * await mock.reset();
   * assert.deepEqual(await mock.requests(), []);
   */
  reset(): Promise<void>;
  /**
   * Calls a function, all of which belongs to this world: what it asks the vendors' real hosts, while those are
   * intercepted, is asked here, and so is what it starts and does not wait for.
   * @example
   * using _ = mock.intercept();
   * await using busy = await mock.fork();
   * await busy.fault({ api: 'tidalbay', status: 429 });
   * const ask = () => fetch('https://api.tidalbay.com/v1/employees', mock.credentials('tidalbay'));
   * assert.equal((await busy.run(ask)).status, 429);
   * assert.equal((await mock.run(ask)).status, 200);
   */
  run<T>(act: () => T): T;
  /**
   * Makes another world that begins as this one is now; costs the same however many people there are.
   * @example
   * await using world = await mock.fork();
   * await world.scenario('empty-company');
   * assert.equal((await world.records('tidalbay', 'employees')).length, 0);
   * assert((await mock.records('tidalbay', 'employees')).length > 0);
   */
  fork(name?: string): Promise<World>;
  /**
   * Ends the world and forgets all that it holds. The default world is always there, so it is reset.
   * @example
   * const world = await mock.fork();
   * await world.drop();
   * await assert.rejects(world.requests(), { code: 'WORLD_GONE' });
   */
  drop(): Promise<void>;
  /**
   * Drops the world at the end of the block that it was declared in by `await using`.
   * @example
   * await using world = await mock.fork();
   * await world.fault({ status: 500 });
   */
  [Symbol.asyncDispose](): Promise<void>;
}
