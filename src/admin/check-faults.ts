import type { FaultDefinition } from '../core/fault.js';
import type { Api } from '../engine/api.js';
import { checkEffect } from '../engine/fault/check-effect.js';
import { checkFault } from '../engine/fault/check-fault.js';
import { toViolations, type Violation } from '../openapi/violation.js';

/**
 * What is wrong with faults that did not come by `POST /faults`, such as those of a scenario; pointers begin with the
 * place in the list. A fault about an API that is not served is taken, since it can hit nothing.
 */
export const checkFaults = (faults: readonly unknown[], admin: Api, apis: readonly Api[]): Violation[] => {
  if (faults.length === 0) return [];
  const validator = admin.compiler.forRequests('#/components/schemas/FaultDefinition');
  return faults.flatMap((fault, index) => {
    const violations = validator(fault)
      ? checkMeaning(fault as FaultDefinition, apis)
      : toViolations(validator.errors, { in: 'body', name: '' });
    return violations.map((violation) => ({ ...violation, pointer: `/${index}${violation.pointer}` }));
  });
};

const checkMeaning = (fault: FaultDefinition, apis: readonly Api[]): Violation[] => {
  const isServed = fault.api === undefined || apis.some(({ id }) => id === fault.api);
  return isServed ? checkFault(fault, apis) : checkEffect(fault);
};
