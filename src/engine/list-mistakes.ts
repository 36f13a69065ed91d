import type { Violation } from '../openapi/violation.js';

/** One mistake of a refused request, as error bodies list them. */
export interface Mistake {
  /** Name of the parameter, or path of the body's member with dots; `body` for the whole body. */
  readonly field: string;
  readonly message: string;
}

/** The mistakes behind a refusal, by field in the order that they were found. */
export const listMistakes = (violations: readonly Violation[]): Mistake[] =>
  [...new Set(violations.map(toField))].flatMap((field) => {
    const found = violations.filter((violation) => toField(violation) === field);
    const messages = found.filter(({ rule }) => rule !== 'anyOf' && rule !== 'oneOf').map(({ message }) => message);
    if (messages.length === 0) return [{ field, message: (found[0] as Violation).message }];
    // Each alternative of an `anyOf` says why it does not apply; together they are one mistake.
    if (messages.length < found.length) return [{ field, message: [...new Set(messages)].join(' or ') }];
    return messages.map((message) => ({ field, message }));
  });

const toField = ({ in: place, name, pointer }: Violation): string => {
  if (place !== 'body') return name;
  return pointer.replace(/^\//, '').replaceAll('/', '.') || 'body';
};
