/** Cells that a row has beside those of the letters. */
const MARGIN = 2;

/**
 * Counts how many edits part words from one that is looked for, where swapped neighbours are one edit (optimal string
 * alignment, which is what OpenSearch's fuzzy queries count). It goes only through what the limit can reach, and needs
 * no memory of its own for each word.
 */
export class EditCounter {
  readonly #wanted: string;
  readonly #limit: number;
  #beforeLast: Uint8Array;
  #last: Uint8Array;
  #current: Uint8Array;

  /** @param limit Up to 253; anything above it is counted as `limit + 1`. */
  constructor(wanted: string, limit: number) {
    this.#wanted = wanted;
    this.#limit = limit;
    // No word that is longer is compared, so there is room for every row.
    const cells = wanted.length + limit + MARGIN;
    this.#beforeLast = new Uint8Array(cells);
    this.#last = new Uint8Array(cells);
    this.#current = new Uint8Array(cells);
  }

  /** How many edits part the word from the wanted one. */
  count(word: string): number {
    const beyond = this.#limit + 1;
    if (Math.abs(word.length - this.#wanted.length) > this.#limit) return beyond;
    for (let column = 0; column < this.#last.length; column++) this.#last[column] = Math.min(column, beyond);
    let leastBefore = 0;
    for (let row = 1; row <= this.#wanted.length; row++) {
      const least = this.#fillRow(row, word);
      // A swap reaches back over one row, but never below what that row and this one have at least.
      if (least > this.#limit && leastBefore > this.#limit) return beyond;
      leastBefore = least;
      const freed = this.#beforeLast;
      this.#beforeLast = this.#last;
      this.#last = this.#current;
      this.#current = freed;
    }
    return this.#last[word.length] as number;
  }

  /** Fills the cells near the diagonal, as all others are beyond the limit; gives the least. */
  #fillRow(row: number, word: string): number {
    const [wanted, beyond, last, current] = [this.#wanted, this.#limit + 1, this.#last, this.#current];
    const first = Math.max(1, row - this.#limit);
    const end = Math.min(word.length, row + this.#limit);
    const letter = wanted.charCodeAt(row - 1);
    const before = row > 1 ? wanted.charCodeAt(row - 2) : -1;
    let least = first === 1 ? Math.min(row, beyond) : beyond;
    let left = least;
    current[first - 1] = left;
    for (let column = first; column <= end; column++) {
      const own = word.charCodeAt(column - 1);
      let edits = (last[column - 1] as number) + (own === letter ? 0 : 1);
      edits = Math.min(edits, (last[column] as number) + 1, left + 1, beyond);
      if (own === before && column > 1 && word.charCodeAt(column - 2) === letter) {
        edits = Math.min(edits, (this.#beforeLast[column - 2] as number) + 1);
      }
      current[column] = left = edits;
      if (edits < least) least = edits;
    }
    if (end + 1 < current.length) current[end + 1] = beyond;
    return least;
  }
}
