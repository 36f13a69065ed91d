import type { Violation } from '../../openapi/violation.js';

/** Makes the violation of a rule by a member of a fault (a path with slashes), or by the whole of it. */
export const createViolation = (member: string, rule: string, message: string): Violation => ({
  in: 'body',
  name: '',
  pointer: member === '' ? '' : `/${member}`,
  rule,
  message,
});
