import { listMistakes } from '../../engine/list-mistakes.js';
import type { Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

type ErrorBody = components['schemas']['Error'];

/** Nothing public shows the vendor's codes; these are the spec's. */
const CODES: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  409: 'conflict',
  413: 'content_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  500: 'internal_error',
  501: 'not_implemented',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
};

/** Says a refusal in the vendor's form; every mistake in an invalid request is a detail of its own. */
export const renderRefusal = ({ status, message, violations = [] }: Refusal): ErrorBody => {
  const code = CODES[status] ?? (status < 500 ? 'invalid_request' : 'internal_error');
  if (violations.length === 0) return { error: { code, message } };
  return { error: { code, message: 'The request is not valid.', details: listMistakes(violations) } };
};
