import { isMarked, type Located, namesUnder, step, stepAll } from './located.js';

/** What a schema says of its values, in the words of the table, and what of it goes beyond the document. */
export interface Facets {
  /** `string`, `string<uuid>`, `array of number`, `number or string`; a `null` beside others is left out. */
  readonly types: readonly string[];
  readonly format: string | undefined;
  readonly itemTypes: readonly string[];
  readonly values: readonly string[];
  readonly fallback: string | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Keywords that limit values in ways that no column of the table has. */
  readonly others: readonly string[];
  readonly isMarked: boolean;
}

const OTHER_LIMITS = ['pattern', 'minItems', 'maxItems', 'uniqueItems', 'multipleOf', 'minProperties', 'const', 'not'];

/** Every schema that applies in one place: itself, and what it is composed of. */
export const composedOf = (schema: Located): Located[] => [
  schema,
  ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => stepAll(schema, keyword)).flatMap(composedOf),
];

/** Reads the facets of a schema. */
export const readFacets = (schema: Located): Facets => {
  const parts = composedOf(schema);
  const items = parts.filter(({ value }) => 'items' in value).flatMap((part) => composedOf(step(part, 'items')));
  const valued = parts.some(({ value }) => typesOf(value).includes('array')) ? items : parts;
  return {
    types: unique(parts.flatMap(({ value }) => typesOf(value))),
    format: first(parts, 'format') as string | undefined,
    itemTypes: unique(items.flatMap(({ value }) => typesOf(value))),
    values: unique(valued.flatMap(({ value }) => valuesOf(value))),
    fallback: writeDefault(first(parts, 'default')),
    low: (first(parts, 'minimum') ?? first(parts, 'minLength')) as number | undefined,
    high: (first(parts, 'maximum') ?? first(parts, 'maxLength')) as number | undefined,
    others: unique(parts.flatMap(({ value }) => OTHER_LIMITS.filter((keyword) => keyword in value))),
    isMarked: isMarked(...parts, ...items),
  };
};

/** The members of an object's schema by name, and which of them are required whatever else is sent. */
export const readMembers = (schema: Located): Map<string, { place: Located; isRequired: boolean }> => {
  const always = alwaysIn(schema);
  const required = new Set(always.flatMap(({ value }) => (Array.isArray(value.required) ? value.required : [])));
  // Alternatives come first, so that what always holds has the last word on a member that both describe.
  return new Map(
    [...composedOf(schema), ...always].flatMap((part) =>
      namesUnder(part, 'properties').map((name) => [
        name,
        { place: step(part, 'properties', name), isRequired: required.has(name) },
      ]),
    ),
  );
};

/** A schema and what it is composed of without alternatives. */
const alwaysIn = (schema: Located): Located[] => [schema, ...stepAll(schema, 'allOf').flatMap(alwaysIn)];

/** The schema of an array's items, wherever in its composition it is. */
export const itemsOf = (schema: Located): Located => {
  const part = composedOf(schema).find(({ value }) => 'items' in value) ?? schema;
  return step(part, 'items');
};

const typesOf = (schema: Readonly<Record<string, unknown>>): string[] =>
  [schema.type ?? []].flat().filter((type): type is string => typeof type === 'string' && type !== 'null');

const valuesOf = (schema: Readonly<Record<string, unknown>>): string[] =>
  (Array.isArray(schema.enum) ? schema.enum : []).filter((value) => value !== null).map(String);

const writeDefault = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);

const first = (parts: readonly Located[], keyword: string): unknown =>
  parts.map(({ value }) => value[keyword]).find((value) => value !== undefined);

const unique = (values: readonly string[]): string[] => [...new Set(values)];
