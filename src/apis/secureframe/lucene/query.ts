/**
 * A parsed Lucene filter, free of syntax: what `parseQuery` gives and `compileQuery` takes.
 *
 * Every leaf carries the fields that it looks in; it holds for a record when any one of them matches.
 */
export type Query = AllQuery | BooleanQuery | TextQuery | WildcardQuery | FuzzyQuery | RangeQuery | ExistsQuery;

/** The query of a blank text and of `*:*`: every record matches. */
interface AllQuery {
  readonly type: 'all';
}

/**
 * Clauses as Lucene's BooleanQuery weighs them: every `must`, no `mustNot`, and one `should` where there is no `must`.
 *
 * A query of `mustNot` clauses alone matches every record but those. Lucene itself finds nothing for it; this reading
 * is inferred, being what people who write `NOT a` or `(NOT a)` expect.
 */
export interface BooleanQuery {
  readonly type: 'boolean';
  readonly clauses: readonly BooleanClause[];
}

/** One clause of a `BooleanQuery` and whether a record must, should or must not match it. */
export interface BooleanClause {
  occur: 'must' | 'should' | 'mustNot';
  readonly query: Query;
}

/** A term or a quoted phrase; `slop` is how many positions its words may be moved in all. */
export interface TextQuery {
  readonly type: 'text';
  readonly fields: readonly string[];
  readonly text: string;
  readonly slop: number;
}

/** A term with `*` or `?` in it. */
export interface WildcardQuery {
  readonly type: 'wildcard';
  readonly fields: readonly string[];
  readonly pattern: WildcardPattern;
}

/** The literal stretches and the wildcards of a term, in order; escapes are resolved. */
export type WildcardPattern = readonly ({ readonly literal: string } | { readonly any: 'one' | 'many' })[];

/** A term with `~`: near enough is a hit. */
export interface FuzzyQuery {
  readonly type: 'fuzzy';
  readonly fields: readonly string[];
  readonly text: string;
  readonly tolerance: Tolerance;
}

/** How far a word may be from a fuzzy term: a number of edits, or a similarity between 0 and 1. */
export type Tolerance = { readonly edits: number } | { readonly similarity: number };

/** A range; a bound that is absent is open. */
export interface RangeQuery {
  readonly type: 'range';
  readonly fields: readonly string[];
  readonly lower?: RangeBound;
  readonly upper?: RangeBound;
}

/** One end of a range and whether it belongs to the range. */
export interface RangeBound {
  readonly text: string;
  readonly inclusive: boolean;
}

/** `field:*`: the field has a value that is not null. */
export interface ExistsQuery {
  readonly type: 'exists';
  readonly fields: readonly string[];
}
