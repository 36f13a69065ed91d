import { isObject } from '../../core/json.js';
import { findItems, listNamedValues, listTypes, type SchemaPlace } from '../../openapi/schema-place.js';
import type { AskedParameter } from '../asked-operation.js';
import { toComparable } from './list-names.js';
import type { ListShape } from './list-shape.js';
import { type Item, readMember } from './read-list.js';

/** A parameter that lets through the items of which a member of the same name has one of a few values. */
export interface ListFilter {
  readonly parameter: AskedParameter;
  readonly member: string;
  readonly values: readonly (string | number | boolean)[];
}

/** The filters of a list that its spec shows to be such: same name as a member of the items, same named values or flags. */
export const listFilters = (shape: ListShape, parameters: readonly AskedParameter[]): ListFilter[] =>
  parameters.flatMap((parameter) => {
    if (parameter.in !== 'query') return [];
    const wanted = toComparable(parameter.name);
    const [member, place] = [...shape.members].find(([name]) => toComparable(name) === wanted) ?? [];
    if (member === undefined || place === undefined) return [];
    const isList = listTypes(parameter.schema).includes('array');
    const taken = listValues(isList ? findItems(parameter.schema) : parameter.schema);
    const had = listValues(listTypes(place).includes('array') ? findItems(place) : place);
    const values = taken.filter((value) => had.includes(value));
    return values.length > 0 ? [{ parameter, member, values }] : [];
  });

const listValues = (schema: SchemaPlace): (string | number | boolean)[] => {
  const named = listNamedValues(schema).filter((value): value is string | number | boolean =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  if (named.length > 0) return named;
  return listTypes(schema).includes('boolean') ? [true, false] : [];
};

/** Whether an item is one that a filter lets through. */
export const lets = (item: Item, member: string, value: string | number | boolean): boolean => {
  const own = readMember(item, member);
  return Array.isArray(own) ? own.includes(value) : own === value;
};

/** A parameter for any text, of the same name as a member of the items. */
export interface TextFilter {
  readonly parameter: AskedParameter;
  readonly member: string;
  /** What the spec shows as a value. */
  readonly example: string | undefined;
}

/** The parameters of a list that are for any text and have the name of a member of its items. */
export const listTextFilters = (shape: ListShape, parameters: readonly AskedParameter[]): TextFilter[] =>
  parameters.flatMap((parameter) => {
    const { schema, place } = parameter;
    if (parameter.in !== 'query' || listNamedValues(schema).length > 0 || !isPlainText(schema)) return [];
    const wanted = toComparable(parameter.name);
    const member = [...shape.members.keys()].find((name) => toComparable(name) === wanted);
    const { example } = place.value;
    return member === undefined
      ? []
      : [{ parameter, member, example: typeof example === 'string' ? example : undefined }];
  });

const isPlainText = (schema: SchemaPlace): boolean =>
  listTypes(schema).every((type) => type === 'string') && !('format' in schema.value) && listTypes(schema).length > 0;

/** A text that some of the items have in the member, or inside it, and others have not; undefined where there is none. */
export const findTelling = (
  items: readonly Item[],
  member: string,
  example: string | undefined,
): string | undefined => {
  const texts = items.map((item) => listTexts(readMember(item, member)));
  const plain = items.flatMap((item) => readMember(item, member) ?? []).filter((value) => typeof value === 'string');
  const candidates = new Set([...(example === undefined ? [] : [example]), ...plain.slice(0, PLENTY)]);
  return [...candidates].find((text) => {
    const having = texts.filter((each) => each.some((own) => own.includes(text.toLowerCase())));
    return text !== '' && having.length > 0 && having.length < items.length;
  });
};

const PLENTY = 20;

const listTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.toLowerCase()];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  return isObject(value) ? Object.values(value).flatMap(listTexts) : [];
};
