import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody who wrote this one most likely meant; undefined where none is like it. */
export const findNearest = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const nearest = closest(
    word.toLowerCase(),
    known.map((each) => each.toLowerCase()),
  );
  const found = known.find((each) => each.toLowerCase() === nearest) as string;
  return distance(word.toLowerCase(), nearest) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
};
