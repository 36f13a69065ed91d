import fc from 'fast-check';
import { filter, QueryParser } from 'lucene-kit';
import { describe, expect, it } from 'vitest';
import { compileQuery } from './compile-query.js';
import { parseQuery } from './parse-query.js';

/*
 * lucene-kit finds an unquoted term anywhere inside a value, case aside, compares a quoted one and a wildcard with the
 * whole value, orders texts by locale and gives AND precedence over OR. It therefore agrees on words of which none is
 * part of another, on phrases that are whole values, on wildcards over values of one word, on ranges of lower-case
 * words with two bounds, and where every operator has parentheses of its own. It reads the inner `NOT` of
 * `(NOT (NOT a))` as a word, so that a negation is not negated directly.
 */
const WORDS = ['kite', 'Moon', 'xylo', 'Brig', 'quad', 'plum'] as const;
const PHRASES = ['Moon kite', 'xylo Brig', 'quad Moon'] as const;
const PATTERNS = ['k*', '*n', 'M??n', '?i*', 'x*o', '*u*', 'plu?', 'q*a?', '????', '???', '*'] as const;
const LOWER_CASE = ['kite', 'plum', 'quad', 'xylo'] as const;

const record = fc.record({
  name: fc.option(fc.constantFrom(...WORDS, ...PHRASES)),
  title: fc.option(fc.constantFrom(...WORDS)),
  code: fc.option(fc.constantFrom(...LOWER_CASE)),
  active: fc.option(fc.boolean()),
  level: fc.option(fc.integer({ min: -5, max: 15 })),
});
const FIELDS = ['name', 'title', 'code', 'active', 'level'];

const word = fc.constantFrom(...WORDS);
const number = fc.integer({ min: -6, max: 16 });
const opening = fc.constantFrom('[', '{');
const closing = fc.constantFrom(']', '}');
const openNumber = fc.oneof(fc.constant('*'), number.map(String));

function range(field: string, bound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(opening, bound, bound, closing)
    .map(([open, from, to, close]) => `${field}:${open}${from} TO ${to}${close}`);
}

const leaf = fc.oneof(
  fc.tuple(fc.constantFrom('name', 'title', 'code'), word).map(([field, text]) => `${field}:${text}`),
  fc.constantFrom(...PHRASES).map((phrase) => `name:"${phrase}"`),
  word.map((text) => `title:"${text}"`),
  fc.tuple(fc.constantFrom('title', 'code'), fc.constantFrom(...PATTERNS)).map(([field, text]) => `${field}:${text}`),
  fc.constantFrom('name:*', 'active:*', 'level:*', 'active:true', 'active:false'),
  range('level', openNumber),
  range('code', fc.constantFrom(...LOWER_CASE)),
  fc.tuple(word, word).map(([left, right]) => `name:(${left} OR ${right})`),
  fc.tuple(word, word).map(([left, right]) => `name:(${left} AND ${right})`),
);

const { query } = fc.letrec<{ query: string; positive: string }>((tie) => ({
  query: fc.oneof(
    { weight: 3, arbitrary: tie('positive') },
    { weight: 1, arbitrary: tie('positive').map((inner) => `(NOT ${inner})`) },
  ),
  positive: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'groups' },
    leaf,
    fc.tuple(tie('query'), tie('query')).map(([left, right]) => `(${left} AND ${right})`),
    fc.tuple(tie('query'), tie('query')).map(([left, right]) => `(${left} OR ${right})`),
  ),
}));

describe('a query in explicit groups', () => {
  it('finds what lucene-kit finds', () => {
    fc.assert(
      fc.property(query, fc.array(record, { minLength: 1, maxLength: 12 }), (text, records) => {
        const result = parseQuery(text, { fields: FIELDS });
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        expect(records.filter(compileQuery(result.query))).toEqual(filter(new QueryParser(text), records));
      }),
      { numRuns: 2000 },
    );
  });
});
