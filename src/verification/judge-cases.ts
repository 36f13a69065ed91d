import type { Case, CaseVerdict } from './case.js';
import type { LayerResult, VerificationResult } from './result.js';

/** A verdict and why. */
export type Judgement = Pick<VerificationResult, 'verdict' | 'reason'>;

/** What follows from the cases of all layers, beside what was found; undefined where that is nothing. */
export const judgeCases = (layers: readonly LayerResult[]): Judgement | undefined => {
  const cases = layers.flatMap((layer) => layer.cases);
  const having = (verdict: CaseVerdict): Case[] => cases.filter((each) => each.verdict === verdict);
  const [failed] = having('failed');
  if (failed) return { verdict: 'failed', reason: `${failed.name}: ${failed.reason}` };
  const errors = having('error');
  const [error] = errors;
  if (error) {
    const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    return { verdict: 'inconclusive', reason: `${error.name} could not be tried: ${error.reason}${others}` };
  }
  if (layers.length === 0 || having('passed').length > 0) return undefined;
  const why = cases[0]?.reason ?? 'no layer has anything of what was asked for.';
  return { verdict: 'inconclusive', reason: `Nothing was tried: ${why}` };
};
