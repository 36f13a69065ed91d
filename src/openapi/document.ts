import type { OpenAPIV3_1 } from 'openapi-types';
import { isObject } from '../core/json.js';

/** An OpenAPI 3.1 document in one piece: every `$ref` points into the document itself. */
export interface Document extends Omit<OpenAPIV3_1.Document, 'paths'> {
  readonly paths?: Record<string, PathItem | undefined>;
  /** `insensitive` where the vendor ignores case in paths. */
  readonly 'x-path-case'?: 'sensitive' | 'insensitive';
  /** How many requests the vendor takes from one client; `per` is an ISO 8601 duration. */
  readonly 'x-rate-limit'?: { readonly requests: number; readonly per: string };
}

/** What one path template offers. */
export type PathItem = OpenAPIV3_1.PathItemObject;

/** A JSON Schema (2020-12) inside a document. */
export type Schema = OpenAPIV3_1.SchemaObject;

/** An object, or the reference that stands for it. */
export type Referable<T> = T | OpenAPIV3_1.ReferenceObject;

/** A value of the document, and where it stands: a JSON Pointer that starts with `#`. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The pointer to a member of what `pointer` names. */
export const joinPointer = (pointer: string, ...members: readonly (string | number)[]): string =>
  members.reduce<string>(
    (joined, member) => `${joined}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );

/** What the pointer names, or undefined. */
export const readPointer = (document: unknown, pointer: string): unknown => {
  const members = pointer.replace(/^#/, '').split('/').slice(1);
  let value = document;
  for (const member of members) {
    const name = decodeURIComponent(member).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isObject(value) && Object.hasOwn(value, name)) value = value[name];
    else return undefined;
  }
  return value;
};

const REFERENCE_LIMIT = 32;

/** Follows `$ref` to the thing itself; undefined where it leads nowhere. */
export const resolveReference = <T extends object>(
  document: Document,
  located: Located<Referable<T> | undefined>,
): Located<T> | undefined => {
  let { value, pointer } = located;
  for (let steps = 0; steps < REFERENCE_LIMIT; steps++) {
    if (!isObject(value)) return undefined;
    const reference: unknown = value['$ref'];
    if (typeof reference !== 'string') return { value: value as T, pointer };
    pointer = reference;
    value = readPointer(document, reference) as Referable<T> | undefined;
  }
  return undefined;
};

/**
 * What a schema says at its top: that of its `$ref`, with what stands beside the `$ref` laid over it (OpenAPI 3.1
 * allows it there). Undefined where the reference leads nowhere.
 */
export const readSchema = (document: Document, schema: Referable<Schema> | undefined): Schema | undefined => {
  const above: object[] = [];
  let value: unknown = schema;
  for (let steps = 0; steps < REFERENCE_LIMIT && isObject(value); steps++) {
    const { $ref: reference, ...own } = value;
    above.unshift(own);
    if (typeof reference !== 'string') return Object.assign({}, ...above) as Schema;
    value = readPointer(document, reference);
  }
  return undefined;
};
