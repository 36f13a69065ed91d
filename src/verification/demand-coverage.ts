import type { VerificationResult } from './result.js';

/** A result that saw less than was demanded, in percent of the documented answers, says nothing for sure. */
export const demandCoverage = (result: VerificationResult, minCoverage: number): VerificationResult => {
  const { seen, all } = result.coverage.answers;
  const percent = all === 0 ? 100 : (100 * seen) / all;
  if (result.verdict !== 'passed' || percent >= minCoverage) return result;
  const reason = `Only ${seen} of ${all} documented answers were seen (${percent.toFixed(1)} %), and ${minCoverage} % are demanded.`;
  return { ...result, verdict: 'inconclusive', reason };
};
