import type { OpenAPIV3_1 } from 'openapi-types';
import { isNestedDeeper } from '../core/json.js';
import { findNearest } from '../core/nearest.js';
import { createCoercer } from './coerce.js';
import { type Document, joinPointer, type Located, type Referable, type Schema } from './document.js';
import { isJson, matchContentType, toMediaType } from './media-type.js';
import type { Operation } from './operation.js';
import { createParameterReader, type ParameterReader } from './parameter-reader.js';
import { parseForm, parseQueryString, type Query } from './query-string.js';
import type { SchemaCompiler } from './schema-compiler.js';
import { toViolations, type Violation } from './violation.js';

/** A request as it came over the wire, routed. Header names are lower case. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string | undefined>>;
  /** Without `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array | undefined;
}

/** What the spec makes of a request: every declared value in its type, absent ones by their default. */
export interface ReadRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The request as the operation takes it, or the reasons why it does not. */
export type Reading =
  | { readonly request: ReadRequest }
  | { readonly violations: readonly Violation[] }
  | { readonly unsupported: { readonly contentType: string; readonly supported: readonly string[] } };

/** Reads requests to one operation. */
export type RequestReader = (raw: RawRequest) => Reading;

/** Makes the reader of an operation. */
export const createRequestReader = (
  document: Document,
  compiler: SchemaCompiler,
  operation: Operation,
): RequestReader => {
  const readers = operation.parameters.map((parameter) => createParameterReader(document, compiler, parameter));
  const readBody = createBodyReader(document, compiler, operation);
  const findOther = createOtherFinder(operation);
  const hasQuery = operation.refusesOtherQuery || readers.some((reader) => reader.in === 'query');
  return (raw) => {
    // Nobody looks at a query where none is declared, except that bad encoding is refused everywhere.
    const query = parseQueryString(hasQuery || raw.query.includes('%') ? raw.query : '');
    if ('message' in query) {
      return { violations: [{ in: 'query', name: query.name, pointer: '', rule: 'encoding', message: query.message }] };
    }
    const parameters = readParameters(readers, { path: raw.path, query, headers: raw.headers });
    const body = readBody(raw);
    if ('unsupported' in body) return body;
    const violations = [
      ...findOther(query),
      ...parameters.violations,
      ...('violations' in body ? body.violations : []),
    ];
    if (violations.length > 0) return { violations };
    return { request: { ...parameters.values, body: 'value' in body ? body.value : undefined } };
  };
};

/** Finds the query parameters that nobody declared, where the operation refuses such. */
const createOtherFinder = ({ refusesOtherQuery, parameters }: Operation): ((query: Query) => Violation[]) => {
  if (!refusesOtherQuery) return () => [];
  const known = parameters.flatMap(({ value }) => (value.in === 'query' ? [value.name] : []));
  const place = { in: 'query', pointer: '', rule: 'additionalProperties' } as const;
  return (query) =>
    query
      .names()
      .filter((name) => !known.includes(name))
      .map((name) => ({ ...place, name, message: `is not known here; ${suggest(name, known)}` }));
};

const suggest = (name: string, known: readonly string[]): string => {
  const nearest = findNearest(name, known);
  return nearest === undefined ? `there is ${known.join(', ')}` : `perhaps ${nearest} was meant`;
};

type Values = Record<ParameterReader['in'], Record<string, unknown>>;

const readParameters = (
  readers: readonly ParameterReader[],
  source: Parameters<ParameterReader['read']>[0],
): { values: Values; violations: Violation[] } => {
  const values: Values = { path: {}, query: {}, header: {}, cookie: {} };
  const violations: Violation[] = [];
  for (const reader of readers) {
    const result = reader.read(source);
    if ('violations' in result) violations.push(...result.violations);
    else if (result.value !== undefined) values[reader.in][reader.name] = result.value;
  }
  return { values, violations };
};

type BodyReading = { readonly value: unknown } | Exclude<Reading, { readonly request: ReadRequest }>;

type BodyReader = (raw: RawRequest) => BodyReading;

const refuseBody = (rule: string, message: string): BodyReading => ({
  violations: [{ in: 'body', name: '', pointer: '', rule, message }],
});

const createBodyReader = (document: Document, compiler: SchemaCompiler, operation: Operation): BodyReader => {
  const declared = operation.requestBody;
  if (!declared) return () => ({ value: undefined });
  const supported = Object.keys(declared.value.content);
  const parsers = new Map<string, BodyParser>();
  return ({ headers, body }) => {
    if (!body || body.length === 0) {
      return declared.value.required ? refuseBody('required', 'is required') : { value: undefined };
    }
    const contentType = headers['content-type'] ?? (supported[0] as string);
    const encoding = headers['content-encoding'] ?? 'identity';
    const range = encoding === 'identity' ? matchContentType(supported, contentType) : undefined;
    if (range === undefined)
      return { unsupported: { contentType: encoding === 'identity' ? contentType : encoding, supported } };
    const known = parsers.get(range);
    const media = declared.value.content[range] as OpenAPIV3_1.MediaTypeObject;
    const pointer = joinPointer(declared.pointer, 'content', range, 'schema');
    const parse = known ?? createBodyParser(document, compiler, { value: media.schema, pointer });
    parsers.set(range, parse);
    return parse(body, toMediaType(contentType));
  };
};

type BodyParser = (body: Uint8Array, mediaType: string) => BodyReading;

const createBodyParser = (
  document: Document,
  compiler: SchemaCompiler,
  { value: schema, pointer }: Located<Referable<Schema> | undefined>,
): BodyParser => {
  const coerce = createCoercer(document, schema);
  return (body, mediaType) => {
    const parsed = parseBody(body, mediaType);
    if (!('value' in parsed) || !schema) return parsed;
    const value = mediaType === FORM ? coerce(parsed.value) : parsed.value;
    const validator = compiler.forRequests(pointer);
    return validator(value) ? { value } : { violations: toViolations(validator.errors, { in: 'body', name: '' }) };
  };
};

const FORM = 'application/x-www-form-urlencoded';

/** Validation and whatever a handler does with a body go down into it; deeper ones would exhaust the stack. */
const NESTING_LIMIT = 256;

const parseBody = (body: Uint8Array, mediaType: string): BodyReading => {
  const isForm = mediaType === FORM;
  if (!isForm && !isJson(mediaType)) return { value: new TextDecoder().decode(body) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return refuseBody('encoding', 'is not valid UTF-8');
  }
  return isForm ? parseFormBody(text) : parseJsonBody(text);
};

const parseFormBody = (text: string): BodyReading => {
  const form = parseForm(text);
  return 'message' in form ? refuseBody('encoding', form.message) : form;
};

const parseJsonBody = (text: string): BodyReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuseBody('syntax', `is not valid JSON: ${(error as Error).message}`);
  }
  if (text.length <= 2 * NESTING_LIMIT || !isNestedDeeper(value, NESTING_LIMIT)) return { value };
  return refuseBody('depth', `is nested more than ${NESTING_LIMIT} deep`);
};
