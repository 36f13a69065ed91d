import type { Violation } from '../openapi/violation.js';

/** One fault of a refused request, as error bodies list them. */
export interface Fault {
  /** Name of the parameter, or path of the body's member with dots; `body` for the whole body. */
  readonly field: string;
  readonly message: string;
}

/** The faults behind a refusal, by field in the order that they were found. */
export const listFaults = (violations: readonly Violation[]): Fault[] =>
  [...new Set(violations.map(toField))].flatMap((field) => {
    const faults = violations.filter((violation) => toField(violation) === field);
    const messages = faults.filter(({ rule }) => rule !== 'anyOf' && rule !== 'oneOf').map(({ message }) => message);
    if (messages.length === 0) return [{ field, message: (faults[0] as Violation).message }];
    // Each alternative of an `anyOf` says why it does not apply; together they are one fault.
    if (messages.length < faults.length) return [{ field, message: [...new Set(messages)].join(' or ') }];
    return messages.map((message) => ({ field, message }));
  });

const toField = ({ in: place, name, pointer }: Violation): string => {
  if (place !== 'body') return name;
  return pointer.replace(/^\//, '').replaceAll('/', '.') || 'body';
};
