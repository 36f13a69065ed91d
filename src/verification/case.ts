/**
 * What came of one thing that a layer tried.
 * @example
 * const bad: CaseVerdict[] = ['failed', 'error'];
 * assert(!bad.includes('passed'));
 */
export type CaseVerdict = 'passed' | 'failed' | 'error' | 'pending' | 'skipped';

/**
 * One thing that a layer tried: an interaction, a probe of an operation, a life cycle of a resource.
 * @example
 * const isUntried = ({ verdict }: Case) => verdict === 'skipped' || verdict === 'pending';
 * assert(isUntried({ name: 'updateEmployee', verdict: 'skipped', reason: 'Nothing may be changed.' }));
 */
export interface Case {
  readonly name: string;
  /** The operation's id, where it is about one. */
  readonly operation?: string;
  readonly verdict: CaseVerdict;
  /** Why; absent where it passed. */
  readonly reason?: string;
}
