import { type Refusal, refuseInvalid } from '../../engine/refusal.js';
import type { Operation } from '../../openapi/operation.js';
import { compileQuery, type RecordFilter } from './lucene/compile-query.js';
import { parseQuery } from './lucene/parse-query.js';
import type { SyntaxFailure } from './lucene/syntax-failure.js';

/** What a search comes to: a filter over attributes, or why it is refused. */
export type Search = RecordFilter | Refusal;

const searches = new WeakMap<Operation, Map<string, Search>>();

const SEARCH_LIMIT = 200;

/**
 * Compiles the search in `q`, once for each text. The spec's `x-filterable` on the parameter names the fields that can
 * be searched, which the document lists.
 */
export const compileSearch = (operation: Operation, q: string): Search => {
  const known = searches.get(operation) ?? new Map<string, Search>();
  searches.set(operation, known);
  const search = known.get(q) ?? createSearch(listFilterable(operation), q);
  known.delete(q);
  known.set(q, search);
  if (known.size > SEARCH_LIMIT) known.delete(known.keys().next().value as string);
  return search;
};

const listFilterable = ({ parameters }: Operation): readonly string[] => {
  const parameter = parameters.find(({ value }) => value.name === 'q')?.value;
  return (parameter as { 'x-filterable'?: readonly string[] } | undefined)?.['x-filterable'] ?? [];
};

const createSearch = (fields: readonly string[], q: string): Search => {
  const parsed = parseQuery(q, { fields });
  return parsed.ok ? compileQuery(parsed.query) : refuseSearch(fields, q, parsed);
};

const refuseSearch = (fields: readonly string[], q: string, { message, column }: SyntaxFailure): Refusal => {
  const name = /^(\w+)\s*:/.exec(q.slice(column - 1))?.[1];
  return name !== undefined && !fields.includes(name)
    ? // Seen on the live service: "… is not filterable by …".
      refuseInvalid(`User is not filterable by ${name} (column ${column})`)
    : refuseInvalid(`Syntax error in q at column ${column}: ${message}`);
};
