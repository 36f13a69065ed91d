import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { listExamples } from '../../src/openapi/list-examples.js';
import { type Located, locateOperations, namesUnder, step } from './located.js';

const SPEC = 'spec:/openapi';

/** Every example of a spec that its own schema refuses, as sentences. */
export const findInvalidExamples = (spec: Readonly<Record<string, unknown>>): string[] => {
  const validatorAt = createValidators(spec);
  return listExamples(spec).flatMap(({ pointer, schema, value }) => {
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
  return (pointer) => ajv.compile({ $ref: `${SPEC}#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}` });
};
