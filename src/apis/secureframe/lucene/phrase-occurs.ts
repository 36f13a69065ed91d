import { isWord, type Word } from './word.js';

/**
 * Whether a text has the words of a phrase, each moved so that all are within `slop` positions of the phrase's order.
 *
 * As in Lucene, 0 asks for the phrase itself and two adjacent words that changed places are 2 apart. A word that the
 * phrase repeats has to occur as often.
 */
export function phraseOccurs(phrase: readonly string[], words: readonly Word[], slop: number): boolean {
  if (phrase.length > words.length) return false;
  const positions = positionsOf(phrase, words);
  for (let start = 1 - phrase.length; start < words.length; start += 1) {
    if (fitsFrom(start, phrase, positions, slop)) return true;
  }
  return false;
}

function positionsOf(phrase: readonly string[], words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const wanted of new Set(phrase)) {
    positions.set(
      wanted,
      words.flatMap((word, position) => (isWord(word, wanted) ? [position] : [])),
    );
  }
  return positions;
}

function fitsFrom(
  start: number,
  phrase: readonly string[],
  positions: ReadonlyMap<string, readonly number[]>,
  slop: number,
): boolean {
  // Equal words ask for windows that only move to the right, so the leftmost free position is always a best choice.
  const used = new Map<string, number>();
  return phrase.every((wanted, index) => {
    const candidates = positions.get(wanted) ?? [];
    let next = used.get(wanted) ?? 0;
    while ((candidates[next] ?? Number.POSITIVE_INFINITY) < start + index) next += 1;
    used.set(wanted, next + 1);
    return (candidates[next] ?? Number.POSITIVE_INFINITY) <= start + index + slop;
  });
}
