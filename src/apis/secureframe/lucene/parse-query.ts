import { FieldScope, type QueryFields } from './field-scope.js';
import { parseClauses } from './parse-clauses.js';
import type { Query } from './query.js';
import { failAt, isFailure, type SyntaxFailure } from './syntax-failure.js';
import { TokenCursor } from './token-cursor.js';
import { tokenize } from './tokenize.js';

/**
 * Parses a filter in the syntax of Lucene 2.9's classic query parser; a blank text matches every record.
 *
 * A mistake is a value that names its column. Inferred where that grammar is silent or of no use in a filter: `field:*`
 * and open bounds (`[a TO *]`) as in later versions, brackets of a range may be mixed, an escaped wildcard is literal, a
 * term without a field looks in every filterable one, and clauses that are all negative match everything else.
 */
export function parseQuery(text: string, names: QueryFields): { ok: true; query: Query } | SyntaxFailure {
  if (text.trim() === '') return { ok: true, query: { type: 'all' } };
  const cursor = new TokenCursor(tokenize(text));
  const query = parseClauses(cursor, new FieldScope(names));
  if (isFailure(query)) return query;
  const rest = cursor.peek();
  return rest.kind === 'close' ? failAt(rest.at, 'unexpected ) without an open (') : { ok: true, query };
}
