import { expect } from 'vitest';
import { listItems } from '../../src/verification/lists/read-list.js';
import { composedOf, itemsOf, readMembers } from '../specs/facets.js';
import type { Located } from '../specs/located.js';
import type { Change, Judged, Probe } from './probe.js';
import { findSuccessSchema } from './spec-judge.js';
import type { SpecOperation, SpecParameter } from './spec-operation.js';
import type { Subject } from './subject.js';

/** An operation that hands out a list page by page, recognised by its parameters. */
export interface PagedList {
  readonly operation: SpecOperation;
  /** `numbered` by `page` and `per_page`, or `cursor` and `size`. */
  readonly style: 'numbered' | 'cursor';
  /** The parameter that says how many items a page has. */
  readonly size: SpecParameter;
  /** Whether its answers say how many items there are in all. */
  readonly isCounted: boolean;
}

type Item = Readonly<Record<string, unknown>>;

/** A list as walked from its first page to its last. */
export interface Walked {
  readonly items: readonly Item[];
  /** How many items each page had. */
  readonly sizes: readonly number[];
  /** What the pages said there is in all; undefined where they said nothing. */
  readonly total: number | undefined;
}

/** The lists of an API that are answered from state. */
export const findPagedLists = ({ operations, handled }: Subject): PagedList[] =>
  operations
    .filter(({ method, operationId }) => method === 'GET' && handled.has(operationId))
    .flatMap(
      (operation) => recognise(operation, 'numbered', 'per_page') ?? recognise(operation, 'cursor', 'size') ?? [],
    );

const recognise = (operation: SpecOperation, style: PagedList['style'], sizeName: string): PagedList | undefined => {
  const find = (name: string) => operation.parameters.find((each) => each.name === name && each.in === 'query');
  const size = find(sizeName);
  if (!size || !find(style === 'numbered' ? 'page' : 'cursor')) return undefined;
  return { operation, style, size, isCounted: countOf(operation) };
};

const countOf = (operation: SpecOperation): boolean => {
  const members = membersOf(findSuccessSchema(operation));
  return ['pagination', 'meta'].some((name) => {
    const counts = members.get(name);
    return counts !== undefined && ['total', 'totalCount'].some((each) => membersOf(counts).has(each));
  });
};

const membersOf = (schema: Located | undefined): Map<string, Located> =>
  new Map(schema ? [...readMembers(schema)].map(([name, { place }]) => [name, place] as const) : []);

/** The schema of a list's items, with the attributes of resource objects in place of the objects. */
export const findItemSchema = (operation: SpecOperation): Located | undefined => {
  const schema = findSuccessSchema(operation);
  if (!schema) return undefined;
  const list = composedOf(schema).some(({ value }) => 'items' in value) ? schema : membersOf(schema).get('data');
  const item = list && itemsOf(list);
  return membersOf(item).get('attributes') ?? item;
};

/** A member of an item, wherever a resource object keeps it. */
export const readMember = (item: Item, name: string): unknown =>
  item[name] ?? (item.attributes as Item | undefined)?.[name];

/** What tells items apart. */
export const idOf = (item: Item): string => JSON.stringify(item.id ?? item);

const PAGE_LIMIT = 500;

/** Walks a list from its first page to its last. */
export const walk = async (
  probe: Probe,
  list: PagedList,
  { size, query = '', path }: { size: number; query?: string; path?: Change['path'] },
): Promise<Walked> => {
  const items: Item[] = [];
  const sizes: number[] = [];
  let total: number | undefined;
  let next: string | undefined = list.style === 'numbered' ? 'page=1' : 'includeTotalCount=true';
  while (next !== undefined) {
    const answer: Judged = await probe.ask(list.operation, {
      query: `${list.size.name}=${size}&${next}&${query}`,
      ...(path && { path }),
    });
    expect(answer.status, answer.text).toBe(200);
    const found = listItems(answer.body);
    items.push(...found);
    sizes.push(found.length);
    expect(sizes.length).toBeLessThan(PAGE_LIMIT);
    const { pagination, meta } = answer.body;
    total ??= pagination?.total ?? pagination?.totalCount ?? meta?.total;
    next = list.style === 'cursor' ? nextCursor(pagination?.cursor) : nextPage(found.length, size, sizes.length);
  }
  return { items, sizes, total };
};

const nextCursor = (cursor: string | null | undefined): string | undefined =>
  typeof cursor === 'string' ? `cursor=${encodeURIComponent(cursor)}` : undefined;

const nextPage = (found: number, size: number, walked: number): string | undefined =>
  found < size ? undefined : `page=${walked + 1}`;

/** Paths to the lists below the first records of a collection, or the one path of a list that is below nothing. */
export const listPaths = async (
  probe: Probe,
  { operation }: PagedList,
  most: number,
): Promise<(Change['path'] | undefined)[]> => {
  const [template = '', rest = ''] = operation.path.split('/{', 2);
  const parent = probe.subject.operations.find(({ path, method }) => path === template && method === 'GET');
  if (!parent) return [undefined];
  const items = listItems((await probe.ask(parent)).body).slice(0, most);
  const name = rest.slice(0, rest.indexOf('}'));
  return items.map((item) => ({ [name]: encodeURIComponent(String(item[name] ?? item.id)) }));
};
