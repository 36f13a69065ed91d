import { listMistakes } from '../../engine/list-mistakes.js';
import { reasonPhrases } from '../../engine/reason-phrases.js';
import type { Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

/** Says a refusal in Peoplelogic's form; `at` is what the world's clock shows. */
export const renderRefusal = (
  { status, message, violations = [] }: Refusal,
  { at, path }: { readonly at: number; readonly path: string },
): components['schemas']['Error'] => {
  const mistakes = listMistakes(violations).map(({ field, message: said }) => `${field}: ${said}`);
  return {
    timestamp: new Date(at).toISOString(),
    status,
    error: reasonPhrases[status] ?? 'Error',
    message: mistakes.length === 0 ? message : mistakes.join('; '),
    path,
  };
};
