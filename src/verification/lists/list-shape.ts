import type { Api } from '../../engine/api.js';
import { joinPointer } from '../../openapi/document.js';
import { isJson, toMediaType } from '../../openapi/media-type.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { findItems, listTypes, locatePlace, readMembers, type SchemaPlace } from '../../openapi/schema-place.js';
import { isCalled, listNames, toComparable } from './list-names.js';

/** A parameter of a list. */
export interface ListParameter {
  readonly name: string;
  readonly parameter: Parameter;
  readonly schema: SchemaPlace;
}

/** Members that lead to a value in an answer, from the outside in; empty for the whole answer. */
export type MemberPath = readonly string[];

/** A list that an operation hands out, as its spec describes it. */
export interface ListShape {
  readonly operation: Operation;
  /** Where the items are. */
  readonly items: MemberPath;
  readonly item: SchemaPlace;
  /** The schemas of what is said of an item, by name; those of `attributes` for a resource object (JSON:API). */
  readonly members: ReadonlyMap<string, SchemaPlace>;
  /** How many items a page has. */
  readonly size: ListParameter | undefined;
  /** The number of the page. */
  readonly page: ListParameter | undefined;
  /** How many items are passed over. */
  readonly offset: ListParameter | undefined;
  /** What an answer gave to go on from. */
  readonly cursor: ListParameter | undefined;
  readonly sort: ListParameter | undefined;
  readonly direction: ListParameter | undefined;
  /** A switch for the total. */
  readonly withTotal: ListParameter | undefined;
  /** Where the answer says how many items there are on all pages. */
  readonly total: MemberPath | undefined;
  /** Where the answer says how many pages there are. */
  readonly totalPages: MemberPath | undefined;
  /** Where the answer gives the next cursor. */
  readonly next: MemberPath | undefined;
}

/** The schema of an operation's successful JSON answer, and its status; undefined where it has none. */
export const findSuccessSchema = ({ document }: Api, { responses }: Operation): SchemaPlace | undefined => {
  for (const [status, response] of responses) {
    if (!status.startsWith('2')) continue;
    const range = Object.keys(response.value.content ?? {}).find((name) => isJson(toMediaType(name)));
    if (range !== undefined) return locatePlace(document, joinPointer(response.pointer, 'content', range, 'schema'));
  }
  return undefined;
};

/** What an operation says of the list that it hands out; undefined where it hands out none. */
export const describeList = (api: Api, operation: Operation): ListShape | undefined => {
  const schema = operation.method === 'GET' ? findSuccessSchema(api, operation) : undefined;
  const found = schema && findList(schema);
  if (!schema || !found) return undefined;
  const find = (kind: keyof typeof listNames): ListParameter | undefined => findParameter(api, operation, kind);
  const cursor = find('cursor');
  return {
    operation,
    ...found,
    members: readItemMembers(found.item),
    size: find('size'),
    page: find('page'),
    offset: find('offset'),
    cursor,
    sort: find('sort'),
    direction: find('direction'),
    withTotal: find('withTotal'),
    total: findSaid(schema, 'total', ['integer', 'number']),
    totalPages: findSaid(schema, 'totalPages', ['integer', 'number']),
    next: cursor && findSaid(schema, 'next', ['string']),
  };
};

const findList = (schema: SchemaPlace): Pick<ListShape, 'items' | 'item'> | undefined => {
  if (listTypes(schema).includes('array')) return { items: [], item: findItems(schema) };
  const lists = [...readMembers(schema)].filter(([, { place }]) => listTypes(place).includes('array'));
  const usual = listNames.items.map((name) => lists.find(([member]) => toComparable(member) === name));
  const [name, member] = usual.find((each) => each !== undefined) ?? (lists.length === 1 ? (lists[0] ?? []) : []);
  if (name === undefined || member === undefined) return undefined;
  const item = findItems(member.place);
  // One list among the members of a record is no list of records.
  const isUsual = usual.some((each) => each?.[0] === name);
  return isUsual && listTypes(item).includes('object') ? { items: [name], item } : undefined;
};

const readItemMembers = (item: SchemaPlace): Map<string, SchemaPlace> => {
  const members = readMembers(item);
  const attributes = members.get('attributes')?.place;
  const own = attributes && listTypes(attributes).includes('object') ? readMembers(attributes) : members;
  return new Map([...own].map(([name, { place }]) => [name, place]));
};

const findParameter = (
  { document }: Api,
  { parameters }: Operation,
  kind: keyof typeof listNames,
): ListParameter | undefined => {
  const candidates = parameters.filter(({ value }) => value.in === 'query' && isCalled(value.name, kind));
  // The likeliest name counts, where several would do.
  const order = ({ value }: { value: Parameter }): number =>
    (listNames[kind] as readonly string[]).indexOf(toComparable(value.name));
  const [found] = [...candidates].sort((left, right) => order(left) - order(right));
  if (!found) return undefined;
  const schema = locatePlace(document, joinPointer(found.pointer, 'schema'));
  return { name: found.value.name, parameter: found.value, schema };
};

/** A member of the answer that is about the whole list: at its top, or in the envelope. */
const findSaid = (
  schema: SchemaPlace,
  kind: 'total' | 'totalPages' | 'next',
  types: readonly string[],
): MemberPath | undefined => {
  const search = (place: SchemaPlace): string | undefined =>
    [...readMembers(place)].find(
      ([name, member]) => isCalled(name, kind) && listTypes(member.place).some((type) => types.includes(type)),
    )?.[0];
  const own = search(schema);
  if (own !== undefined) return [own];
  for (const [name, { place }] of readMembers(schema)) {
    const inner = isCalled(name, 'envelope') ? search(place) : undefined;
    if (inner !== undefined) return [name, inner];
  }
  return undefined;
};
