import { isObject } from '../core/json.js';
import { type Coercer, createCoercer } from './coerce.js';
import { type Document, joinPointer, type Located, resolveReference, type Schema } from './document.js';
import type { Parameter } from './operation.js';
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

const locateSchema = (document: Document, { value, pointer }: Located<Parameter>): Located<Schema> | undefined => {
  const [media] = Object.entries(value.content ?? {});
  const located = media
    ? { value: media[1].schema, pointer: joinPointer(pointer, 'content', media[0], 'schema') }
    : { value: value.schema, pointer: joinPointer(pointer, 'schema') };
  return resolveReference<Schema>(document, located as Located<Schema | undefined>);
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
  return (value) => (typeof value === 'number' ? Math.min(value, maximum) : value);
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
  const split = createSplitter(parameter, schema);
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

type Splitter = (raw: string | undefined) => unknown;

const separators: Readonly<Record<string, string>> = {
  spaceDelimited: ' ',
  pipeDelimited: '|',
  label: '.',
  matrix: ';',
};

const createSplitter = ({ style = '' }: Parameter, schema: Schema | undefined): Splitter => {
  const separator = separators[style] ?? ',';
  const strip = style === 'label' ? /^\./ : style === 'matrix' ? /^;(?:[^=;]*=)?/ : undefined;
  return (raw) => {
    if (raw === undefined) return undefined;
    const text = strip ? raw.replace(strip, '') : raw;
    if (schema?.type !== 'array') return text;
    return text === '' ? [] : text.split(separator);
  };
};

const createQueryExtractor = (parameter: Parameter, schema: Schema | undefined, split: Splitter): Extractor => {
  const { name, style = 'form', explode = style === 'form' } = parameter;
  if (style === 'deepObject') return ({ query }) => query.nested(name);
  if (schema?.type === 'object' && explode) return createMemberExtractor(Object.keys(schema.properties ?? {}));
  if (schema?.type !== 'array' || !explode) return ({ query }) => split(query.all(name).at(-1));
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

const readCookie = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
