import { addDuration } from '../../core/add-duration.js';
import { Transaction } from '../../core/transaction.js';
import { joinPointer } from '../../openapi/document.js';
import { findExample, findMedia, generateExample, type LocatedMedia, listExampleNames } from '../../openapi/example.js';
import { negotiateMediaType } from '../../openapi/media-type.js';
import { findResponse, isBodiless, type Operation } from '../../openapi/operation.js';
import { settleConditions } from '../../openapi/settle-conditions.js';
import type { Answer, Handler, HandlerContext } from '../behaviour.js';
import type { Exchange, Outcome } from '../exchange.js';
import type { Preference } from '../preference.js';
import { createProblem } from '../problem.js';
import { isRefusal } from '../refusal.js';

/**
 * Answers the request: by the API's own handler over the world's state, else with an example of the spec, else with a
 * value made up from its schema, else with a 501 that says what to add. A refusal leaves here, with nothing written.
 */
export const handle = (exchange: Exchange): Outcome | undefined | Promise<Outcome | undefined> => {
  const outcome = answer(exchange);
  return outcome instanceof Promise ? outcome.then((settled) => settle(exchange, settled)) : settle(exchange, outcome);
};

const settle = (exchange: Exchange, outcome: Outcome): Outcome | undefined => {
  if (isRefusal(outcome) || outcome.status >= 400) return outcome;
  exchange.answer = outcome;
  return undefined;
};

const answer = (exchange: Exchange): Outcome | Promise<Outcome> => {
  const { api, operation } = exchange.target;
  const { preference } = exchange;
  const handler = api.behaviour.handlers?.[operation.operationId];
  if (preference && !isForHandler(preference)) return answerFromSpec(exchange, preference);
  if (!handler) return answerFromSpec(exchange, preference ?? noPreference);
  const outcome = runHandler(exchange, handler);
  if (preference?.code === undefined) return outcome;
  if (outcome instanceof Promise) return outcome.then((settled) => preferCode(exchange, preference, settled));
  return preferCode(exchange, preference, outcome);
};

const noPreference: Preference = { code: undefined, example: undefined, dynamic: false };

const isForHandler = ({ example, dynamic }: Preference): boolean => example === undefined && !dynamic;

/** A handler that answers with the status that was asked for is taken at its word; otherwise nothing happened. */
const preferCode = (exchange: Exchange, preference: Preference, outcome: Outcome): Outcome | Promise<Outcome> => {
  if (outcome.status === preference.code) return outcome;
  exchange.tx = undefined;
  return answerFromSpec(exchange, preference);
};

const runHandler = (exchange: Exchange, handler: Handler): Outcome | Promise<Outcome> => {
  const tx = new Transaction(exchange.timeline.world, exchange.timeline.now(exchange.wall));
  exchange.tx = tx;
  exchange.repeatable = true;
  const context: HandlerContext = {
    tx,
    get index() {
      const lagging = readLagging(exchange);
      if (lagging !== undefined) exchange.repeatable = false;
      return lagging ?? tx;
    },
    get version() {
      exchange.repeatable = false;
      return exchange.timeline.mark;
    },
    past: (version) => {
      exchange.repeatable = false;
      return readPast(exchange, version);
    },
    grant: exchange.grant,
    operation: exchange.target.operation,
    get world() {
      exchange.repeatable = false;
      return exchange.timeline.name;
    },
    profile: exchange.timeline.world.settings.profile,
    get base() {
      exchange.repeatable = false;
      return toBase(exchange);
    },
  };
  return handler(exchange.reading, context);
};

/** The state as it was `indexLag` ago; undefined where nothing lags. */
const readLagging = ({ timeline, wall }: Exchange): Transaction | undefined => {
  const lag = addDuration(0, timeline.world.settings.indexLag) ?? 0;
  if (lag === 0) return undefined;
  const then = timeline.now(wall) - lag;
  return new Transaction(timeline.asOf(then), then);
};

const readPast = ({ timeline, wall }: Exchange, version: string): Transaction | undefined => {
  const world = timeline.find(version);
  return world && new Transaction(world, timeline.now(wall));
};

const toBase = ({ request: { scheme = 'http', headers, mount = '' }, prefix }: Exchange): string =>
  `${scheme}://${headers['host'] ?? 'localhost'}${mount}${prefix === undefined ? '' : `/w/${prefix}`}`;

const answerFromSpec = (exchange: Exchange, { code, example, dynamic }: Preference): Outcome | Promise<Outcome> => {
  const { operation, api } = exchange.target;
  const status = code ?? firstSuccess(operation);
  const response = findResponse(operation, status);
  if (!response) return refuseUndeclared(operation, status);
  const names = isBodiless(status) ? [] : Object.keys(response.value.content ?? {});
  const mediaType = negotiateMediaType(names, exchange.request.headers['accept']) ?? names[0];
  if (mediaType === undefined) return { status };
  exchange.mediaType = mediaType;
  const media = findMedia(response, mediaType) as LocatedMedia;
  const found = dynamic ? undefined : findExample(api.document, media, example);
  if (found) return { status, body: found.value };
  if (example !== undefined && !dynamic) return refuseUnknownExample(operation, media, example);
  if (media.value.schema === undefined) return suggestHandler(operation);
  const validator = api.compiler.forResponses(joinPointer(media.pointer, 'schema'));
  return generateExample(api.document, media, exchange.request.url).then(
    (body): Answer => ({ status, body: settleConditions(body, validator) }),
  );
};

const firstSuccess = ({ responses }: Operation): number => {
  const successful = [...responses.keys()].find((status) => /^2\d\d$/.test(status));
  return successful === undefined ? 200 : Number(successful);
};

const refuseUndeclared = ({ operationId, responses }: Operation, status: number): Answer =>
  createProblem(
    404,
    'No such response in the spec',
    `${operationId} declares no ${status}. It declares ${[...responses.keys()].join(', ')}.`,
  );

const refuseUnknownExample = ({ operationId }: Operation, media: LocatedMedia, name: string): Answer => {
  const names = listExampleNames(media).join(', ') || 'none with a name';
  return createProblem(404, 'No such example in the spec', `${operationId} has no example "${name}". It has ${names}.`);
};

const suggestHandler = ({ operationId, pointer }: Operation): Answer =>
  createProblem(
    501,
    'Nothing to answer with',
    `${operationId} has no handler, and ${pointer} gives neither an example nor a schema for its answer. Add one of them.`,
  );
