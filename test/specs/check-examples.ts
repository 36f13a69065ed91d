import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject } from '../../src/core/json.js';
import { type Located, locateOperations, namesUnder, step } from './located.js';

const SPEC = 'spec:/openapi';

/** What of a node is data or prose, in which nothing is a schema or an example. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

interface Example {
  /** Where the example is. */
  readonly pointer: string;
  /** Where the schema is that it follows. */
  readonly schema: string;
  readonly value: unknown;
}

/** Every example of a spec that its own schema refuses, as sentences. */
export const findInvalidExamples = (spec: Readonly<Record<string, unknown>>): string[] => {
  const validatorAt = createValidators(spec);
  return findExamples(spec, '').flatMap(({ pointer, schema, value }) => {
    const validate = validatorAt(schema);
    if (validate(value)) return [];
    const reasons = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    return [`${pointer}: ${[...new Set(reasons)].join('; ')}`];
  });
};

/** The 2xx JSON responses and the request bodies that have no example, as sentences. */
export const findMissingExamples = (spec: Located): string[] =>
  locateOperations(spec).flatMap(({ method, path, operation }) => {
    const successes = namesUnder(operation, 'responses').filter((status) => /^(2|default)/.test(status));
    const places: [string, Located][] = [
      ...successes.map((status): [string, Located] => [status, step(operation, 'responses', status)]),
      ['request body', step(operation, 'requestBody')],
    ];
    return places
      .filter(([, place]) => namesUnder(place, 'content').some((type) => /json/.test(type) && !hasExample(place, type)))
      .map(([name]) => `${method} ${path}: ${name} has no example`);
  });

const hasExample = (place: Located, type: string): boolean => {
  const media = step(place, 'content', type);
  return 'example' in media.value || namesUnder(media, 'examples').length > 0;
};

const createValidators = (spec: Readonly<Record<string, unknown>>): ((pointer: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, multipleOfPrecision: 6 });
  addFormats.default(ajv);
  ajv.addSchema(spec, SPEC);
  return (pointer) => ajv.compile({ $ref: `${SPEC}#${pointer.split('/').map(encodeURIComponent).join('/')}` });
};

const findExamples = (node: unknown, pointer: string): Example[] => {
  if (!isObject(node) && !Array.isArray(node)) return [];
  const own = isObject(node) ? ownExamples(node, pointer) : [];
  const below = Object.entries(node)
    .filter(([name]) => Array.isArray(node) || !DATA.has(name) || isMapOfNames(pointer))
    .flatMap(([name, child]) => findExamples(child, `${pointer}/${escapePointer(name)}`));
  return [...own, ...below];
};

/** Under these the member names are the vendor's words, so a field called `value` or `default` is a schema there. */
const isMapOfNames = (pointer: string): boolean => /\/(properties|responses|schemas|parameters)$/.test(pointer);

const ownExamples = (node: Readonly<Record<string, unknown>>, pointer: string): Example[] => {
  if (isMapOfNames(pointer)) return [];
  const isSchema = !isObject(node.schema);
  const schema = isSchema ? pointer : `${pointer}/schema`;
  const named = isObject(node.examples) ? Object.entries(node.examples) : [];
  return [
    ...('example' in node ? [{ pointer: `${pointer}/example`, schema, value: node.example }] : []),
    ...('default' in node && isSchema ? [{ pointer: `${pointer}/default`, schema, value: node.default }] : []),
    ...(Array.isArray(node.examples) ? node.examples : []).map((value, index) => ({
      pointer: `${pointer}/examples/${index}`,
      schema,
      value,
    })),
    ...named.flatMap(([name, example]) =>
      isObject(example) && 'value' in example
        ? [{ pointer: `${pointer}/examples/${name}`, schema, value: example.value }]
        : [],
    ),
  ];
};

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
