import { createRequire } from 'node:module';
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type formatsModule from 'ajv-formats';
import { isObject, type JsonObject } from '../core/json.js';
import type { Document, Schema } from './document.js';

const require = createRequire(import.meta.url);

/** Says whether a value keeps a schema; `errors` holds why not until the next call. */
export type Validator = ValidateFunction;

/** Compiles the schemas of one document, each when it is first needed. */
export interface SchemaCompiler {
  /** The validator of a schema that came in; members that are absent get their defaults. */
  forRequests(pointer: string): Validator;
  /** The validator of a schema that goes out; a record that was found valid is not looked at again. */
  forResponses(pointer: string): Validator;
  /** The validator of a schema beside the document, whose references lead into it; it changes nothing. */
  forRecords(schema: Schema): Validator;
}

const compilers = new WeakMap<Document, SchemaCompiler>();

/** The compiler of a document; there is one for each, because compiling takes longer than most requests. */
export const createSchemaCompiler = (document: Document): SchemaCompiler => {
  const compiler = compilers.get(document) ?? makeCompiler(document);
  compilers.set(document, compiler);
  return compiler;
};

const makeCompiler = (document: Document): SchemaCompiler => ({
  forRequests: compileBy(() => withDocument(createAjv({ useDefaults: true, allErrors: true }), document)),
  forResponses: compileBy(() => {
    const ajv = createAjv({ allErrors: false });
    addOnceKeyword(ajv);
    return withDocument(ajv, toOnce(document) as Document);
  }),
  forRecords: compileRecordsBy(() => withDocument(createAjv({ allErrors: true }), document)),
});

/** The validator of a schema that stands alone; it names all that is wrong, and changes nothing. */
export const createValidator = (schema: JsonObject): Validator =>
  createAjv({ allErrors: true, verbose: true }).compile(schema);

const ROOT = 'document';

/** The validator takes longer to load than most requests need it for: those without parameters never do. */
const loadAjv = (): { Ajv: typeof Ajv2020; addFormats: typeof formatsModule.default } => ({
  Ajv: (require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }).Ajv2020,
  addFormats: (require('ajv-formats') as typeof formatsModule).default,
});

const createAjv = (options: Options): Ajv2020 => {
  const { Ajv, addFormats } = loadAjv();
  const ajv = new Ajv({
    // A spec is checked when it is compiled; here OpenAPI's own words (`example`, `xml`, `x-…`) are no mistake.
    strict: false,
    // Infinity, which `1e999` is read as, and NaN are no numbers in JSON.
    strictNumbers: true,
    validateSchema: false,
    meta: false,
    logger: false,
    ...options,
    // What the optimiser of ajv takes to tidy a function is more than the tidy function ever saves.
    code: { optimize: false },
    // 0.1 + 0.2 is a multiple of 0.1 for anyone but a computer.
    multipleOfPrecision: 6,
  });
  addFormats(ajv);
  return ajv;
};

const withDocument = (ajv: Ajv2020, document: Document): Ajv2020 => ajv.addSchema(document, ROOT);

const compileBy = (create: () => Ajv2020): ((pointer: string) => Validator) => {
  const compiled = new Map<string, Validator>();
  let ajv: Ajv2020 | undefined;
  return (pointer) => {
    const known = compiled.get(pointer);
    if (known) return known;
    ajv ??= create();
    // A pointer in a `$ref` is a URI fragment: what a URI cannot hold is percent-encoded.
    const validator = ajv.compile({ $ref: `${ROOT}${encodeURI(decodeURI(pointer))}` });
    compiled.set(pointer, validator);
    return validator;
  };
};

const compileRecordsBy = (create: () => Ajv2020): ((schema: Schema) => Validator) => {
  const compiled = new WeakMap<Schema, Validator>();
  let ajv: Ajv2020 | undefined;
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    ajv ??= create();
    const validator = ajv.compile(withReferences(schema) as Schema);
    compiled.set(schema, validator);
    return validator;
  };
};

/** A `$ref` of a schema beside the document would otherwise lead into the schema itself. */
const withReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withReferences);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === '$ref' && typeof member === 'string' ? `${ROOT}${encodeURI(decodeURI(member))}` : withReferences(member),
    ]),
  );
};

const ONCE = 'validatedOnce';

/** `validatedOnce: <pointer>` is `$ref: <pointer>` that remembers the (immutable) objects that it found valid. */
const addOnceKeyword = (ajv: Ajv2020): void => {
  const seen = new Map<string, WeakSet<object>>();
  ajv.addKeyword({
    keyword: ONCE,
    schemaType: 'string',
    errors: 'full',
    compile: (pointer: string) => {
      let validator: Validator | undefined;
      const valid = seen.get(pointer) ?? new WeakSet<object>();
      seen.set(pointer, valid);
      const validate = (data: unknown, context?: { instancePath: string }): boolean => {
        const remembered = typeof data === 'object' && data !== null;
        if (remembered && valid.has(data)) return true;
        // Compiled late, because a schema may contain itself.
        validator ??=
          ajv.getSchema(`${ROOT}${encodeURI(decodeURI(pointer))}`) ??
          ajv.compile({ $ref: `${ROOT}${encodeURI(decodeURI(pointer))}` });
        const passes = validator(data, context as never) as boolean;
        if (passes && remembered) valid.add(data);
        else Object.assign(validate, { errors: validator.errors });
        return passes;
      };
      return validate;
    },
  });
};

/**
 * The document with every reference that stands for the items of an array made `validatedOnce`. One with something
 * beside it stays: that is not part of what is remembered, and may want to know what the reference looked at.
 */
const toOnce = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toOnce);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (
        name === 'items' &&
        isObject(member) &&
        typeof member['$ref'] === 'string' &&
        Object.keys(member).length === 1
      )
        return [name, { [ONCE]: member['$ref'] }];
      return [name, toOnce(member)];
    }),
  );
};
