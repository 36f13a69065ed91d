import type { PersonnelRecord } from '../personnel-record.js';
import { createRating } from './rate-match.js';
import type { TextIndex } from './text-index.js';
import { toWords } from './to-words.js';
import { weighWords } from './weigh-words.js';

/**
 * What `q` looks for. Every word has to be met, so that another word narrows a search, and a whole address finds its
 * owner and not everybody at that company; the best rating of each word counts. Ratings do not depend on who else there
 * is, so nobody's place changes because somebody else is written to.
 */
export class TextQuery {
  readonly #words: readonly string[];
  #ratings: readonly ((word: string) => number)[] | undefined;

  private constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** Reads `q`; undefined where it is not given or has no word in it, which asks for everybody. */
  static read(q: string | undefined): TextQuery | undefined {
    const words = q === undefined ? [] : toWords(q);
    return words.length === 0 ? undefined : new TextQuery([...new Set(words)]);
  }

  /** How well somebody meets it, 0 where they do not. */
  rate(record: PersonnelRecord): number {
    this.#ratings ??= this.#words.map(createRating);
    const weights = weighWords(record);
    let sum = 0;
    for (const rate of this.#ratings) {
      let best = 0;
      for (const [word, weight] of weights) best = Math.max(best, rate(word) * weight);
      if (best === 0) return 0;
      sum += best;
    }
    return sum;
  }

  /** The same for everybody at once: ratings by id of those who meet it. */
  rateAll(index: TextIndex): ReadonlyMap<number, number> {
    const [fewest, ...others] = this.#words
      .map((word) => index.rate(word))
      .sort((left, right) => left.size - right.size);
    if (!fewest || others.length === 0) return fewest ?? new Map();
    const sums = new Map<number, number>();
    for (const [id, rating] of fewest) {
      const sum = others.reduce((total, ratings) => total + (ratings.get(id) ?? Number.NaN), rating);
      if (!Number.isNaN(sum)) sums.set(id, sum);
    }
    return sums;
  }
}
