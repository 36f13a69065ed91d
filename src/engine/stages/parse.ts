import type { EngineParts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';
import { describeViolation, refuseInvalid } from '../refusal.js';

/** Reads the request as its spec describes it: parameters and body in their types, defaults filled in, all valid. */
export const parse = (exchange: Exchange, { options }: EngineParts): Outcome | undefined => {
  const { api, operation, parameters } = exchange.target;
  const { headers, body } = exchange.request;
  const limit = operation.bodyLimit ?? options.bodyLimit;
  if (operation.requestBody && body && body.length > limit) {
    const message = `The body is larger than the ${limit} bytes that are taken.`;
    return { status: 413, reason: 'too-large', message, headers: { connection: 'close' } };
  }
  const reading = api.requestReader(operation)({ path: parameters, query: exchange.query, headers, body });
  if ('request' in reading) {
    exchange.reading = reading.request;
    return undefined;
  }
  if ('unsupported' in reading) {
    const { contentType, supported } = reading.unsupported;
    const message = `A body of type ${contentType} is not taken here; send ${supported.join(' or ')}.`;
    return { status: 415, reason: 'unsupported-media-type', message, headers: { accept: supported.join(', ') } };
  }
  return refuseInvalid(reading.violations.map(describeViolation).join('; '), reading.violations);
};
