import { listFaults } from '../../engine/list-faults.js';
import type { Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

/** The reason phrases of RFC 9110, where the vendor's services say what a status means. */
const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
};

/** Says a refusal in Peoplelogic's form; `at` is what the world's clock shows. */
export const renderRefusal = (
  { status, message, violations = [] }: Refusal,
  { at, path }: { readonly at: number; readonly path: string },
): components['schemas']['Error'] => {
  const faults = listFaults(violations).map((fault) => `${fault.field}: ${fault.message}`);
  return {
    timestamp: new Date(at).toISOString(),
    status,
    error: PHRASES[status] ?? 'Error',
    message: faults.length === 0 ? message : faults.join('; '),
    path,
  };
};
