import type { ExistsQuery, FuzzyQuery, Query, RangeQuery, TextQuery, Tolerance, WildcardPattern } from './query.js';
import { failAt, isFailure, type SyntaxFailure } from './syntax-failure.js';
import type { Token } from './token.js';
import type { TokenCursor } from './token-cursor.js';
import { unexpectedToken } from './unexpected-token.js';

const DEFAULT_TOLERANCE: Tolerance = { similarity: 0.5 };

type TermToken = Extract<Token, { kind: 'term' }>;
type TildeToken = Extract<Token, { kind: 'tilde' }>;

/** Parses a term, phrase or range with its `~` and `^`; a boost is read and, in a filter, of no effect. */
export function parseValue(
  cursor: TokenCursor,
  fields: readonly string[],
  expected = 'a value',
): Query | SyntaxFailure {
  const token = cursor.peek();
  switch (token.kind) {
    case 'term':
      cursor.take();
      return parseTermSuffixes(cursor, fields, token);
    case 'quoted':
      cursor.take();
      return parsePhraseSuffixes(cursor, fields, token.text);
    case 'range':
      cursor.take();
      cursor.takeIf('boost');
      return rangeOf(fields, token);
    default:
      return unexpectedToken(token, expected);
  }
}

function parseTermSuffixes(cursor: TokenCursor, fields: readonly string[], term: TermToken): Query | SyntaxFailure {
  const before = takeTilde(cursor);
  const after = cursor.takeIf('boost') ? takeTilde(cursor) : undefined;
  const tilde = after ?? before;
  if (term.pattern) return wildcardOf(fields, term.pattern);
  return tilde ? fuzzyOf(fields, term.text, tilde) : { type: 'text', fields, text: term.text, slop: 0 };
}

function takeTilde(cursor: TokenCursor): TildeToken | undefined {
  const token = cursor.peek();
  if (token.kind !== 'tilde') return undefined;
  cursor.take();
  return token;
}

function wildcardOf(fields: readonly string[], pattern: WildcardPattern): Query {
  return isLoneStar(pattern) ? { type: 'exists', fields } : { type: 'wildcard', fields, pattern };
}

/** Whether a wildcard term is `*` alone. */
export function isLoneStar(pattern: WildcardPattern | undefined): boolean {
  const first = pattern?.[0];
  return pattern?.length === 1 && first !== undefined && 'any' in first && first.any === 'many';
}

function fuzzyOf(fields: readonly string[], text: string, tilde: TildeToken): FuzzyQuery | SyntaxFailure {
  const tolerance = toleranceOf(tilde);
  return isFailure(tolerance) ? tolerance : { type: 'fuzzy', fields, text, tolerance };
}

function toleranceOf({ value, at }: TildeToken): Tolerance | SyntaxFailure {
  if (value === undefined) return DEFAULT_TOLERANCE;
  if (value < 1) return { similarity: value };
  if (Number.isInteger(value)) return { edits: value };
  return failAt(at, 'a ~ above 1 counts edits and must be a whole number');
}

function parsePhraseSuffixes(cursor: TokenCursor, fields: readonly string[], text: string): TextQuery {
  const slop = Math.trunc(takeTilde(cursor)?.value ?? 0);
  cursor.takeIf('boost');
  return { type: 'text', fields, text, slop };
}

function rangeOf(fields: readonly string[], range: Extract<Token, { kind: 'range' }>): RangeQuery | ExistsQuery {
  const { lower, upper } = range;
  if (!lower && !upper) return { type: 'exists', fields };
  return { type: 'range', fields, ...(lower && { lower }), ...(upper && { upper }) };
}
