import type { Refusal } from './refusal.js';

/** A credential that a scenario knows. */
export interface SeededCredential {
  /** What the client sends, without a scheme word such as `Bearer`. */
  readonly secret: string;
  readonly description: string;
  /** Scopes that it has; absent: all. */
  readonly scopes?: readonly string[];
  /** Every use of it is refused so. */
  readonly refusal?: Pick<Refusal, 'status' | 'reason' | 'message'>;
  /** The status that a tester should expect where it lacks something; absent for one with full rights. */
  readonly expect?: number;
  /** Whatever else the API's handlers need to know of who is calling. */
  readonly claims?: Readonly<Record<string, string>>;
}
