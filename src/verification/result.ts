import type { Profile } from '../engine/behaviour.js';
import type { Case } from './case.js';
import type { Coverage } from './coverage.js';
import type { Finding } from './findings.js';

/**
 * What all reports are made from. No credential is in it.
 * @example
 * const toLine = ({ verdict, reason }: VerificationResult) => `${verdict}: ${reason}`;
 * const result = await verify({
 *   api: 'tidalbay',
 *   baseUrl: mock.baseUrl('tidalbay'),
 *   layers: ['openapi'],
 *   only: ['getEmployee'],
 * });
 * assert.equal(toLine(result), 'passed: Nothing breaks the spec.');
 */
export interface VerificationResult {
  readonly api: string;
  readonly profile: Profile;
  readonly target: string;
  /** When it began, and how many milliseconds it took. */
  readonly startedAt: number;
  readonly took: number;
  readonly verdict: 'passed' | 'failed' | 'inconclusive';
  /** Why the verdict is as it is, in a sentence. */
  readonly reason: string;
  readonly exchanges: { readonly all: number; readonly answered: number };
  /** Why requests were left without an answer, or with a part of one, and how many. */
  readonly failures: Readonly<Record<string, number>>;
  readonly violations: readonly Finding[];
  /** What is worth reading, and no reason to fail. */
  readonly notes: readonly Finding[];
  /** How often something was found after there were too many findings to keep. */
  readonly dropped: number;
  /** Who gave a second opinion, or why nobody did. */
  readonly secondOpinion: string;
  readonly coverage: Coverage;
  /** What the layers of a verification tried; a proxy has none. */
  readonly layers: readonly LayerResult[];
}

/**
 * What came of one layer.
 * @example
 * const countFailed = ({ cases }: LayerResult) => cases.filter(({ verdict }) => verdict === 'failed').length;
 * assert.equal(countFailed({ layer: 'openapi', took: 3, cases: [{ name: 'a probe', verdict: 'failed' }] }), 1);
 */
export interface LayerResult {
  readonly layer: string;
  /** Milliseconds. */
  readonly took: number;
  readonly cases: readonly Case[];
  /** How the layer can be run again just so, where chance had a part in it. */
  readonly seed?: number;
}

/**
 * The exit code of a program that ends with the verdict.
 * @example
 * assert.equal(exitCodes.inconclusive, 3);
 */
export const exitCodes = { passed: 0, failed: 1, inconclusive: 3 } as const;
