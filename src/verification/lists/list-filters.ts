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

/** The place of the first item that a filter should have left out. */
export const findStranger = (
  items: readonly Item[],
  member: string,
  value: string | number | boolean,
): number | undefined => {
  const index = items.findIndex((item) => {
    const own = readMember(item, member);
    return Array.isArray(own) ? !own.includes(value) : own !== value;
  });
  return index === -1 ? undefined : index;
};
