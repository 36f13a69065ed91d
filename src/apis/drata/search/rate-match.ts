import { EditCounter } from './edit-counter.js';

/** How well a word is met, best first; each step outweighs the difference between two fields. */
const EXACT = 60;
const BEGINNING = 24;
const ONE_EDIT = 12;
const TWO_EDITS = 6;

/** How many edits a word of that length forgives: OpenSearch's `fuzziness: AUTO`. */
export const toFuzziness = (length: number): 0 | 1 | 2 => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** Makes what tells how well a word of a record meets a word that is looked for; 0 where it does not. */
export const createRating = (wanted: string): ((word: string) => number) => {
  const limit = toFuzziness(wanted.length);
  const counter = new EditCounter(wanted, limit);
  return (word) => {
    if (word.startsWith(wanted)) return word.length === wanted.length ? EXACT : BEGINNING;
    if (limit === 0) return 0;
    const edits = counter.count(word);
    return edits > limit ? 0 : edits === 1 ? ONE_EDIT : TWO_EDITS;
  };
};
