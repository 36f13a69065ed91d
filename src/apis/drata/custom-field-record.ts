import type { View } from '../../core/collection.js';

/** The collection of the account's custom fields, by id. */
export const CUSTOM_FIELDS = 'drata/customFields';

/** A custom field; every personnel record has it, with a value or without. */
export type CustomFieldRecord = {
  readonly id: number;
  readonly name: string;
  readonly kind: 'text' | 'number' | 'date';
};

/** The custom fields in order of their ids. */
export const listCustomFields: View<CustomFieldRecord, readonly CustomFieldRecord[]> = {
  build: (fields) => fields.values(),
};
