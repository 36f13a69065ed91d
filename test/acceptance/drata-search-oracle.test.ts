import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonnelRecord } from '../../src/apis/drata/personnel-record.js';
import { seeds } from '../../src/apis/drata/seed/seeds.js';
import type { components } from '../../src/apis/drata/types.gen.js';
import { generateCompany } from '../../src/company/generate-company.js';
import type { Mock } from '../../src/index.js';
import { type Known, type NaiveQuery, searchNaively, valuesOf } from '../support/drata-naive-search.js';
import { expectEqual } from '../support/expect-equal.js';
import { EVERYTHING, listAll, read, startDrata } from './drata-client.js';

type Schemas = components['schemas'];
type Page = Schemas['PersonnelSearchList'];

let mock: Mock;
let everybody: readonly Known[];
const scopes: Record<string, readonly number[] | undefined> = {};

beforeAll(async () => {
  mock = await startDrata();
  const company = generateCompany({ people: 250, seed: 1, at: (await mock.clock.now()).toISOString() });
  const records = new Map([...(seeds['personnel']?.(company) ?? [])] as [number, PersonnelRecord][]);
  everybody = (await listAll(mock, EVERYTHING)).map((shown) => ({
    shown,
    record: records.get(shown.id) as PersonnelRecord,
  }));
  // Wider than the baseline's, so that most people can be found.
  const groupIds = Array.from({ length: 16 }, (_, index) => 41 + index);
  await read(mock, '/workspaces/1/personnel-scope', { method: 'PUT', body: { groupIds } });
  for (const workspace of [1, 2]) {
    const { groups } = await read<Schemas['PersonnelScope']>(mock, `/workspaces/${workspace}/personnel-scope`);
    scopes[`/workspaces/${workspace}`] = groups.map(({ id }) => id);
  }
  // The third workspace has no scope, so a search of all of them covers everybody.
  scopes[''] = undefined;
});
afterAll(() => mock.close());

const COMPLIANCE = ['PASS', 'FAIL', 'MISCONFIGURED', 'EXCLUDED', 'OUT_OF_SCOPE'];
const EMPLOYMENT = [
  ...['CURRENT_EMPLOYEE', 'FORMER_EMPLOYEE', 'CURRENT_CONTRACTOR', 'FORMER_CONTRACTOR', 'FUTURE_HIRE', 'UNKNOWN'],
  ...['OUT_OF_SCOPE', 'SERVICE_ACCOUNT', 'SPECIAL_FORMER_EMPLOYEE', 'SPECIAL_FORMER_CONTRACTOR'],
];
const CHECK_FILTERS = [
  ...['complianceStatus', 'acceptedPoliciesStatus', 'bgCheckStatus', 'identityMfaStatus', 'securityTrainingStatus'],
  ...['hipaaTrainingStatus', 'aiAwarenessTrainingStatus', 'offboardingStatus', 'agentInstalledStatus'],
  ...['passwordManagerStatus', 'diskEncryptionStatus', 'antivirusStatus', 'autoUpdatesStatus', 'lockScreenStatus'],
];
const FACETS = ['employmentStatus', 'syncStatus', 'groupIds', ...CHECK_FILTERS];
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  employmentStatus: EMPLOYMENT,
  syncStatus: ['SYNCED', 'NOT_SYNCED'],
};

const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

/** Texts near to what there is: words of names and titles, cut, bent and joined. */
const texts = (): fc.Arbitrary<string> => {
  const words = everybody.flatMap(({ shown: { user }, record }) =>
    [user?.firstName, user?.lastName, user?.email, record.jobTitle].flatMap((text) => (text ? [text] : [])),
  );
  const bent = fc.tuple(
    fc.constantFrom(...words),
    fc.nat(12),
    fc.constantFrom('as it is', 'cut', 'swap', 'drop', 'add', 'upper'),
  );
  const bend = ([text, at, how]: [string, number, string]): string => {
    const place = Math.min(at, text.length - 1);
    const pair = [...text.slice(place, place + 2)].reverse().join('');
    if (how === 'cut') return text.slice(0, place + 1);
    if (how === 'swap') return text.slice(0, place) + pair + text.slice(place + 2);
    if (how === 'drop') return text.slice(0, place) + text.slice(place + 1);
    if (how === 'add') return `${text.slice(0, place)}x${text.slice(place)}`;
    return how === 'upper' ? text.toUpperCase() : text;
  };
  return fc.array(bent.map(bend), { minLength: 1, maxLength: 2 }).map((each) => each.join(' ').slice(0, 191));
};

const fieldValues = (): { name: string; value: string }[] =>
  everybody.flatMap(({ shown }) =>
    (shown.customFields ?? []).flatMap(({ name, value }) => (typeof value === 'string' ? [{ name, value }] : [])),
  );

const listsOf = (): fc.Arbitrary<Record<string, (string | number)[]>> => {
  const groupIds = [...new Set(everybody.flatMap(({ record }) => record.groupIds)), 9999];
  const filters: [string, fc.Arbitrary<(string | number)[]>][] = [
    ...CHECK_FILTERS.map((name): [string, fc.Arbitrary<string[]>] => [name, some(COMPLIANCE, 4)]),
    ['employmentStatus', some(EMPLOYMENT, 6)],
    ['groupIds', some(groupIds, 6)],
    ['idpConnectionIds', some([11, 12, 13, 14], 2)],
    ['hrisConnectionIds', some([11, 12, 13, 14, 15], 2)],
  ];
  const chosen = fc.subarray(filters, { maxLength: 2 });
  return chosen.chain((each) => fc.record(Object.fromEntries(each)));
};

const rangesOf = (): fc.Arbitrary<NaiveQuery['ranges'][number]> =>
  fc
    .tuple(fc.constantFrom(...fieldValues()), fc.constantFrom(...fieldValues()), fc.constantFrom('gte', 'lte', 'both'))
    .map(([{ name, value }, other, side]) => {
      const isBound = (text: string): boolean => /^(-?\d+|\d{4}-\d\d-\d\d)$/.test(text);
      const low = isBound(value) ? value : '3';
      const high = isBound(other.value) ? other.value : '2026-01-01';
      return { name, ...(side !== 'lte' && { gte: low }), ...(side !== 'gte' && { lte: high }) };
    });

interface Case {
  readonly path: string;
  readonly size: number;
  readonly facets: readonly string[];
  readonly query: NaiveQuery;
}

const cases = (): fc.Arbitrary<Case> =>
  fc.record({
    path: fc.constantFrom('', '/workspaces/1', '/workspaces/2'),
    size: fc.constantFrom(1, 3, 7, 20, 50),
    facets: fc.subarray(FACETS, { maxLength: 4 }),
    query: fc.record({
      q: seldom(texts(), 3),
      firstName: seldom(fc.constantFrom('a', 'J', 'mA', 'Build', 'zz', '')),
      lastName: seldom(fc.constantFrom('b', 'S', 'mc', 'KU', 'zz')),
      syncStatus: seldom(fc.constantFrom('SYNCED', 'NOT_SYNCED')),
      sort: fc.constantFrom(undefined, undefined, 'createdAt', 'updatedAt', 'name', 'startDate'),
      sortDir: fc.constantFrom(undefined, 'ASC', 'DESC'),
      lists: listsOf(),
      equal: seldom(fc.constantFrom(...fieldValues())).map((each) => (each ? [each] : [])),
      ranges: seldom(rangesOf()).map((each) => (each ? [each] : [])),
    }),
  });

/** The query as a client spells it. */
const spell = ({ size, facets, query }: Case): string => {
  const { lists, equal, ranges, ...plain } = query;
  const pairs: [string, string][] = [
    ['size', String(size)],
    ['includeTotalCount', 'true'],
  ];
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) pairs.push([name, value]);
  for (const [name, values] of Object.entries(lists))
    for (const value of values) pairs.push([`${name}[]`, String(value)]);
  for (const facet of facets) pairs.push(['facets[]', facet]);
  equal.forEach(({ name, value }, index) => {
    pairs.push([`customFields[${index}][name]`, name.toUpperCase()], [`customFields[${index}][value]`, value]);
  });
  ranges.forEach((range, index) => {
    for (const [member, value] of Object.entries(range)) {
      if (value !== undefined) pairs.push([`customRangeFields[${index}][${member}]`, value]);
    }
  });
  return new URLSearchParams(pairs).toString();
};

const countNaively = (found: readonly Known[], facet: string): Record<string, number> => {
  const domain = facet === 'groupIds' ? [] : (DOMAINS[facet] ?? COMPLIANCE);
  const counts = Object.fromEntries(domain.map((value) => [value, 0]));
  for (const value of found.flatMap((known) => valuesOf(known, facet))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const readAll = async (url: string): Promise<{ first: Page; ids: number[] }> => {
  const first = await read<Page>(mock, url);
  const ids = first.data.map(({ id }) => id);
  let { cursor } = first.pagination;
  for (let pages = 1; cursor !== null && pages < 3; pages++) {
    const page: Page = await read(mock, `${url}&cursor=${cursor}`);
    expect(page.facets).toBeUndefined();
    expect(page.pagination.totalCount).toBeUndefined();
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.pagination.cursor;
  }
  return { first, ids };
};

describe('a search', () => {
  it('answers as a naive filter over everybody does', async () => {
    let found = 0;
    const property = fc.asyncProperty(cases(), async (asked) => {
      const scope = scopes[asked.path];
      const inScope = everybody.filter(({ record }) => !scope || record.groupIds.some((id) => scope.includes(id)));
      const expected = searchNaively(inScope, asked.query);
      const { first, ids } = await readAll(`${asked.path}/personnel-search?${spell(asked)}`);
      expectEqual(
        ids,
        expected.slice(0, asked.size * 3).map(({ shown }) => shown.id),
      );
      expect(first.pagination.totalCount).toBe(expected.length);
      expect(Object.keys(first.facets ?? {}).sort()).toEqual([...asked.facets].sort());
      for (const [facet, counts] of Object.entries(first.facets ?? {})) {
        const said = Object.fromEntries(counts.map(({ value, count }) => [value, count]));
        expectEqual([facet, said], [facet, countNaively(expected, facet)]);
      }
      if (expected.length > 0) found++;
    });
    await fc.assert(property, { numRuns: 2000, seed: 4 });
    expect(found).toBeGreaterThan(600);
  }, 120_000);
});
