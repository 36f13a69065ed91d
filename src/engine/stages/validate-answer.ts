import { joinPointer } from '../../openapi/document.js';
import { findResponse, isBodiless } from '../../openapi/operation.js';
import { toViolations, type Violation } from '../../openapi/violation.js';
import type { Answer } from '../behaviour.js';
import type { EngineParts } from '../engine-parts.js';
import { type Exchange, isByteStream } from '../exchange.js';
import { createProblem, PROBLEM_TYPE } from '../problem.js';

/** Holds what the handler answered to the spec, before anything is written. */
export const validateAnswer = (exchange: Exchange, engine: EngineParts): Answer | undefined =>
  exchange.answer && holdToSpec(exchange, exchange.answer, engine);

/** Holds an answer to the spec: one that breaks it is a bug of the mock. Gives the 500 to send instead, if any. */
export const holdToSpec = (exchange: Exchange, answer: Answer, engine: EngineParts): Answer | undefined => {
  const { options, host } = engine;
  if (options.validateResponses === 'off' || answer.headers?.['content-type'] === PROBLEM_TYPE) return undefined;
  // What comes in pieces is checked by nobody.
  if (isByteStream(answer.body)) return undefined;
  if (options.validateResponses === 'error')
    return toProblem(exchange, answer, reportViolations(exchange, answer, engine));
  // The answer goes out whatever is found, so it need not wait for the finding.
  if (host.defer) host.defer(() => void reportViolations(exchange, answer, engine));
  else reportViolations(exchange, answer, engine);
  return undefined;
};

const reportViolations = (
  exchange: Exchange,
  answer: Answer,
  { host, measurements }: EngineParts,
): Violation | undefined => {
  const violations = findViolations(exchange, answer);
  const [first] = violations;
  if (!first) return undefined;
  const { api, operation } = exchange.target;
  const { operationId } = operation;
  exchange.brokenRules = violations;
  if (exchange.entry) exchange.entry.brokenRules = violations;
  measurements.countViolation(api, operation);
  host.report({ kind: 'response-violation', api: api.id, operationId, status: answer.status, violations });
  return first;
};

const toProblem = ({ target }: Exchange, { status }: Answer, violation: Violation | undefined): Answer | undefined => {
  if (!violation) return undefined;
  const { operationId } = target.operation;
  const detail = `${operationId} answered ${status} with a body that breaks its spec: ${violation.pointer || '/'} ${violation.message}.`;
  return createProblem(500, 'The mock broke its own spec', detail);
};

const findViolations = (exchange: Exchange, { status, body }: Answer): readonly Violation[] => {
  const { api, operation } = exchange.target;
  const place = { in: 'body', name: '' } as const;
  const response = findResponse(operation, status);
  if (!response)
    return [{ ...place, pointer: '', rule: 'status', message: `has a status (${status}) that is not declared` }];
  const media = response.value.content?.[exchange.mediaType] ?? Object.values(response.value.content ?? {})[0];
  if (!media) {
    if (body === undefined) return [];
    return [{ ...place, pointer: '', rule: 'content', message: 'is sent where the spec declares none' }];
  }
  if (body === undefined && isBodiless(status)) return [];
  if (body === undefined) return [{ ...place, pointer: '', rule: 'content', message: 'is missing' }];
  if (!media.schema) return [];
  const mediaType = response.value.content?.[exchange.mediaType]
    ? exchange.mediaType
    : Object.keys(response.value.content ?? {})[0];
  const validator = api.compiler.forResponses(joinPointer(response.pointer, 'content', mediaType as string, 'schema'));
  return validator(body) ? [] : toViolations(validator.errors, place);
};
