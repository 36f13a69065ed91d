import type { Transaction } from '../../../core/transaction.js';
import { isRefusal, type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import { CUSTOM_FIELDS, type CustomFieldRecord, listCustomFields } from '../custom-field-record.js';
import type { components } from '../types.gen.js';

type CustomFieldUpdate = components['schemas']['CustomFieldUpdate'];

/** New values by id of the custom field; null takes one away. */
export type CustomFieldChanges = Readonly<Record<string, string | null>>;

/** Reads which custom fields an update sets; of several values for one field the last counts. */
export const readCustomFields = (
  tx: Transaction,
  updates: readonly CustomFieldUpdate[],
): CustomFieldChanges | Refusal => {
  const changes: Record<string, string | null> = {};
  for (const [index, update] of updates.entries()) {
    const field = findField(tx.view(CUSTOM_FIELDS, listCustomFields), update, `/customFields/${index}`);
    if (isRefusal(field)) return field;
    changes[field.id] = update.value;
  }
  return changes;
};

/** Names count without regard to case; an id and a name that are both given must mean one field. */
const findField = (
  fields: readonly CustomFieldRecord[],
  { id, name }: CustomFieldUpdate,
  pointer: string,
): CustomFieldRecord | Refusal => {
  const wanted = name?.toLowerCase();
  const found = fields.filter((field) => (id === undefined ? field.name.toLowerCase() === wanted : field.id === id))[0];
  if (!found) return refuseField(pointer, `names no custom field: ${id ?? name}`);
  if (wanted === undefined || found.name.toLowerCase() === wanted) return found;
  return refuseField(pointer, `has an id and a name of two fields: ${id} is "${found.name}", not "${name}"`);
};

const refuseField = (pointer: string, message: string): Refusal =>
  refuseInvalid(`body ${pointer} ${message}`, [{ in: 'body', name: '', pointer, rule: 'custom-field', message }]);
