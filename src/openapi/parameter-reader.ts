import { isObject } from '../core/json.js';
import { type Coercer, createCoercer } from './coerce.js';
import { readCookie } from './cookie.js';
import { type Document, joinPointer, type Located, type Referable, readSchema, type Schema } from './document.js';
import type { Parameter } from './operation.js';
import { createSplitter, isOfType } from './parameter-style.js';
import type { Query } from './query-string.js';
import { toRouteName } from './router.js';
import type { SchemaCompiler, Validator } from './schema-compiler.js';
import { toViolations, type Violation } from './violation.js';

/** The parts of a request that parameters are read from. */
export interface ParameterSource {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Reads one parameter of a request: its value (undefined where absent), or why it is refused. */
export interface ParameterReader {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  read(source: ParameterSource): { readonly value: unknown } | { readonly violations: readonly Violation[] };
}

/** Makes the reader of a parameter: how it is spelt, its type, default and bounds all come from the spec. */
export const createParameterReader = (
  document: Document,
  compiler: SchemaCompiler,
  { value: parameter, pointer }: Located<Parameter>,
): ParameterReader => {
  const place = { in: parameter.in as ParameterReader['in'], name: parameter.name };
  const schema = locateSchema(document, { value: parameter, pointer });
  const extract = createExtractor(parameter, schema?.value);
  const coerce = parameter.content ? parseContent : createCoercer(document, schema?.value);
  const absent = new Set(extensions(parameter, schema?.value)['x-absent-values']);
  const refine = createRefiner(parameter, schema?.value);
  let validator: Validator | undefined;
  return {
    ...place,
    read: (source) => {
      const raw = extract(source);
      if (raw === undefined || (typeof raw === 'string' && absent.has(raw))) {
        if (!parameter.required) return { value: schema?.value.default };
        return { violations: [{ ...place, pointer: '', rule: 'required', message: 'is required' }] };
      }
      if (!schema) return { value: raw };
      const value = refine(coerce(raw));
      validator ??= compiler.forRequests(schema.pointer);
      return validator(value) ? { value } : { violations: toViolations(validator.errors, place) };
    },
  };
};

/** The schema as it says it, with its references followed, at the place where all of it is validated. */
const locateSchema = (document: Document, { value, pointer }: Located<Parameter>): Located<Schema> | undefined => {
  const [media] = Object.entries(value.content ?? {});
  const schema = readSchema(document, (media ? media[1].schema : value.schema) as Referable<Schema> | undefined);
  if (!schema) return undefined;
  return { value: schema, pointer: joinPointer(pointer, ...(media ? ['content', media[0]] : []), 'schema') };
};

const parseContent: Coercer = (raw) => {
  try {
    return JSON.parse(String(raw));
  } catch {
    return raw;
  }
};

/** `x-maximum: cap`: the vendor lowers a number that is too high instead of refusing it. */
const createRefiner = (parameter: Parameter, schema: Schema | undefined): Coercer => {
  const maximum = schema?.maximum;
  if (extensions(parameter, schema)['x-maximum'] !== 'cap' || maximum === undefined) return (value) => value;
  // What is no whole number where one is wanted is refused, however high it is.
  const isCapped = isOfType(schema, 'integer') ? Number.isInteger : Number.isFinite;
  return (value) => (isCapped(value) ? Math.min(value as number, maximum) : value);
};

type Extensions = Pick<Parameter, 'x-maximum' | 'x-absent-values'>;

/** Our extensions may stand beside the schema or inside it. */
const extensions = (parameter: Parameter, schema: Schema | undefined): Extensions => ({
  ...(schema as Extensions | undefined),
  ...parameter,
});

type Extractor = (source: ParameterSource) => unknown;

const createExtractor = (parameter: Parameter, schema: Schema | undefined): Extractor => {
  const { name } = parameter;
  const splitText = parameter.content ? (text: string) => text : createSplitter(parameter, schema);
  const split = (text: string | undefined): unknown => (text === undefined ? undefined : splitText(text));
  switch (parameter.in) {
    case 'path':
      return ({ path }) => split(path[toRouteName(name)]);
    case 'header':
      return ({ headers }) => split(headers[name.toLowerCase()]);
    case 'cookie':
      return ({ headers }) => split(readCookie(headers['cookie'], name));
    default:
      return createQueryExtractor(parameter, schema, split);
  }
};

const createQueryExtractor = (
  parameter: Parameter,
  schema: Schema | undefined,
  split: (text: string | undefined) => unknown,
): Extractor => {
  const { name, style = 'form', content } = parameter;
  const explode = !content && (parameter.explode ?? style === 'form');
  // A value without brackets is no object: it is read as the text that it is, so that it is refused and not lost.
  if (style === 'deepObject') return ({ query }) => query.nested(name) ?? query.all(name).at(-1);
  if (isOfType(schema, 'object') && explode) return createMemberExtractor(Object.keys(schema?.properties ?? {}));
  if (!isOfType(schema, 'array') || !explode) return ({ query }) => split(query.all(name).at(-1));
  const base = name.replace(/\[\]$/, '');
  if (base === name) return ({ query }) => listOrNothing(query.all(name));
  // Clients spell `name[]` with and without an index; every spelling means one more item.
  return ({ query }) => {
    const plain = query.all(name);
    const nested = plain.length > 0 ? undefined : query.nested(base);
    if (nested === undefined) return listOrNothing(plain);
    return Array.isArray(nested) ? nested : isObject(nested) ? Object.values(nested) : [nested];
  };
};

const listOrNothing = (values: readonly string[]): readonly string[] | undefined =>
  values.length === 0 ? undefined : values;

const createMemberExtractor =
  (members: readonly string[]): Extractor =>
  ({ query }) => {
    const given = members.flatMap((member) => {
      const value = query.all(member).at(-1);
      return value === undefined ? [] : [[member, value] as const];
    });
    return given.length === 0 ? undefined : Object.fromEntries(given);
  };
