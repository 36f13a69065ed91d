import type { CustomFieldRecord } from './custom-field-record.js';
import type { PersonnelRecord } from './personnel-record.js';
import type { components } from './types.gen.js';

type CustomField = components['schemas']['CustomField'];

interface Rendered {
  readonly fields: readonly CustomFieldRecord[];
  readonly values: readonly CustomField[];
}

const rendered = new WeakMap<PersonnelRecord, Rendered>();

/** The account's custom fields with somebody's values, null where there is none. */
export const renderCustomFields = (
  record: PersonnelRecord,
  fields: readonly CustomFieldRecord[],
): readonly CustomField[] => {
  const known = rendered.get(record);
  if (known?.fields === fields) return known.values;
  const values = fields.map(({ id, name }) => ({ customFieldId: id, name, value: record.customFields[id] ?? null }));
  rendered.set(record, { fields, values });
  return values;
};
