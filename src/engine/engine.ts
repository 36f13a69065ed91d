import type { Answer } from './behaviour.js';
import { concealUrl, listConcerned } from './conceal.js';
import type { EngineParts } from './engine-parts.js';
import { type EngineRequest, type EngineResponse, Exchange, type Outcome } from './exchange.js';
import { replacesAnswer } from './fault/answer-fault.js';
import { lifeCycle } from './life-cycle.js';
import { createProblem } from './problem.js';
import { readStopwatch } from './record.js';
import { isRefusal } from './refusal.js';
import { renderRefusal } from './render-refusal.js';
import { respond, send } from './stages/respond.js';
import { holdToSpec } from './stages/validate-answer.js';

/** Answers requests, whatever they came by. */
export interface Engine {
  /** Never throws: whatever goes wrong is an answer. A promise only where the answer takes time to make up. */
  handle(request: EngineRequest): EngineResponse | Promise<EngineResponse>;
  /** How many bytes of a body a transport has to read, and one more to show that there are too many. */
  bodyLimit(url: string): number;
}

/** Makes an engine of its parts. */
export const createEngine = (engine: EngineParts): Engine => ({
  bodyLimit: createBodyLimit(engine),
  handle: (request) => {
    const exchange = new Exchange(request, engine.host.wallClock(), readStopwatch(engine));
    try {
      const response = runFrom(0, exchange, engine);
      if (!(response instanceof Promise)) return response;
      return response.catch((error: unknown) => fail(exchange, engine, error));
    } catch (error) {
      return fail(exchange, engine, error);
    }
  },
});

/** Only the operations of some APIs have limits of their own, and only requests to those are read any further. */
const createBodyLimit = ({ apis, options }: EngineParts): Engine['bodyLimit'] => {
  const limits = [...apis.values()].flatMap(({ id, operations }) => {
    const own = operations.flatMap((operation) => operation.bodyLimit ?? []);
    return own.length === 0 ? [] : [{ segment: `/${id}/`, limit: Math.max(options.bodyLimit, ...own) }];
  });
  return (url) => limits.find(({ segment }) => url.includes(segment))?.limit ?? options.bodyLimit;
};

const runFrom = (first: number, exchange: Exchange, engine: EngineParts): EngineResponse | Promise<EngineResponse> => {
  for (let index = first; index < lifeCycle.length; index++) {
    const stage = lifeCycle[index] as (typeof lifeCycle)[number];
    exchange.stage = stage.name;
    const outcome = stage.run(exchange, engine);
    if (outcome === undefined) continue;
    if (!(outcome instanceof Promise)) return leave(exchange, outcome, engine);
    return outcome.then((settled) =>
      settled ? leave(exchange, settled, engine) : runFrom(index + 1, exchange, engine),
    );
  }
  exchange.stage = 'handle';
  return respond(exchange, exchange.answer as Answer, engine);
};

/** Early leavers take a vendor's error body, an answer remembered or a page of ours with them. */
const leave = (exchange: Exchange, outcome: Outcome, engine: EngineParts): EngineResponse => {
  if (exchange.remembered) return send(exchange, exchange.remembered, engine);
  const at = exchange.timeline?.now(exchange.wall) ?? exchange.wall;
  if (isRefusal(outcome)) exchange.refusal = outcome;
  const answer = isRefusal(outcome) ? renderRefusal(exchange, outcome, at) : outcome;
  exchange.repeatable = false;
  return respond(exchange, hold(exchange, answer, engine) ?? answer, engine);
};

/** Where no operation is known there is nothing to hold an answer to, and a fault's answer may be anything. */
const hold = (exchange: Exchange, answer: Answer, engine: EngineParts): Answer | undefined =>
  exchange.target && !(exchange.fault && replacesAnswer(exchange.fault.definition))
    ? holdToSpec(exchange, answer, engine)
    : undefined;

const fail = (exchange: Exchange, engine: EngineParts, error: unknown): EngineResponse => {
  const { method, url } = exchange.request;
  engine.measurements.failures++;
  const shown = concealUrl(url, listConcerned(exchange.api, engine.apis));
  engine.host.report({ kind: 'failure', method, url: shown, error });
  exchange.failure = String(error);
  // An answer that cannot be put into bytes fails after its commit.
  if (exchange.commit) exchange.timeline.undo();
  exchange.commit = undefined;
  const detail = 'Rollcall failed while answering; nothing was changed. The log has the details.';
  exchange.repeatable = false;
  return respond(exchange, createProblem(500, 'The mock failed', detail), engine);
};
