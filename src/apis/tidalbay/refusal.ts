import type { Refusal } from '../../engine/refusal.js';
import type { Violation } from '../../openapi/violation.js';
import type { components } from './types.gen.js';

type ErrorBody = components['schemas']['Error'];
type ErrorDetail = components['schemas']['ErrorDetail'];

/** Nothing public shows the vendor's codes; these are the spec's. */
const CODES: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'content_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Says a refusal in the vendor's form; every fault of an invalid request is a detail of its own. */
export const renderRefusal = ({ status, message, violations = [] }: Refusal): ErrorBody => {
  const code = CODES[status] ?? 'invalid_request';
  if (violations.length === 0) return { error: { code, message } };
  return { error: { code, message: 'The request is not valid.', details: toDetails(violations) } };
};

const toDetails = (violations: readonly Violation[]): ErrorDetail[] =>
  [...new Set(violations.map(toField))].flatMap((field) => {
    const faults = violations.filter((violation) => toField(violation) === field);
    const messages = faults.filter(({ rule }) => rule !== 'anyOf').map(toMessage);
    // Each alternative of an `anyOf` says why it does not apply; together they are one fault.
    if (messages.length < faults.length) return [{ field, message: messages.join(' or ') }];
    return messages.map((message) => ({ field, message }));
  });

const toField = ({ in: place, name, pointer }: Violation): string => {
  const path = pointer.replace(/^\//, '').replaceAll('/', '.');
  return place === 'body' ? path || 'body' : name;
};

/** The spec's only `not` is on `score`. */
const toMessage = ({ rule, message }: Violation): string =>
  rule === 'not' ? 'cannot be set through the API' : message;
