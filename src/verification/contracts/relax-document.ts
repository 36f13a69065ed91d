import { isObject } from '../../core/json.js';
import { type Document, resolveReference, type Schema } from '../../openapi/document.js';

/** Keywords that ask for more than a consumer has to read. */
const DEMANDS = new Set([
  'required',
  'minItems',
  'minProperties',
  'contains',
  'minContains',
  'dependentRequired',
  'if',
  'then',
  'else',
  'not',
]);

/** Under these the members are named by whoever wrote the spec. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas', 'schemas']);

/** What holds data, in which no word is a keyword. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Where a value has a schema of its own, and not a part of one. */
const SITES = new Set(['schema', 'items', 'additionalProperties']);

/**
 * A document in whose schemas a part of a value is enough, for what a consumer reads of an answer: nothing is required,
 * and one alternative that fits will do. What a schema does not list, however, cannot be read, even if it is open.
 */
export const relaxDocument = (document: Document): Document => {
  const relax = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(relax);
    if (!isObject(value)) return value;
    const members = Object.entries(value).filter(([name, member]) => !isDemand(name, member));
    return Object.fromEntries(members.map(([name, member]) => relaxMember(name, member)));
  };
  const relaxMember = (name: string, member: unknown): [string, unknown] => {
    if (DATA.has(name)) return [name, member];
    if (MAPS.has(name) && isObject(member)) {
      const entries = Object.entries(member).map(([key, each]) => [
        key,
        name === 'properties' ? close(each) : relax(each),
      ]);
      return [name, Object.fromEntries(entries)];
    }
    return [name === 'oneOf' ? 'anyOf' : name, SITES.has(name) ? close(member) : relax(member)];
  };
  const close = (schema: unknown): unknown => {
    const relaxed = relax(schema);
    if (!isObject(relaxed) || 'additionalProperties' in relaxed || 'unevaluatedProperties' in relaxed) return relaxed;
    return listsMembers(document, schema) ? { ...relaxed, unevaluatedProperties: false } : relaxed;
  };
  return relax(document) as Document;
};

/** A parameter says with a boolean that it is required. */
const isDemand = (name: string, member: unknown): boolean =>
  DEMANDS.has(name) && (name !== 'required' || Array.isArray(member));

/** How deep schemas are made of others before nobody looks any further. */
const DEPTH = 16;

const listsMembers = (document: Document, schema: unknown, depth = 0): boolean => {
  const resolved = resolveReference<Schema>(document, { value: schema as Schema, pointer: '' })?.value;
  if (!resolved || depth > DEPTH) return false;
  if (isObject(resolved.properties)) return true;
  const parts = [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  return parts.length > 0 && parts.every((part) => isScalar(part) || listsMembers(document, part, depth + 1));
};

const isScalar = (schema: unknown): boolean =>
  isObject(schema) && typeof schema['type'] === 'string' && schema['type'] !== 'object';
