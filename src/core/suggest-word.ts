import { findNearest } from './nearest.js';

/** Says which word was probably meant, or else which there are; to be put behind a sentence. */
export const suggestWord = (word: string, known: readonly string[]): string => {
  const nearest = findNearest(word, known);
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  return known.length === 0 ? '' : ` There is ${known.join(', ')}.`;
};
