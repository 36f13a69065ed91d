import type { FaultDefinition } from '../../core/fault.js';
import type { Violation } from '../../openapi/violation.js';
import type { Api } from '../api.js';
import { checkEffect } from './check-effect.js';
import { checkTarget } from './check-target.js';

/** What is wrong with a fault beyond its form, with pointers into it; `apis` are those that it may be about. */
export const checkFault = (definition: FaultDefinition, apis: readonly Api[]): Violation[] => [
  ...checkTarget(definition, apis),
  ...checkEffect(definition),
];
