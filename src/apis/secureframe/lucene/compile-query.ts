import { matchFuzzy } from './match-fuzzy.js';
import { matchRange } from './match-range.js';
import { matchText } from './match-text.js';
import { matchWildcard } from './match-wildcard.js';
import type { BooleanQuery, Query } from './query.js';
import { isScalar, type Scalar } from './scalar.js';

/** Tells whether a record, given by its attributes, matches a query. */
export type RecordFilter = (attributes: Readonly<Record<string, unknown>>) => boolean;

/**
 * Compiles a query into a filter to run over many records.
 *
 * Case counts. A term or wildcard matches a whole value or one of its words; numbers and dates are compared as such, a
 * date without a time being its whole day in UTC. Null matches nothing, so that `NOT field:*` finds it.
 */
export function compileQuery(query: Query): RecordFilter {
  switch (query.type) {
    case 'all':
      return () => true;
    case 'boolean':
      return compileBoolean(query);
    case 'text':
      return inAnyField(query.fields, matchText(query));
    case 'wildcard':
      return inAnyField(query.fields, matchWildcard(query));
    case 'fuzzy':
      return inAnyField(query.fields, matchFuzzy(query));
    case 'range':
      return inAnyField(query.fields, matchRange(query));
    case 'exists':
      return (attributes) => query.fields.some((field) => (attributes[field] ?? null) !== null);
  }
}

function inAnyField(fields: readonly string[], matches: (value: Scalar) => boolean): RecordFilter {
  return (attributes) =>
    fields.some((field) => {
      const value = attributes[field];
      return isScalar(value) && matches(value);
    });
}

function compileBoolean({ clauses }: BooleanQuery): RecordFilter {
  const filtersOf = (occur: 'must' | 'should' | 'mustNot'): RecordFilter[] =>
    clauses.filter((clause) => clause.occur === occur).map((clause) => compileQuery(clause.query));
  const must = filtersOf('must');
  const mustNot = filtersOf('mustNot');
  // Beside a required clause the optional ones only weigh in a score, which a filter has not.
  const should = must.length > 0 ? [] : filtersOf('should');
  return (attributes) =>
    must.every((filter) => filter(attributes)) &&
    !mustNot.some((filter) => filter(attributes)) &&
    (should.length === 0 || should.some((filter) => filter(attributes)));
}
