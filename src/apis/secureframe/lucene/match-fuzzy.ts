import { isWithinEdits } from './is-within-edits.js';
import type { FuzzyQuery, Tolerance } from './query.js';
import type { Scalar } from './scalar.js';
import { someForm, splitWords } from './word.js';

/** Absorbs the rounding of products such as (1 - 0.9) * 10. */
const ROUNDING = 1e-9;

/**
 * Prepares the test of a fuzzy term: the whole value or one of its words is near enough.
 *
 * The similarity is Lucene 2.9's, 1 - edits / length of the shorter text, and one that equals the asked one suffices.
 */
export function matchFuzzy(query: FuzzyQuery): (value: Scalar) => boolean {
  const isNear = (text: string): boolean =>
    isWithinEdits(query.text, text, editLimit(query.tolerance, Math.min(query.text.length, text.length)));
  return (value) => {
    const text = String(value);
    return isNear(text) || splitWords(text).some((word) => someForm(word, isNear));
  };
}

function editLimit(tolerance: Tolerance, shorter: number): number {
  return 'edits' in tolerance ? tolerance.edits : Math.floor((1 - tolerance.similarity) * shorter + ROUNDING);
}
