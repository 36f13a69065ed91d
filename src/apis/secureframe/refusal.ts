import type { Refusal, RefusalReason } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

/** Where the vendor's words are known: the 401 from the live service, the 404 from the document's list of statuses. */
const messages: Partial<Record<RefusalReason, string>> = {
  unauthenticated: 'Authorization failed',
  'unknown-credential': 'Authorization failed',
  'not-found': 'Resource not found',
};

/** The vendor's error body; only that of a 401 has been seen, and all others have the same form by analogy. */
export const renderRefusal = ({ reason, message, violations = [] }: Refusal): components['schemas']['Error'] => ({
  message:
    messages[reason] ??
    (violations.map(({ name, pointer, message: rule }) => `${name}${pointer} ${rule}`.trim()).join('; ') || message),
});
