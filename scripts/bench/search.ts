/**
 * Measures the search of Drata's personnel at 100 000 people against filter and sort of a plain array of the same data,
 * against itself at 1 000 people, and against minisearch alone, in one run. Absolute figures belong to the machine; the
 * ratios are what is meant. `npm run bench:search`
 */
import MiniSearch from 'minisearch';
import type { PersonnelRecord } from '../../src/apis/drata/personnel-record.js';
import { findBest } from '../../src/apis/drata/search/find-best.js';
import { toFuzziness } from '../../src/apis/drata/search/rate-match.js';
import { SearchDocument } from '../../src/apis/drata/search/search-document.js';
import { textIndex } from '../../src/apis/drata/search/text-index.js';
import { TextQuery } from '../../src/apis/drata/search/text-query.js';
import { seeds } from '../../src/apis/drata/seed/seeds.js';
import { generateCompany } from '../../src/company/generate-company.js';
import { Collection } from '../../src/core/collection.js';
import { listWordClasses } from './search-words.js';

// What is measured is what runs, so this needs a build.
const build = new URL('../../dist/index.js', import.meta.url).href;
const { createMock } = (await import(build)) as typeof import('../../src/index.js');

const LARGE = Number(process.env['BENCH_PEOPLE'] ?? 100_000);
const SMALL = 1_000;
const ROUNDS = 15;
const STATUSES = ['CURRENT_EMPLOYEE', 'FORMER_EMPLOYEE', 'CURRENT_CONTRACTOR', 'UNKNOWN', 'FUTURE_HIRE'] as const;
const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of what each of the inputs takes. */
const measure = async <T>(inputs: readonly T[], run: (input: T) => unknown): Promise<number> => {
  const times: number[] = [];
  for (const input of inputs) {
    const began = performance.now();
    await run(input);
    times.push(performance.now() - began);
  }
  return median(times);
};

/** What each of the words takes on two sides that take turns, so that both meet the same weather. */
const alternate = async (
  words: readonly string[],
  [own, toInput]: readonly [run: (input: string) => unknown, toInput: (word: string) => string],
  other: (word: string) => unknown,
): Promise<readonly [own: number[], other: number[]]> => {
  const times: [number[], number[]] = [[], []];
  for (const [index, word] of words.entries()) {
    const sides = [() => own(toInput(word)), () => other(word)] as const;
    for (const side of index % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await sides[side]();
      times[side].push(performance.now() - began);
    }
  }
  return times;
};

interface Subject {
  /** The answer as it was sent. */
  readonly read: (query: string) => Promise<string>;
  readonly search: (query: string) => Promise<{ pagination: { cursor: string | null } }>;
  readonly write: (id: number, startedAt: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const startSubject = async (people: number): Promise<Subject> => {
  const mock = await createMock({ apis: ['drata'], people, listen: false, validateResponses: 'off' });
  const headers = { ...mock.credentials('drata').headers, 'content-type': 'application/json' };
  const request = async (path: string, init: RequestInit = {}): Promise<string> => {
    const response = await mock.fetch(`/drata/public/v2${path}`, { ...init, headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
  const read = (query: string): Promise<string> => request(`/personnel-search?${query}`);
  return {
    read,
    search: async (query) => JSON.parse(await read(query)),
    write: async (id, startedAt) => {
      await request(`/personnel/${id}`, { method: 'PUT', body: JSON.stringify({ startedAt }) });
    },
    close: () => mock.close(),
  };
};

/** Each a first page that nobody asked for before. */
const listFirstPages = (): string[] =>
  STATUSES.flatMap((status) =>
    ['name', 'startDate', 'updatedAt'].map(
      (sort) => `employmentStatus[]=${status}&complianceStatus[]=FAIL&sort=${sort}`,
    ),
  );

const isFirst = (_: unknown, index: number): boolean => index < ROUNDS;

/** The same on a plain array: filter, sort, cut. */
const createPlain = (people: number) => {
  const company = generateCompany({ people, seed: 1, at: '2026-01-15T09:00:00Z' });
  const records = [...(seeds['personnel']?.(company) ?? [])].map(([, record]) => record as PersonnelRecord);
  const rows = records.map((record) => ({
    record,
    employmentStatus: record.employmentStatus,
    complianceStatus: SearchDocument.of(record).statuses.complianceStatus,
    groupIds: record.groupIds,
    name: SearchDocument.of(record).name,
    startDate: record.startedAt ?? '\uffff',
    updatedAt: record.updatedAt,
  }));
  const scope = new Set(
    [...(seeds['workspaces']?.(company) ?? [])].flatMap(([, each]) => each['groupIds'] as number[]),
  );
  const search = (query: string): unknown => {
    const parameters = new URLSearchParams(query);
    const key = parameters.get('sort') as 'name' | 'startDate' | 'updatedAt';
    return rows
      .filter(
        (row) =>
          row.employmentStatus === parameters.get('employmentStatus[]') &&
          row.complianceStatus === parameters.get('complianceStatus[]') &&
          row.groupIds.some((id) => scope.has(id)),
      )
      .sort((left, right) =>
        left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : left.record.id - right.record.id,
      )
      .slice(0, 50);
  };
  return { records, search };
};

const createMini = (records: readonly PersonnelRecord[]): MiniSearch => {
  const mini = new MiniSearch({
    fields: ['firstName', 'lastName', 'fullName', 'email', 'jobTitle'],
    searchOptions: { prefix: true, fuzzy: (term) => toFuzziness(term.length) || false },
  });
  mini.addAll(
    records.map(({ id, user: { firstName, lastName, email }, jobTitle }) => {
      return { id, firstName, lastName, fullName: `${firstName} ${lastName}`, email, jobTitle };
    }),
  );
  return mini;
};

const walk = async ({ search }: Subject): Promise<number> => {
  const cursors: string[] = [];
  for (let cursor = ''; cursors.length < ROUNDS; ) {
    const page = await search(`size=10&sort=name&cursor=${cursor}`);
    cursor = page.pagination.cursor ?? '';
    cursors.push(cursor);
  }
  return measure(cursors, (cursor) => search(`size=11&sort=name&cursor=${cursor}`));
};

const report = (what: string, own: number, other: number, limit: number): void =>
  console.log(
    `${what.padEnd(62)} ${own.toFixed(2).padStart(9)} ms ${other.toFixed(2).padStart(9)} ms   ${(own / other).toFixed(2)} × (aim ${limit} ×)`,
  );

const large = await startSubject(LARGE);
const small = await startSubject(SMALL);
const plain = createPlain(LARGE);

const cold = await measure(['employmentStatus[]=UNKNOWN&complianceStatus[]=PASS&sort=name'], large.search);
console.log(`first search of all, which makes ${LARGE} people and their index: ${cold.toFixed(0)} ms`);
await measure(['complianceStatus[]=FAIL', 'sort=name', 'size=10&sort=name'], small.search);
await measure(listFirstPages().slice(0, 3), plain.search);

const firstPages = listFirstPages().filter(isFirst);
report(
  'a first filtered and sorted page : filter and sort of an array',
  await measure(firstPages, large.search),
  await measure(firstPages, plain.search),
  2,
);
const repeated = firstPages.map((query) => `${query}&size=49`);
await measure(repeated, large.search);
await measure([...repeated, ...repeated], small.search);
report(
  'the same query again             : at 1 000 people',
  await measure(repeated, large.search),
  await measure(repeated, small.search),
  1.5,
);
await large.search('sort=name');
report('a following page                 : at 1 000 people', await walk(large), await walk(small), 1.5);

/** The search alone: who meets the words, and the best fifty of them. */
const createOwn = (records: readonly PersonnelRecord[]): ((word: string) => unknown) => {
  const personnel = Collection.of(records.map((record) => [record.id, record] as const));
  const index = personnel.view(textIndex);
  return (word) => {
    const ratings = TextQuery.read(word)?.rateAll(index) ?? new Map();
    return findBest(personnel, { ratings, passes: () => true, count: 50 });
  };
};

const mini = createMini(plain.records);
const own = createOwn(plain.records);
const classes = listWordClasses(plain.records);
const sums = [0, 0] as [number, number];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const toQuery = (word: string): string => `q=${word}`;
const toWord = (word: string): string => word;
for (const { warming } of classes) {
  await alternate(warming, [own, toWord], (word) => mini.search(word));
  await alternate(warming, [large.read, toQuery], (word) => mini.search(word));
}
for (const { name, asked } of classes) {
  const [alone, other] = await alternate(asked, [own, toWord], (word) => mini.search(word));
  report(`q alone, ${name.padEnd(35)} : minisearch alone`, median(alone), median(other), 1.5);
}
for (const { name, asked } of classes) {
  const [whole, other] = await alternate(asked, [large.read, toQuery], (word) => mini.search(word));
  console.log(`  the whole answer to it, 50 people rendered, ${name}: ${(median(whole) / median(other)).toFixed(2)} ×`);
  sums[0] += sum(whole);
  sums[1] += sum(other);
}
report('q, the whole answers to all of these     : minisearch alone', ...sums, 1.5);

const days = firstPages.map((_, index) => `2024-02-${String(index + 1).padStart(2, '0')}`);
const afterWrites: number[] = [];
for (const day of days) {
  await large.write(1001 + days.indexOf(day) * 97, day);
  afterWrites.push(await measure(['sort=startDate&facets[]=employmentStatus'], large.search));
}
report(
  'a search after a write           : the first such search',
  median(afterWrites.slice(1)),
  afterWrites[0] as number,
  0.5,
);
await Promise.all([large.close(), small.close()]);
