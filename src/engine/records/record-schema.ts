import { isObject } from '../../core/json.js';
import { type Document, joinPointer, readSchema, type Schema } from '../../openapi/document.js';

/**
 * The members of a record. All of them are required, but for those that the spec's own schema does without. A `$ref`
 * names a place of the API's spec (`#/components/schemas/…`), so that nothing the spec says is said again.
 */
export interface RecordShape {
  /** Name of the schema in the spec's components that lends its members. */
  readonly like?: string;
  /** Members of that one that a record does not have. */
  readonly without?: readonly string[];
  /** Members beside those, or with more to be said than the spec says. */
  readonly members?: Readonly<Record<string, Schema | Readonly<Record<string, unknown>>>>;
}

/** The JSON Schema of a record. Where the served form of the spec lacks the schema that lends members, any will do. */
export const toRecordSchema = (document: Document, { like, without = [], members = {} }: RecordShape): Schema => {
  const pointer = like === undefined ? undefined : joinPointer('#/components/schemas', like);
  const lender = pointer && readSchema(document, { $ref: pointer });
  if (pointer !== undefined && !lender) return { type: 'object' };
  const lent = isObject(lender) ? Object.keys((lender as Schema).properties ?? {}) : [];
  const required = (lender && (lender as Schema).required) || [];
  const kept = lent.filter((name) => !without.includes(name) && !(name in members));
  return {
    type: 'object',
    additionalProperties: false,
    required: [...kept.filter((name) => required.includes(name)), ...Object.keys(members)],
    properties: {
      ...Object.fromEntries(kept.map((name) => [name, { $ref: joinPointer(pointer as string, 'properties', name) }])),
      ...members,
    },
  } as Schema;
};
