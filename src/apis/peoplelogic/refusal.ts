import { listFaults } from '../../engine/list-faults.js';
import { reasonPhrases } from '../../engine/reason-phrases.js';
import type { Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

/** Says a refusal in Peoplelogic's form; `at` is what the world's clock shows. */
export const renderRefusal = (
  { status, message, violations = [] }: Refusal,
  { at, path }: { readonly at: number; readonly path: string },
): components['schemas']['Error'] => {
  const faults = listFaults(violations).map((fault) => `${fault.field}: ${fault.message}`);
  return {
    timestamp: new Date(at).toISOString(),
    status,
    error: reasonPhrases[status] ?? 'Error',
    message: faults.length === 0 ? message : faults.join('; '),
    path,
  };
};
