import { addClause, type Conjunction, type Modifier } from './add-clause.js';
import type { FieldScope } from './field-scope.js';
import { isLoneStar, parseValue } from './parse-value.js';
import type { BooleanClause, Query } from './query.js';
import { failAt, isFailure, type SyntaxFailure } from './syntax-failure.js';
import type { Token } from './token.js';
import type { TokenCursor } from './token-cursor.js';

/** How many groups may stand inside one another. */
const MAX_GROUP_DEPTH = 100;

/** Parses clauses up to the end of the query or a closing parenthesis, which is left to the caller. */
export function parseClauses(cursor: TokenCursor, scope: FieldScope): Query | SyntaxFailure {
  const clauses: BooleanClause[] = [];
  do {
    const conjunction = clauses.length === 0 ? 'none' : takeConjunction(cursor);
    const modifier = takeModifier(cursor);
    const query = parseClause(cursor, scope);
    if (isFailure(query)) return query;
    addClause(clauses, conjunction, modifier, query);
  } while (cursor.peek().kind !== 'end' && cursor.peek().kind !== 'close');
  const only = clauses.length === 1 ? clauses[0] : undefined;
  return only && only.occur !== 'mustNot' ? only.query : { type: 'boolean', clauses };
}

function takeConjunction(cursor: TokenCursor): Conjunction {
  if (cursor.takeIf('and')) return 'and';
  return cursor.takeIf('or') ? 'or' : 'none';
}

function takeModifier(cursor: TokenCursor): Modifier {
  if (cursor.takeIf('plus')) return 'required';
  return cursor.takeIf('minus') || cursor.takeIf('not') ? 'prohibited' : 'none';
}

function parseClause(cursor: TokenCursor, outer: FieldScope): Query | SyntaxFailure {
  const first = cursor.peek();
  if (cursor.peek(1).kind !== 'colon' || first.kind !== 'term') return parseOperand(cursor, outer, 'a term');
  const scope = scopeOf(first, outer);
  if (isFailure(scope)) return scope;
  cursor.take();
  cursor.take();
  if (first.pattern && isStar(cursor.peek())) {
    cursor.take();
    cursor.takeIf('boost');
    return { type: 'all' };
  }
  return parseOperand(cursor, scope, `a value after ${first.text}:`);
}

function scopeOf(field: Extract<Token, { kind: 'term' }>, outer: FieldScope): FieldScope | SyntaxFailure {
  if (!field.pattern) return outer.ofField(field.text, field.at);
  return isLoneStar(field.pattern) ? outer.anyField() : failAt(field.at, 'a field name takes no wildcards, but for *:');
}

function isStar(token: Token): boolean {
  return token.kind === 'term' && isLoneStar(token.pattern);
}

function parseOperand(cursor: TokenCursor, scope: FieldScope, expected: string): Query | SyntaxFailure {
  const opening = cursor.takeIf('open');
  if (!opening) return parseValue(cursor, scope.fields, expected);
  const inner = scope.deeper();
  if (inner.depth > MAX_GROUP_DEPTH) return failAt(opening.at, `groups stand more than ${MAX_GROUP_DEPTH} deep`);
  const query = parseClauses(cursor, inner);
  if (isFailure(query)) return query;
  if (!cursor.takeIf('close')) {
    return failAt(cursor.peek().at, `expected a closing ) for the ( at column ${opening.at + 1}`);
  }
  cursor.takeIf('boost');
  return query;
}
