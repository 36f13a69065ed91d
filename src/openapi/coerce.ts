import { isObject } from '../core/json.js';
import { type Document, type Referable, readSchema, type Schema } from './document.js';

/** Turns the text of a parameter or form field into the type that its schema wants; text that cannot be stays text. */
export type Coercer = (raw: unknown) => unknown;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const toNumber: Coercer = (raw) => (typeof raw === 'string' && NUMBER.test(raw) ? Number(raw) : raw);
const toBoolean: Coercer = (raw) => (raw === 'true' ? true : raw === 'false' ? false : raw);
const toItself: Coercer = (raw) => raw;

/** Makes the coercer of a schema. The validation that follows says what is wrong with text that stayed text. */
export const createCoercer = (document: Document, schema: Referable<Schema> | undefined, depth = 0): Coercer => {
  const resolved = readSchema(document, schema);
  if (!resolved || depth > DEPTH_LIMIT) return toItself;
  const types = typesOf(document, resolved);
  if (types.has('array') && 'items' in resolved) return coerceItems(createCoercer(document, resolved.items, depth + 1));
  if (types.has('object')) return coerceMembers(document, resolved, depth);
  const numeric = types.has('integer') || types.has('number');
  if (numeric && types.has('boolean')) return (raw) => toBoolean(toNumber(raw));
  return numeric ? toNumber : types.has('boolean') ? toBoolean : toItself;
};

const DEPTH_LIMIT = 8;

const typesOf = (document: Document, schema: Schema): Set<string> => {
  const own = [schema.type ?? []].flat();
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const below = alternatives.flatMap((alternative) => {
    const resolved = readSchema(document, alternative);
    return resolved ? [resolved.type ?? []].flat() : [];
  });
  return new Set([...own, ...below]);
};

const coerceItems =
  (item: Coercer): Coercer =>
  (raw) =>
    Array.isArray(raw) ? raw.map(item) : raw;

const coerceMembers = (document: Document, schema: Schema, depth: number): Coercer => {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) => [name, createCoercer(document, member, depth + 1)] as const,
  );
  return (raw) => {
    if (!isObject(raw)) return raw;
    const coerced: Record<string, unknown> = { ...raw };
    for (const [name, coerce] of members) {
      if (Object.hasOwn(coerced, name)) coerced[name] = coerce(coerced[name]);
    }
    return coerced;
  };
};
