import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/verification/lists/read-list.js';
import { composedOf, itemsOf } from '../specs/facets.js';
import { step } from '../specs/located.js';
import { describeEachApi, subjects } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import {
  findItemSchema,
  findPagedLists,
  idOf,
  listPaths,
  type PagedList,
  readMember,
  walk,
} from '../support/paged-list.js';
import type { Probe } from '../support/probe.js';

const SMALL = 7;
const PARENTS = 12;

const maximumOf = ({ size }: PagedList): number => size.schema.value.maximum as number;

const holdTogether = async (probe: Probe, list: PagedList): Promise<number> => {
  let seen = 0;
  for (const path of await listPaths(probe, list, PARENTS)) {
    const small = await walk(probe, list, { size: SMALL, ...(path && { path }) });
    const large = await walk(probe, list, { size: maximumOf(list), ...(path && { path }) });
    const ids = small.items.map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(large.items.map(idOf)).toEqual(ids);
    expect(small.sizes.slice(0, -1).every((size) => size === SMALL)).toBe(true);
    if (list.isCounted) expect([small.total, large.total]).toEqual([ids.length, ids.length]);
    seen += ids.length;
  }
  return seen;
};

const expectEmptyBeyond = async (probe: Probe, list: PagedList): Promise<void> => {
  const { sizes, total } = await walk(probe, list, { size: maximumOf(list) });
  for (const page of [sizes.length + 1, 1_000_000]) {
    const { status, body } = await probe.ask(list.operation, { query: `page=${page}` });
    const past = listItems(body);
    if (page > (total ?? Number.POSITIVE_INFINITY)) expect([status, past]).toEqual([200, []]);
  }
};

interface Filter {
  readonly query: string;
  /** The member that the filter is about, and the value that it lets through. */
  readonly member: string;
  readonly value: unknown;
}

/** The filters of a list by a member of its items that has a few known values: parameters, and fields of a search. */
const listFilters = ({ operation }: PagedList): Filter[] => {
  const item = findItemSchema(operation);
  if (!item) return [];
  const valuesOf = (member: string): readonly unknown[] =>
    composedOf(step(item, 'properties', member)).flatMap(({ value }) => {
      if (Array.isArray(value.enum)) return value.enum.filter((each) => each !== null);
      return value.type === 'boolean' ? [true, false] : [];
    });
  return operation.parameters.flatMap(({ name, schema, place }) => {
    const fields = (place.value['x-filterable'] ?? []) as readonly string[];
    const searched = fields.flatMap((member) =>
      valuesOf(member).map((value) => ({ query: `${name}=${member}:${value}`, member, value })),
    );
    const member = name.replace('[]', '');
    const shape = schema.value.type === 'array' ? itemsOf(schema) : schema;
    const values = valuesOf(member).filter((value) => isAllowed(shape.value, value));
    return [...searched, ...values.map((value) => ({ query: `${encodeURIComponent(name)}=${value}`, member, value }))];
  });
};

const isAllowed = (schema: Readonly<Record<string, unknown>>, value: unknown): boolean =>
  Array.isArray(schema.enum) ? schema.enum.includes(value) : schema.type === 'boolean';

/**
 * Values that nobody in the baseline has, each with its reason; a filter by one finds nobody, and no other does.
 * `workspace`: one world serves both profiles, and only the observed one knows the value.
 */
const unusedValues = ['secureframe (observed): q=employee_type:workspace'];

/** The filters that find exactly what they let through, but nobody at all. */
const findIdleFilters = async (probe: Probe, list: PagedList): Promise<string[]> => {
  const size = maximumOf(list);
  const { items } = await walk(probe, list, { size });
  const idle: string[] = [];
  for (const { query, member, value } of listFilters(list)) {
    const expected = items.filter((item) => readMember(item, member) === value).map(idOf);
    const found = (await walk(probe, list, { size, query })).items.map(idOf);
    expect([query, found]).toEqual([query, expected]);
    if (found.length === 0) idle.push(query);
  }
  return idle;
};

describe('paged lists', () => {
  it('are recognised by their parameters', () => {
    const found = subjects.flatMap(({ id, ...subject }) =>
      findPagedLists({ id, ...subject }).map(({ operation }) => `${id} ${operation.operationId}`),
    );
    expect(found).toEqual(expect.arrayContaining(['tidalbay listEmployees', 'secureframe listUsers']));
  });

  it('have filters with few known values', () => {
    const filters = subjects.flatMap(findPagedLists).flatMap(listFilters);
    const members = filters.map(({ member }) => member);
    expect(members).toEqual(expect.arrayContaining(['band', 'status', 'employee_type', 'active']));
  });
});

describeEachApi({ title: 'lists', isAbout: (subject) => findPagedLists(subject).length > 0 }, ({ subject, probe }) => {
  const lists = findPagedLists(subject);
  for (const list of lists) {
    const { operationId } = list.operation;
    it(`of ${operationId} have every record once, on pages of any size, and say how many there are`, async () => {
      expect(await holdTogether(probe(), list)).toBeGreaterThan(SMALL);
    });

    itWhere(list.style === 'numbered')(`of ${operationId} are empty past their end`, () =>
      expectEmptyBeyond(probe(), list),
    );
  }

  itWhere(lists.some((list) => listFilters(list).length > 0))(
    'are filtered to exactly the records with a value, and one of them has somebody with it',
    async () => {
      const idle = await Promise.all(lists.map((list) => findIdleFilters(probe(), list)));
      const used = lists.flatMap((list, index) =>
        listFilters(list).filter(({ query }) => !idle[index]?.includes(query)),
      );
      const queries = new Set(used.map(({ query }) => query));
      const unused = [...new Set(idle.flat())].filter((query) => !queries.has(query));
      const name = `${subject.id} (${subject.profile}): `;
      expect(unused.map((query) => name + query)).toEqual(unusedValues.filter((each) => each.startsWith(name)));
    },
  );
});
