import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildDevice,
  buildPersonnel,
  collectPersonnel,
} from '../../../../test/support/drata-personnel.js';
import type { Collection } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { searchFor } from './search-for.js';
import type { SearchQuery } from './search-query.js';
import { textIndex } from './text-index.js';
import { TextQuery } from './text-query.js';

const NAMES = ['Mara', 'Marta', 'Amra', 'Joana', 'Jo', 'Josefine', 'Émile', 'Emil'];

const call = (id: number, name: number): PersonnelRecord['user'] => ({
  ...buildPersonnel({ id }).user,
  firstName: NAMES[name % NAMES.length] as string,
  lastName: NAMES[(name + 3) % NAMES.length] as string,
});

const build = (id: number, variant: number): PersonnelRecord =>
  buildPersonnel({
    id,
    user: call(id, variant),
    groupIds: [variant % 3],
    employmentStatus: variant % 2 === 0 ? 'CURRENT_EMPLOYEE' : 'FUTURE_HIRE',
    startedAt: variant % 5 === 0 ? null : `202${variant % 5}-01-01T00:00:00.000Z`,
    compliance: buildCompliance({
      devices: variant % 4 === 0 ? [] : [buildDevice(variant % 4 === 1 ? 'FAIL' : 'PASS')],
    }),
  });

const QUERIES: readonly Partial<SearchQuery>[] = [
  {},
  { q: 'mara' },
  { q: 'jo emil', sort: 'name' },
  { sort: 'startDate', sortDir: 'DESC' },
  { sort: 'name', 'employmentStatus[]': ['FUTURE_HIRE'] },
  { 'antivirusStatus[]': ['FAIL', 'OUT_OF_SCOPE'], sort: 'updatedAt' },
  { firstName: 'ma', 'groupIds[]': [1] },
];

const find = (personnel: Collection<PersonnelRecord>, query: Partial<SearchQuery>) =>
  searchFor(personnel, {
    query: { size: 50, sortDir: 'ASC', includeTotalCount: false, ...query },
    conditions: [],
    scope: [0, 1],
  });

const idsOf = (personnel: Collection<PersonnelRecord>, query: Partial<SearchQuery>): number[] =>
  find(personnel, query).records.map(({ id }) => id);

describe('a search', () => {
  it('carried over writes finds what one from nothing finds, and leaves earlier versions as they were', () => {
    const write = fc.record({
      id: fc.integer({ min: 1, max: 14 }),
      variant: fc.option(fc.nat(40), { nil: undefined }),
    });
    const property = fc.property(fc.array(write, { maxLength: 12 }), fc.nat(QUERIES.length), (writes, skipped) => {
      let personnel = collectPersonnel(Array.from({ length: 10 }, (_, index) => build(index + 1, index)));
      const versions: { personnel: Collection<PersonnelRecord>; ids: number[][] }[] = [];
      for (const [index, { id, variant }] of writes.entries()) {
        const asked = QUERIES.filter((__, place) => (place + index) % QUERIES.length !== skipped);
        versions.push({ personnel, ids: asked.map((query) => idsOf(personnel, query)) });
        personnel = personnel.with([{ key: id, record: variant === undefined ? undefined : build(id, variant) }]);
        const anew = collectPersonnel(personnel.values());
        for (const query of QUERIES) {
          expect([query, idsOf(personnel, query)]).toEqual([query, idsOf(anew, query)]);
          expect(find(personnel, query).count('groupIds')).toEqual(find(anew, query).count('groupIds'));
          expect(find(personnel, query).count('antivirusStatus')).toEqual(find(anew, query).count('antivirusStatus'));
        }
        for (const [age, version] of versions.entries()) {
          const then = QUERIES.filter((__, place) => (place + age) % QUERIES.length !== skipped);
          expect(then.map((query) => idsOf(version.personnel, query))).toEqual(version.ids);
        }
      }
    });
    fc.assert(property, { numRuns: 60, seed: 7 });
  });

  it('has people without a start or a name last in both directions', () => {
    const user = { ...buildPersonnel().user, firstName: null, lastName: null };
    const personnel = collectPersonnel([
      buildPersonnel({ id: 1, groupIds: [1], startedAt: null }),
      buildPersonnel({ id: 2, groupIds: [1], user }),
      buildPersonnel({ id: 3, groupIds: [1], startedAt: '2020-01-01T00:00:00.000Z' }),
    ]);
    expect(idsOf(personnel, { sort: 'startDate' })).toEqual([3, 2, 1]);
    expect(idsOf(personnel, { sort: 'startDate', sortDir: 'DESC' })).toEqual([1, 3, 2]);
    expect(idsOf(personnel, { sort: 'name' }).at(-1)).toBe(2);
    expect(idsOf(personnel, { sort: 'name', sortDir: 'DESC' })[0]).toBe(2);
  });

  it('is not done again for the same version', () => {
    const personnel = collectPersonnel([buildPersonnel({ groupIds: [1] })]);
    expect(find(personnel, { q: 'mara' })).toBe(find(personnel, { q: 'mara', size: 1 }));
  });

  it('finds words with accents by those without', () => {
    const personnel = collectPersonnel([build(1, 6)]);
    expect(idsOf(personnel, { q: 'emile' })).toEqual([1]);
    expect(idsOf(personnel, { q: 'ÉMILE' })).toEqual([1]);
  });
});

describe('a rating', () => {
  it('of everybody at once is the rating of each', () => {
    const records = Array.from({ length: 30 }, (_, index) => build(index + 1, index));
    const index = collectPersonnel(records).view(textIndex);
    for (const q of ['mara', 'jo', 'emil', 'josefnie', 'person', 'acme mara', 'e', 'zzz', 'amra joana']) {
      const text = TextQuery.read(q) as TextQuery;
      const rated = records.flatMap((record) => (text.rate(record) > 0 ? [[record.id, text.rate(record)]] : []));
      expect([...text.rateAll(index)].sort(([left], [right]) => left - right)).toEqual(rated);
    }
  });
});
