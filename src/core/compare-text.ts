/**
 * Orders names for people: letter case counts only between names that are otherwise the same. By code unit, not by a
 * language's rules, because those differ between releases of Node and take it 20 ms to load.
 */
export const compareText = (left: string, right: string): number => {
  const [lowerLeft, lowerRight] = [left.toLowerCase(), right.toLowerCase()];
  if (lowerLeft !== lowerRight) return lowerLeft < lowerRight ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
};
