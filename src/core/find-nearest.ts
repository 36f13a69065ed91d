import { distance } from 'fastest-levenshtein';

/** The one of the known names that was most likely meant, if any comes near enough. */
export const findNearest = (name: string, known: readonly string[]): string | undefined => {
  const wanted = name.toLowerCase();
  const rated = known.map((each) => ({ each, edits: distance(wanted, each.toLowerCase()) }));
  const [best] = rated.sort((left, right) => left.edits - right.edits);
  return best && best.edits <= Math.max(1, Math.ceil(best.each.length / 3)) ? best.each : undefined;
};
