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

/**
 * The JSON Schema of a record.
 * @throws Error where the spec lacks the schema that is to lend members
 */
export const toRecordSchema = (document: Document, { like, without = [], members = {} }: RecordShape): Schema => {
  const lent = like === undefined ? { names: [], required: [] } : borrow(document, like);
  const names = lent.names.filter((name) => !without.includes(name) && !(name in members));
  return {
    type: 'object',
    additionalProperties: false,
    required: [...names.filter((name) => lent.required.includes(name)), ...Object.keys(members)],
    properties: {
      ...Object.fromEntries(
        names.map((name) => [name, { $ref: joinPointer(toPointer(like ?? ''), 'properties', name) }]),
      ),
      ...members,
    },
  } as Schema;
};

const toPointer = (schema: string): string => joinPointer('#/components/schemas', schema);

const borrow = (
  document: Document,
  like: string,
): { readonly names: string[]; readonly required: readonly string[] } => {
  const lender = readSchema(document, { $ref: toPointer(like) });
  if (!lender) throw new Error(`A record is like ${like}, which the spec does not have.`);
  return { names: Object.keys(lender.properties ?? {}), required: lender.required ?? [] };
};
