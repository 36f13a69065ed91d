import { isObject } from '../core/json.js';
import { readPointer } from './document.js';

/** A place in a document, with `$ref` followed: what stands there, and where that is. */
export interface SchemaPlace {
  /** The whole document. */
  readonly root: unknown;
  /** What stands there, with what stands beside a `$ref` laid over it; an empty object where there is nothing. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** The place that a pointer names. */
export const locatePlace = (root: object, pointer: string): SchemaPlace =>
  enter(root, readPointer(root, pointer), pointer);

/** The place under a member, and so on. */
export const step = (place: SchemaPlace, ...names: readonly (string | number)[]): SchemaPlace =>
  names.reduce<SchemaPlace>((from, name) => {
    const pointer = `${from.pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return enter(from.root, (from.value as Record<string | number, unknown>)[name], pointer);
  }, place);

const enter = (root: unknown, found: unknown, pointer: string, depth = 0): SchemaPlace => {
  const value = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
  const { $ref: reference, ...siblings } = value;
  if (typeof reference !== 'string' || depth > DEPTH) return { root, value, pointer };
  const target = enter(root, readPointer(root, reference), reference, depth + 1);
  return { ...target, value: { ...target.value, ...siblings } };
};

/** A schema that leads to itself, by references or by its parts, ends somewhere. */
const DEPTH = 16;

const stepAll = (place: SchemaPlace, keyword: string): SchemaPlace[] => {
  const list = place.value[keyword];
  return Array.isArray(list) ? list.map((_, index) => step(place, keyword, index)) : [];
};

/** Every schema that applies in one place: itself, and what it is composed of. */
export const listParts = (schema: SchemaPlace, depth = 0): SchemaPlace[] => [
  schema,
  ...(depth > DEPTH
    ? []
    : ['allOf', 'anyOf', 'oneOf']
        .flatMap((keyword) => stepAll(schema, keyword))
        .flatMap((part) => listParts(part, depth + 1))),
];

/** A schema and what it is composed of without alternatives. */
const listAlways = (schema: SchemaPlace, depth = 0): SchemaPlace[] => [
  schema,
  ...(depth > DEPTH ? [] : stepAll(schema, 'allOf').flatMap((part) => listAlways(part, depth + 1))),
];

/** The types that the values of a schema may have, `null` among them. */
export const listTypes = (schema: SchemaPlace): string[] =>
  listParts(schema).flatMap(({ value }) => [value['type'] ?? []].flat() as string[]);

/** The few values that a schema names, without null; empty where it names none. */
export const listNamedValues = (schema: SchemaPlace): unknown[] =>
  listParts(schema)
    .flatMap(({ value }) => [
      ...(Array.isArray(value['enum']) ? (value['enum'] as unknown[]) : []),
      ...('const' in value ? [value['const']] : []),
    ])
    .filter((each) => each !== null);

/** The schema of an array's items, wherever in its composition it is. */
export const findItems = (schema: SchemaPlace): SchemaPlace => {
  const part = listParts(schema).find(({ value }) => 'items' in value) ?? schema;
  return step(part, 'items');
};

/** A member of an object's schema. */
export interface SchemaMember {
  readonly place: SchemaPlace;
  /** Whether it has to be there whatever else is. */
  readonly isRequired: boolean;
}

/** The members of an object's schema by name. */
export const readMembers = (schema: SchemaPlace): Map<string, SchemaMember> => {
  const always = listAlways(schema);
  const required = new Set(always.flatMap(({ value }) => (Array.isArray(value['required']) ? value['required'] : [])));
  // Alternatives come first, so that what always holds has the last word on a member that both describe.
  return new Map(
    [...listParts(schema), ...always].flatMap((part) =>
      Object.keys(isObject(part.value['properties']) ? part.value['properties'] : {}).map((name) => [
        name,
        { place: step(part, 'properties', name), isRequired: required.has(name) },
      ]),
    ),
  );
};
