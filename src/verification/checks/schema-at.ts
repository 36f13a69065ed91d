import type { Api } from '../../engine/api.js';
import type { Schema } from '../../openapi/document.js';
import type { Validator } from '../../openapi/schema-compiler.js';

const references = new WeakMap<Api, Map<string, Schema>>();

/** The validator of the schema at a pointer of an API's document: it names all that is wrong, and changes nothing. */
export const schemaAt = (api: Api, pointer: string): Validator => {
  const known = references.get(api) ?? new Map<string, Schema>();
  references.set(api, known);
  const reference = known.get(pointer) ?? ({ $ref: pointer } as Schema);
  known.set(pointer, reference);
  return api.compiler.forRecords(reference);
};
