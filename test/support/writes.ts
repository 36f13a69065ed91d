import { isObject } from '../../src/core/json.js';
import { listParameterCases } from '../../src/verification/probes/parameter-cases.js';
import { composedOf, readMembers } from '../specs/facets.js';
import type { Located } from '../specs/located.js';
import type { Change } from './probe.js';
import type { SpecJudge } from './spec-judge.js';
import type { SpecBody, SpecOperation } from './spec-operation.js';

/** A request that its spec allows. */
export interface ValidRequest {
  readonly operation: SpecOperation;
  readonly change: Change;
}

/** Values that one member or another may have. */
const candidates: readonly unknown[] = [
  'changed',
  'x',
  null,
  true,
  false,
  1,
  3.5,
  '2026-12-01',
  '2026-12-01T00:00:00Z',
  'P1D',
  'PT36H',
];

/** An example of a body with one member less, each that the schema allows to be missing. */
export const listLeanBodies = (example: unknown, { schema }: SpecBody, judge: SpecJudge): unknown[] => {
  if (!isObject(example)) return [];
  const lean = Object.keys(example).map((name) => ({ ...example, [name]: undefined }));
  return lean.map((body) => JSON.parse(JSON.stringify(body))).filter((body) => judge.isValid(schema, body));
};

/** Bodies that keep the schema: the examples, and the examples with one member changed, missing, or left alone. */
export const listValidBodies = (body: SpecBody, judge: SpecJudge): unknown[] => {
  const { schema, examples } = body;
  const lean = examples.flatMap((example) => listLeanBodies(example, body, judge));
  const changed = examples
    .filter(isObject)
    .flatMap((example) =>
      [...readMembers(schema)].flatMap(([name, { place }]) =>
        [...candidates, ...listEnum(place)].flatMap((value) => [{ ...example, [name]: value }, { [name]: value }]),
      ),
    );
  const bodies = new Map([...examples, ...lean, ...changed].map((each) => [JSON.stringify(each), each]));
  return [...bodies.values()].filter((each) => judge.isValid(schema, each));
};

const listEnum = (schema: Located): readonly unknown[] =>
  composedOf(schema).flatMap(({ value }) => (Array.isArray(value.enum) ? value.enum : []));

/** Valid requests to a writing operation: its bodies, or where it takes none its parameters, one at a time. */
export const listWrites = (operation: SpecOperation, judge: SpecJudge): ValidRequest[] => {
  const json = operation.bodies.find(({ mediaType }) => mediaType.includes('json'));
  if (json) {
    const bodies = listValidBodies(json, judge);
    return bodies.map((body) => ({ operation, change: { body: JSON.stringify(body) } }));
  }
  const queries = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => listParameterCases(parameter, judge).accepted);
  return ['', ...queries].map((query) => ({ operation, change: { query } }));
};
