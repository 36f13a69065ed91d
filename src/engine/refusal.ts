import type { Violation } from '../openapi/violation.js';

/** Why a request was not done; a vendor's error body is made from it. */
export type RefusalReason =
  | 'bad-encoding'
  | 'unknown-route'
  | 'method-not-allowed'
  | 'unauthenticated'
  | 'unknown-credential'
  | 'forbidden'
  | 'terms-not-accepted'
  | 'not-acceptable'
  | 'too-large'
  | 'unsupported-media-type'
  | 'invalid'
  | 'too-many-requests'
  | 'not-found'
  | 'conflict'
  | 'server-error'
  | 'bad-gateway'
  | 'unavailable'
  | 'timeout';

/** A request that was understood and not done, in nobody's words yet: each API says it in its vendor's form. */
export interface Refusal {
  readonly status: number;
  readonly reason: RefusalReason;
  /** A sentence that names what, where and what to do. */
  readonly message: string;
  readonly violations?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a refusal for something that is not there. */
export const refuseNotFound = (message: string): Refusal => ({ status: 404, reason: 'not-found', message });

/** Makes a refusal for what was sent; the violations say which parts. */
export const refuseInvalid = (message: string, violations: readonly Violation[] = []): Refusal => ({
  status: 400,
  reason: 'invalid',
  message,
  violations,
});

/** Tells a refusal from an answer. */
export const isRefusal = (outcome: object): outcome is Refusal => 'reason' in outcome;

/** A violation as one clause: `query parameter per_page must be at most 100`. */
export const describeViolation = ({ in: place, name, pointer, message }: Violation): string => {
  const where = place === 'body' ? 'body' : `${place} parameter ${name}`.trimEnd();
  return `${where}${pointer === '' ? '' : `${place === 'body' ? ' ' : ''}${pointer}`} ${message}`;
};
