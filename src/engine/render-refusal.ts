import { isObject } from '../core/json.js';
import { findExample, findMedia } from '../openapi/example.js';
import { findResponse } from '../openapi/operation.js';
import type { Answer } from './behaviour.js';
import type { Exchange } from './exchange.js';
import { createProblem, PROBLEM_TYPE } from './problem.js';
import type { Refusal } from './refusal.js';

const titles: Readonly<Record<Refusal['reason'], string>> = {
  'bad-encoding': 'Bad percent-encoding',
  'unknown-route': 'No such operation',
  'method-not-allowed': 'Method not allowed',
  unauthenticated: 'Not authenticated',
  'unknown-credential': 'Unknown credential',
  forbidden: 'Not permitted',
  'terms-not-accepted': 'Terms not accepted',
  'not-acceptable': 'Not acceptable',
  'too-large': 'Body too large',
  'unsupported-media-type': 'Unsupported media type',
  invalid: 'Invalid request',
  'too-many-requests': 'Too many requests',
  'not-found': 'Not found',
  conflict: 'Conflict',
  'server-error': 'Internal error',
  'bad-gateway': 'Bad gateway',
  unavailable: 'Unavailable',
  timeout: 'Timeout',
};

/** Says a refusal in the vendor's words: its own body, else the spec's example for the status, else a problem. */
export const renderRefusal = (exchange: Exchange, refusal: Refusal, at: number): Answer => {
  const { api, target } = exchange;
  const { status, headers = {} } = refusal;
  const render = api?.behaviour.renderRefusal;
  if (render) return { status, headers, body: render(refusal, { at, path: (api?.serverPath ?? '') + exchange.path }) };
  const response = target && findResponse(target.operation, status);
  const [mediaType] = Object.keys(response?.value.content ?? {});
  const media = response && mediaType !== undefined ? findMedia(response, mediaType) : undefined;
  const example = api && media && mediaType !== PROBLEM_TYPE ? findExample(api.document, media) : undefined;
  if (example) return { status, headers, body: withMessage(example.value, refusal.message) };
  return createProblem(status, titles[refusal.reason], refusal.message, headers);
};

/** Members that hold a sentence for people in the error bodies of most APIs. */
const sentences = ['message', 'detail', 'error_description', 'description'];

/** An example says what might have been wrong; what was wrong goes in its place. */
const withMessage = (body: unknown, message: string): unknown => {
  const member = isObject(body) ? sentences.find((name) => typeof body[name] === 'string') : undefined;
  return member === undefined ? body : { ...(body as object), [member]: message };
};
