import { type RunningVerification, startVerification } from './start-verification.js';
import type { VerificationResult } from './verification/result.js';
import type { VerifyOptions } from './verification/verify-options.js';

export type { Case, CaseVerdict } from './verification/case.js';
export type { Finding } from './verification/findings.js';
export type { LayerName } from './verification/layer.js';
export { exitCodes, type LayerResult, type VerificationResult } from './verification/result.js';
export type { VerificationEvent } from './verification/run-verification.js';
export type { VerifyOptions } from './verification/verify-options.js';

/**
 * Holds an implementation to the contract and the spec of an API: `rollcall verify` as a function. Sends requests to
 * `baseUrl`, never to anybody else, and none that could change something on a host that `allowWrites` does not name.
 * @returns verdict, findings, cases of each layer, and coverage; `exitCodes[result.verdict]` is what the command ends with
 * @throws RollcallError where an option is not what it has to be, or a package that is needed is not installed
 * @example
 * const { verdict, violations } = await verify({
 *   api: 'tidalbay',
 *   baseUrl: mock.baseUrl('tidalbay'),
 *   layers: ['openapi'],
 *   only: ['listEmployees'],
 * });
 * assert.equal(verdict, 'passed', JSON.stringify(violations, undefined, 2));
 */
export const verify = async (
  options: VerifyOptions & Pick<RunningVerification, 'onEvent'>,
): Promise<VerificationResult> => {
  const { onEvent, ...rest } = options;
  const { run } = await startVerification(rest, onEvent ? { onEvent } : {});
  return (await run()).result;
};
