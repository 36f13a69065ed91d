import { createRating, toFuzziness } from './rate-match.js';

/** The different words of an index, with what tells most of those that cannot match from their letters alone. */
export class WordList {
  readonly #words: readonly string[];
  readonly #letters: Uint32Array;

  constructor(words: Iterable<string>) {
    this.#words = [...words];
    this.#letters = Uint32Array.from(this.#words, toLetters);
  }

  /** The words that meet one that is looked for, and how well. */
  match(wanted: string): readonly (readonly [word: string, match: number])[] {
    const matches: [string, number][] = [];
    const letters = toLetters(wanted);
    const rate = createRating(wanted);
    // An edit brings in at most one letter and takes away at most one; a beginning has no letter that the word lacks.
    const edits = toFuzziness(wanted.length);
    for (let place = 0; place < this.#letters.length; place++) {
      const own = this.#letters[place] as number;
      const lacking = letters & ~own;
      if (lacking !== 0 && (countBits(lacking) > edits || countBits(own & ~letters) > edits)) continue;
      const word = this.#words[place] as string;
      const match = rate(word);
      if (match > 0) matches.push([word, match]);
    }
    return matches;
  }
}

/** The letters of a word as bits; letters beyond the alphabet share theirs. */
const toLetters = (word: string): number => {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
};

const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
