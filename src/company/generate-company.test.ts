import { assert as assertProperty, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompanyOptions, generateCompany } from './generate-company.js';

const at = '2026-01-15T09:00:00Z';

const anyOptions = record<CompanyOptions>({
  people: integer({ min: 0, max: 300 }),
  seed: integer({ min: -1000, max: 1_000_000 }),
  at: constantFrom(at, '2024-02-29T00:00:00Z', '2030-12-31T23:59:59.999Z'),
});

describe('a generated company', () => {
  test('has the same bytes whenever it is generated from the same options', () => {
    assertProperty(
      property(anyOptions, (options) => {
        expect(JSON.stringify(generateCompany(options))).toBe(JSON.stringify(generateCompany(options)));
      }),
      { numRuns: 20 },
    );
  });

  test('begins with exactly the people that a smaller one with the same seed has', () => {
    assertProperty(
      property(anyOptions, integer({ min: 0, max: 300 }), (options, fewer) => {
        const { people } = generateCompany(options);
        const smaller = generateCompany({ ...options, people: Math.min(fewer, options.people) });
        expect(smaller.people).toEqual(people.slice(0, smaller.people.length));
      }),
      { numRuns: 20 },
    );
  });

  test('differs with the seed', () => {
    const [one, other] = [1, 2].map((seed) => generateCompany({ people: 20, seed, at }));
    expect(one?.people.map(({ email }) => email)).not.toEqual(other?.people.map(({ email }) => email));
  });

  test('is plain JSON', () => {
    const company = generateCompany({ people: 250, seed: 1, at });
    expect(JSON.parse(JSON.stringify(company))).toStrictEqual(company);
  });

  test.each([0, 1, 2, 5, 10, 100])('of %i people numbers them from 1', (people) => {
    const company = generateCompany({ people, seed: 1, at });
    expect(company.people.map(({ number }) => number)).toEqual(Array.from({ length: people }, (_, index) => index + 1));
  });

  test('refers only to what it has', () => {
    assertProperty(
      property(anyOptions, (options) => {
        expect(findDangling(options)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives 20 000 people 20 000 addresses in lower-case ASCII at its own domain', () => {
    const { people, domain } = generateCompany({ people: 20_000, seed: 3, at });
    expect(domain).toMatch(/^[a-z-]+\.example$/);
    expect(new Set(people.map(({ email }) => email)).size).toBe(20_000);
    const form = new RegExp(`^[a-z]+\\.[a-z]+[0-9]*@${domain}$`);
    expect(people.filter(({ email }) => !form.test(email))).toEqual([]);
  });

  test.each([
    { people: -1, seed: 1, at },
    { people: 1.5, seed: 1, at },
    { people: 1, seed: Number.NaN, at },
    { people: 1, seed: 1, at: 'yesterday' },
  ])('is refused for %j', (options) => {
    expect(() => generateCompany(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});

const keysOf = (values: readonly { readonly key: string }[]): Set<string> => new Set(values.map(({ key }) => key));

const findDangling = (options: CompanyOptions): string[] => {
  const company = generateCompany(options);
  const people = keysOf(company.people);
  const departments = keysOf(company.departments);
  const sites = keysOf(company.sites);
  const groups = new Map(company.groups.map((group) => [group.key, group]));
  const connections = keysOf(company.connections);
  const brokers = keysOf(company.brokers);
  const customFields = keysOf(company.customFields);
  return company.people.flatMap((person) => {
    const wrong: string[] = [];
    const check = (what: string, holds: boolean): void => {
      if (!holds) wrong.push(`${person.key}: ${what}`);
    };
    check('department', departments.has(person.department));
    check('site', sites.has(person.site));
    check('manager', person.manager === null || people.has(person.manager));
    check('out of scope by', person.outOfScope === null || people.has(person.outOfScope.by));
    for (const exclusion of person.exclusions) check('exclusion by', people.has(exclusion.by));
    for (const key of person.groups) {
      const group = groups.get(key);
      check(key, group !== undefined && (group.connection === null || group.connection === person.idpConnection));
    }
    for (const key of [person.idpConnection, person.hrisConnection])
      check('connection', key === null || connections.has(key));
    for (const { source } of person.riskEvents) check(source, person.integrations.includes(source));
    for (const { broker } of person.exposures) check(broker, brokers.has(broker));
    for (const key of Object.keys(person.customFields)) check(key, customFields.has(key));
    return wrong;
  });
};
