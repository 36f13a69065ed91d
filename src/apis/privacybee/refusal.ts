import { listFaults } from '../../engine/list-faults.js';
import type { Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

/** Nothing public shows the vendor's error bodies; these are the spec's codes. */
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

/** Says a refusal in Privacy Bee's form. */
export const renderRefusal = ({ status, message, violations = [] }: Refusal): components['schemas']['Error'] => ({
  error: {
    code: CODES[status] ?? 'invalid_request',
    message,
    ...(violations.length > 0 && { details: listFaults(violations) }),
  },
});
