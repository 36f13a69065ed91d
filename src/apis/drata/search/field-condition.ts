import type { Transaction } from '../../../core/transaction.js';
import { isRefusal, type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import { CUSTOM_FIELDS, type CustomFieldRecord, listCustomFields } from '../custom-field-record.js';
import type { components } from '../types.gen.js';
import { type RangeValue, readRangeValue } from './range-bound.js';
import type { SearchQuery } from './search-query.js';

/** What the value of a custom field has to be. */
export interface FieldCondition {
  /** Undefined where no field has the name that was given; nobody meets the condition then. */
  readonly fieldId: number | undefined;
  readonly equals?: string;
  readonly gte?: RangeValue;
  readonly lte?: RangeValue;
}

type Equality = components['schemas']['CustomFieldFilter'];
type Range = components['schemas']['CustomRangeFieldFilter'];

/** Where in the query an entry stands. */
interface Place {
  readonly parameter: 'customFields' | 'customRangeFields';
  readonly index: number;
}

/** Reads the conditions on custom fields, all of which have to hold; refuses what contradicts itself. */
export const readFieldConditions = (
  tx: Transaction,
  { customFields = [], customRangeFields = [] }: SearchQuery,
): readonly FieldCondition[] | Refusal => {
  if (customFields.length + customRangeFields.length === 0) return [];
  const fields = tx.view(CUSTOM_FIELDS, listCustomFields);
  const conditions: FieldCondition[] = [];
  for (const [index, entry] of customFields.entries()) {
    const fieldId = findFieldId(fields, entry, { parameter: 'customFields', index });
    if (typeof fieldId === 'object') return fieldId;
    conditions.push({ fieldId, equals: entry.value });
  }
  for (const [index, entry] of customRangeFields.entries()) {
    const condition = readRange(fields, entry, { parameter: 'customRangeFields', index });
    if (isRefusal(condition)) return condition;
    conditions.push(condition);
  }
  return conditions;
};

/** Names count without regard to case; an id and a name that are both given have to mean one field. */
const findFieldId = (
  fields: readonly CustomFieldRecord[],
  { customFieldId, name }: Equality | Range,
  place: Place,
): number | undefined | Refusal => {
  if (name === undefined) return customFieldId;
  const wanted = name.toLowerCase();
  const named = fields.filter((field) => field.name.toLowerCase() === wanted);
  if (customFieldId === undefined) return named[0]?.id;
  if (named.some(({ id }) => id === customFieldId)) return customFieldId;
  return refuseEntry(place, '', `has an id and a name that do not belong to one field: ${customFieldId}, "${name}"`);
};

const readRange = (fields: readonly CustomFieldRecord[], entry: Range, place: Place): FieldCondition | Refusal => {
  const fieldId = findFieldId(fields, entry, place);
  if (typeof fieldId === 'object') return fieldId;
  const bounds: { gte?: RangeValue; lte?: RangeValue } = {};
  for (const side of ['gte', 'lte'] as const) {
    const text = entry[side];
    if (text === undefined) continue;
    const bound = readRangeValue(text);
    if (!bound) return refuseEntry(place, `/${side}`, `is neither a number nor an ISO 8601 date: ${text}`);
    bounds[side] = bound;
  }
  return { fieldId, ...bounds };
};

const refuseEntry = ({ parameter, index }: Place, member: string, message: string): Refusal => {
  const pointer = `/${index}${member}`;
  return refuseInvalid(`query parameter ${parameter}${pointer} ${message}`, [
    { in: 'query', name: parameter, pointer, rule: 'custom-field', message },
  ]);
};

/** Whether somebody's values meet a condition. */
export const meetsCondition = (
  { fieldId, equals, gte, lte }: FieldCondition,
  values: Readonly<Record<string, string>>,
): boolean => {
  const value = fieldId === undefined ? undefined : values[fieldId];
  if (value === undefined) return false;
  if (equals !== undefined) return value === equals;
  const own = readRangeValue(value);
  if (!own) return false;
  const isAbove = !gte || (gte.kind === own.kind && own.value >= gte.value);
  return isAbove && (!lte || (lte.kind === own.kind && own.value <= lte.value));
};
