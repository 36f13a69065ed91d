import type { BooleanClause, Query } from './query.js';

/** The operator before a clause. */
export type Conjunction = 'and' | 'or' | 'none';

/** The sign before a clause. */
export type Modifier = 'required' | 'prohibited' | 'none';

/**
 * Appends a clause by the rules of Lucene's classic parser with OR as its default operator.
 *
 * AND requires the clauses on both its sides, OR only separates: `a AND b OR c` is `+a +b c`.
 */
export function addClause(clauses: BooleanClause[], conjunction: Conjunction, modifier: Modifier, query: Query): void {
  const previous = clauses.at(-1);
  if (previous && conjunction === 'and' && previous.occur !== 'mustNot') previous.occur = 'must';
  if (modifier === 'prohibited') clauses.push({ occur: 'mustNot', query });
  else if (modifier === 'required' || conjunction === 'and') clauses.push({ occur: 'must', query });
  else clauses.push({ occur: 'should', query });
}
