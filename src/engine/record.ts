import type { Transaction } from '../core/transaction.js';
import { concealUrl, listConcerned } from './conceal.js';
import type { EngineParts } from './engine-parts.js';
import { type EngineResponse, type Exchange, isByteStream } from './exchange.js';
import type { Reads, Recorded } from './journal/recorded.js';
import { toWorldName } from './stages/route.js';
import type { Timeline } from './timeline.js';
import { DEFAULT_WORLD, type Worlds } from './worlds.js';

/** Keeps what came of a request: in its world's journal, in the measurements, and for whoever listens. */
export const record = (exchange: Exchange, response: EngineResponse, engine: EngineParts): void => {
  const { host, worlds, measurements } = engine;
  const { id, api, target, request, timeline } = exchange;
  const { status } = response;
  const operation = target?.operation;
  const took = readStopwatch(engine) - exchange.began;
  measurements.count({ api, operation, status, took });
  if (exchange.commit) measurements.commits++;
  // Requests about the mock itself would drown those to the APIs; but what changed records has to be found.
  const isKept = !api?.behaviour.volatile || exchange.commit;
  const journaled = isKept ? findCounting(exchange, worlds) : undefined;
  if (journaled) {
    const entry = toEntry(exchange, response, { took, timeline: journaled });
    exchange.entry = entry;
    journaled.journal.add(entry, engine.journalRoom);
    if (journaled.feed.isHeard) journaled.feed.tell({ kind: 'request', entry });
  }
  host.report({
    kind: 'request',
    id,
    world: timeline?.name,
    api: api?.id,
    operationId: operation?.operationId,
    method: request.method,
    url: request.url.includes('?') ? concealUrl(request.url, listConcerned(api, engine.apis)) : request.url,
    status,
    ...(exchange.fault && { fault: exchange.fault.id }),
  });
};

/** The world that a request is counted with: what left before it had one makes none, but is found where it was meant for. */
export const findCounting = (exchange: Exchange, worlds: Worlds): Timeline | undefined =>
  exchange.timeline ?? worlds.find(toWorldName(exchange)) ?? worlds.open(DEFAULT_WORLD);

/** Milliseconds by the finest clock that there is. */
export const readStopwatch = ({ host }: EngineParts): number => (host.stopwatch ?? host.wallClock)();

/** The names of what a transaction read. */
export const listReads = ({ dependencies }: Transaction): Reads => ({
  collections: [...dependencies.collections.keys()],
  keys: dependencies.keys,
});

const toEntry = (
  exchange: Exchange,
  { status, headers, body }: EngineResponse,
  { took, timeline }: { took: number; timeline: Timeline },
): Recorded => {
  const { request, target, tx, remembered, wall } = exchange;
  return {
    id: exchange.id,
    at: timeline.now(wall),
    receivedAt: wall,
    took,
    world: timeline.name,
    api: exchange.api,
    operation: target?.operation,
    parameters: target?.parameters,
    method: request.method,
    url: request.url,
    path: exchange.path,
    requestHeaders: request.headers,
    requestBody: request.body,
    status,
    responseHeaders: headers,
    responseBody: isByteStream(body) ? undefined : body,
    isWithoutBodies: false,
    stage: exchange.stage,
    refusal: exchange.refusal,
    failure: exchange.failure,
    fault: exchange.fault?.id,
    reads: remembered?.reads ?? (tx && listReads(tx)),
    commit: exchange.commit,
    version: timeline.world.version,
    brokenRules: exchange.brokenRules,
    journal: undefined,
    older: undefined,
    newer: undefined,
  };
};
