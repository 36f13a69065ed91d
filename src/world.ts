import type { ParameterValues, ScenarioSource } from './company/scenario/scenario-source.js';
import type { EngineFetch } from './create-fetch.js';
import type { PresentedCredentials } from './engine/present-credentials.js';
import type { ApiId, CollectionName, FaultOf, OrOwn, OwnApi, RecordOf, ScenarioName } from './known-names.js';
import type { RequestEntry, RequestFilter } from './request-list.js';

/** The clock of a world. */
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
export interface KeyedRecord<Kept = Readonly<Record<string, unknown>>> {
  readonly key: string | number;
  readonly record: Kept;
}

/** One company with its state, clock, faults and journal, behind all APIs of a mock; no other world sees any of it. */
export interface World {
  readonly name: string;
  /** Where the APIs of this world are: `http://host:port`, and for others than the default one `/w/<name>` behind it. */
  readonly url: string;
  /**
   * Asks this world without a socket. Takes a path (`/drata/public/v2/personnel`) or a URL, else as the global `fetch`.
   */
  readonly fetch: EngineFetch;
  readonly clock: MockClock;
  /** Where an API's documented paths hang. */
  baseUrl(api: OrOwn<ApiId>): string;
  /** Headers and other values that a client of the API needs, and credentials that lack something. */
  credentials(api: OrOwn<ApiId>): PresentedCredentials;
  /** Lets something go wrong, until it is removed, spent or reset. */
  fault<Api extends string = ApiId>(fault: FaultOf<Api>): Promise<MockFault>;
  /** The latest requests that fit, newest first; a thousand are remembered. */
  requests(filter?: RequestFilter): Promise<readonly RequestEntry[]>;
  /** Puts the world into a scenario: one of those that there are by its name, or a whole one, as a file would say it. */
  scenario(scenario: OrOwn<ScenarioName> | ScenarioSource, parameters?: ParameterValues): Promise<void>;
  /** Every record of a collection, as the API keeps it, in order of the keys. */
  records<Api extends ApiId, Collection extends CollectionName<Api>>(
    api: Api,
    collection: Collection,
  ): Promise<readonly KeyedRecord<RecordOf<Api, Collection>>[]>;
  records<Api extends string>(api: OwnApi<Api>, collection: string): Promise<readonly KeyedRecord[]>;
  /** Takes the world back to what its scenario says. */
  reset(): Promise<void>;
  /**
   * Calls a function, all of which belongs to this world: what it asks the vendors' real hosts, while those are
   * intercepted, is asked here, and so is what it starts and does not wait for.
   */
  run<T>(act: () => T): T;
  /** Makes another world that begins as this one is now; costs the same however many people there are. */
  fork(name?: string): Promise<World>;
  /** Ends the world and forgets all that it holds. The default world is always there, so it is reset. */
  drop(): Promise<void>;
  /** Drops the world at the end of the block that it was declared in by `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
