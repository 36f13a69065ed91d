import { joinPointer } from '../../openapi/document.js';
import { findResponse } from '../../openapi/operation.js';
import { toViolations, type Violation } from '../../openapi/violation.js';
import type { Answer } from '../behaviour.js';
import type { EngineParts } from '../engine-parts.js';
import type { Exchange } from '../exchange.js';
import { createProblem, PROBLEM_TYPE } from '../problem.js';

/** Holds what the handler answered to the spec, before anything is written. */
export const validateAnswer = (exchange: Exchange, engine: EngineParts): Answer | undefined =>
  exchange.answer && holdToSpec(exchange, exchange.answer, engine);

/** Holds an answer to the spec: one that breaks it is a bug of the mock. Gives the 500 to send instead, if any. */
export const holdToSpec = (exchange: Exchange, answer: Answer, { options, host }: EngineParts): Answer | undefined => {
  if (options.validateResponses === 'off' || answer.headers?.['content-type'] === PROBLEM_TYPE) return undefined;
  const violations = findViolations(exchange, answer);
  if (violations.length === 0) return undefined;
  const { api, operation } = exchange.target;
  const { operationId } = operation;
  host.report({ kind: 'response-violation', api: api.id, operationId, status: answer.status, violations });
  if (options.validateResponses === 'warn') return undefined;
  const [first] = violations as [Violation];
  const detail = `${operationId} answered ${answer.status} with a body that breaks its spec: ${first.pointer || '/'} ${first.message}.`;
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
  if (body === undefined) return [{ ...place, pointer: '', rule: 'content', message: 'is missing' }];
  if (!media.schema) return [];
  const mediaType = response.value.content?.[exchange.mediaType]
    ? exchange.mediaType
    : Object.keys(response.value.content ?? {})[0];
  const validator = api.compiler.forResponses(joinPointer(response.pointer, 'content', mediaType as string, 'schema'));
  return validator(body) ? [] : toViolations(validator.errors, place);
};
