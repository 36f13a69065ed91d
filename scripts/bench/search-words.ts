import type { PersonnelRecord } from '../../src/apis/drata/personnel-record.js';

/** Words of one kind to look for, none of them in another kind; some to warm up with. */
export interface WordClass {
  readonly name: string;
  readonly warming: readonly string[];
  readonly asked: readonly string[];
}

const ASKED = 40;
const WARMING = 160;

const swap = (word: string, at: number): string =>
  `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;

/** Letters that seldom stand together, so that no two edits lead to a name. */
const nobodys = (index: number): string =>
  Array.from({ length: 7 }, (_, place) => 'qxzjvkwy'[Math.floor(((index + 1) * 1_618_033) / 8 ** place) % 8]).join('');

const bends: readonly (readonly [name: string, fits: (word: string) => boolean, bend: (word: string) => string])[] = [
  ['whole words', () => true, (word) => word],
  ['beginnings of 4 letters', ({ length }) => length > 5, (word) => word.slice(0, 4)],
  ['1 edit: swapped neighbours', ({ length }) => length > 3, (word) => swap(word, 1)],
  ['2 edits: swapped, and one too many', ({ length }) => length > 5, (word) => `${swap(word, 1)}x`],
];

/** Words by the kinds of how they meet the names and titles of the people. */
export const listWordClasses = (records: readonly PersonnelRecord[]): readonly WordClass[] => {
  const texts = records.flatMap(({ user, jobTitle }) => [
    user.lastName,
    user.firstName,
    ...(jobTitle ?? '').split(' '),
  ]);
  const known = [...new Set(texts.flatMap((text) => text?.toLowerCase() ?? []))].filter((word) =>
    /^[a-z]+$/.test(word),
  );
  const taken = new Set<string>();
  const take = (word: string): boolean => !taken.has(word) && Boolean(taken.add(word));
  const classes = bends.map(([name, fits, bend], place) => {
    const sources = known.filter((word, index) => index % bends.length === place && fits(word));
    return toClass(name, sources.map(bend).filter(take));
  });
  return [
    ...classes,
    toClass('words that nobody has', Array.from({ length: 1000 }, (_, index) => nobodys(index)).filter(take)),
  ];
};

const toClass = (name: string, words: readonly string[]): WordClass => {
  if (words.length < WARMING + ASKED) throw new Error(`${name}: only ${words.length} words`);
  const spread = Math.floor(words.length / (WARMING + ASKED));
  const chosen = words.filter((_, index) => index % spread === 0).slice(0, WARMING + ASKED);
  return { name, warming: chosen.slice(0, WARMING), asked: chosen.slice(WARMING) };
};
