/** Whether one text becomes the other by at most so many insertions, deletions and replacements of characters. */
export function isWithinEdits(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false;
  if (Math.max(left.length, right.length) <= limit) return true;
  let above = new Array<number>(right.length + 1).fill(Number.POSITIVE_INFINITY);
  let current = above.slice();
  for (let column = 0; column <= Math.min(right.length, limit); column += 1) above[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow(current, above, row, left.charCodeAt(row - 1), right, limit) > limit) return false;
    [above, current] = [current, above];
  }
  return distanceAt(above, right.length) <= limit;
}

/**
 * Fills in the distances of one more character of the left text and gives the least of them.
 *
 * Only the band around the diagonal is filled; what is outside is more than `limit` edits away.
 */
function fillRow(
  current: number[],
  above: readonly number[],
  row: number,
  unit: number,
  right: string,
  limit: number,
): number {
  const first = Math.max(1, row - limit);
  current[first - 1] = row;
  let least = row;
  for (let column = first; column <= Math.min(right.length, row + limit); column += 1) {
    const replaced = distanceAt(above, column - 1) + (right.charCodeAt(column - 1) === unit ? 0 : 1);
    const moved = Math.min(distanceAt(current, column - 1), distanceAt(above, column)) + 1;
    const distance = Math.min(replaced, moved);
    current[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

function distanceAt(distances: readonly number[], column: number): number {
  return distances[column] ?? Number.POSITIVE_INFINITY;
}
