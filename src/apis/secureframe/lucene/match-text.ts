import { compareWith } from './compare-with.js';
import { phraseOccurs } from './phrase-occurs.js';
import type { TextQuery } from './query.js';
import type { Scalar } from './scalar.js';
import { isWord, splitWords, splitWritten } from './word.js';

/** Prepares the test of a term or phrase: it equals the value, or the value has its words. */
export function matchText(query: TextQuery): (value: Scalar) => boolean {
  const compare = compareWith(query.text);
  const phrase = splitWritten(query.text);
  return (value) => compare(value) === 0 || (typeof value === 'string' && hasWords(value, phrase, query.slop));
}

function hasWords(value: string, phrase: readonly string[], slop: number): boolean {
  // Most values have not even the letters, and need no splitting.
  if (phrase.length === 0 || !phrase.every((wanted) => value.includes(wanted))) return false;
  const words = splitWords(value);
  const [only] = phrase;
  if (phrase.length === 1 && only !== undefined) return words.some((word) => isWord(word, only));
  return phraseOccurs(phrase, words, slop);
}
