import type { FaultDefinition } from '../core/fault.js';
import { suggestWord } from '../core/suggest-word.js';
import type { Api } from '../engine/api.js';
import { checkEffect } from '../engine/fault/check-effect.js';
import { checkFault } from '../engine/fault/check-fault.js';
import { createViolation } from '../engine/fault/create-violation.js';
import type { SchemaCompiler } from '../openapi/schema-compiler.js';
import { toViolations, type Violation } from '../openapi/violation.js';

/** What faults are checked against. */
export interface FaultRules {
  /** Compiles the schemas of the admin API's spec. */
  readonly adminSchemas: SchemaCompiler;
  /** The APIs that are served. */
  readonly apis: readonly Api[];
  /** Ids of every API that may be named; a fault of one that is not served hits nothing. */
  readonly knownApis: readonly string[];
}

/**
 * What is wrong with faults that did not come by `POST /faults`, such as those of a scenario: as that takes them, or as
 * `GET /faults` tells them. Pointers begin with the place in the list.
 */
export const checkFaults = (faults: readonly object[], rules: FaultRules): Violation[] =>
  faults.flatMap((fault, index) =>
    checkOne(fault, rules).map((violation) => ({ ...violation, pointer: `/${index}${violation.pointer}` })),
  );

const checkOne = (fault: object, { adminSchemas, apis, knownApis }: FaultRules): Violation[] => {
  const schema = 'id' in fault ? 'Fault' : 'FaultDefinition';
  const validator = adminSchemas.forRequests(`#/components/schemas/${schema}`);
  if (!validator(fault)) return toViolations(validator.errors, { in: 'body', name: '' });
  const definition: FaultDefinition = fault;
  const { api } = definition;
  if (api === undefined || apis.some(({ id }) => id === api)) return checkFault(definition, apis);
  if (knownApis.includes(api)) return checkEffect(definition);
  return [createViolation('api', 'known', `is "${api}", which is not an API.${suggestWord(api, knownApis)}`)];
};
