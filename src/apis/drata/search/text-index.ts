import type { Change, Collection, View } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { isFoundAlike, weighWords } from './weigh-words.js';
import { WordList } from './word-list.js';

/** Where a word stands: ids of personnel in order, and the word's weight for each. */
interface Postings {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** The words of the whole personnel. There are far fewer of them than people, so a search looks at words first. */
export class TextIndex {
  readonly #postings: ReadonlyMap<string, Postings>;
  readonly #words: WordList;
  readonly #ratings = new Map<string, ReadonlyMap<number, number>>();

  constructor(postings: ReadonlyMap<string, Postings>) {
    this.#postings = postings;
    this.#words = new WordList(postings.keys());
  }

  /** How well each person meets a word that is looked for, by id; those who do not are not there. */
  rate(wanted: string): ReadonlyMap<number, number> {
    const known = this.#ratings.get(wanted);
    if (known) return known;
    const ratings = new Map<number, number>();
    for (const [word, match] of this.#words.match(wanted))
      addRatings(ratings, this.#postings.get(word) as Postings, match);
    this.#ratings.set(wanted, ratings);
    if (this.#ratings.size > RATING_LIMIT) this.#ratings.delete(this.#ratings.keys().next().value as string);
    return ratings;
  }

  /** The index after the changes. */
  with(changes: readonly Change<PersonnelRecord>[]): TextIndex {
    const changed = changes.filter(({ before, after }) => !before || !after || !isFoundAlike(before, after));
    if (changed.length === 0) return this;
    const postings = new Map(this.#postings);
    for (const { before, after } of changed) {
      for (const word of before ? weighWords(before).keys() : [])
        remove(postings, word, (before as PersonnelRecord).id);
      for (const [word, weight] of after ? weighWords(after) : [])
        insert(postings, word, { id: after?.id as number, weight });
    }
    return new TextIndex(postings);
  }
}

/** Words whose ratings are kept; one that nearly everybody has takes some megabytes among 100 000 people. */
const RATING_LIMIT = 16;

const addRatings = (ratings: Map<number, number>, { ids, weights }: Postings, match: number): void => {
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] as number;
    const rating = match * (weights[index] as number);
    if (rating > (ratings.get(id) ?? 0)) ratings.set(id, rating);
  }
};

const remove = (postings: Map<string, Postings>, word: string, id: number): void => {
  const { ids, weights } = postings.get(word) as Postings;
  const place = ids.indexOf(id);
  if (ids.length === 1) postings.delete(word);
  else postings.set(word, { ids: ids.toSpliced(place, 1), weights: weights.toSpliced(place, 1) });
};

const insert = (
  postings: Map<string, Postings>,
  word: string,
  { id, weight }: { id: number; weight: number },
): void => {
  const { ids, weights } = postings.get(word) ?? { ids: [], weights: [] };
  const next = ids.findIndex((each) => each > id);
  const place = next === -1 ? ids.length : next;
  postings.set(word, { ids: ids.toSpliced(place, 0, id), weights: weights.toSpliced(place, 0, weight) });
};

const build = (personnel: Collection<PersonnelRecord>): TextIndex => {
  const postings = new Map<string, { ids: number[]; weights: number[] }>();
  for (const record of personnel.values()) {
    for (const [word, weight] of weighWords(record)) {
      const known = postings.get(word);
      if (known) {
        known.ids.push(record.id);
        known.weights.push(weight);
      } else postings.set(word, { ids: [record.id], weights: [weight] });
    }
  }
  return new TextIndex(postings);
};

/** The index over the personnel; a write changes only the words of those who are called otherwise afterwards. */
export const textIndex: View<PersonnelRecord, TextIndex> = { build, update: (index, changes) => index.with(changes) };
