/**
 * How many edits part two words, where swapped neighbours are one edit (optimal string alignment, which is what
 * OpenSearch's fuzzy queries count); anything above `limit` is told as `limit + 1`.
 */
export const countEdits = (left: string, right: string, limit: number): number => {
  const beyond = limit + 1;
  if (Math.abs(left.length - right.length) > limit) return beyond;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    // A swap reaches back over one row, but never below what that row and this one have at least.
    if (least > limit && Math.min(...last) > limit) return beyond;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, right.length), beyond);
};

const at = (edits: readonly number[], column: number): number => edits[column] as number;
