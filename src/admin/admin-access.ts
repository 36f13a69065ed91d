import type { Headers } from '../engine/credential.js';
import type { Refusal } from '../engine/refusal.js';

/** Who may use the admin API. */
export interface AdminAccess {
  /** Whether everybody may who can reach the mock. */
  readonly open: boolean;
  /** The tokens that open it, sent as `Authorization: Bearer <token>`. */
  readonly tokens: readonly string[];
}

/** Makes the guard of the admin API. */
export const createGuard = ({ open, tokens }: AdminAccess): ((headers: Headers) => Refusal | undefined) => {
  const accepted = new Set(tokens.map((token) => `Bearer ${token}`));
  return (headers) => (open || accepted.has(headers['authorization'] ?? '') ? undefined : refusal);
};

const refusal: Refusal = {
  status: 401,
  reason: 'unauthenticated',
  message:
    'The admin API is open on loopback only. Start the mock with --admin-token, and send that token as `Authorization: Bearer <token>`.',
};
