import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.js';
import type { Query } from './query.js';

const FIELDS = ['name', 'title', 'email'];
const NAMES = { fields: FIELDS, knownFields: [...FIELDS, 'manager_name'] };

function parsed(text: string): Query {
  const result = parseQuery(text, NAMES);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return result.query;
}

/** Writes a query as Lucene's own `toString` would: `+a b -c`. */
function written(query: Query): string {
  if (query.type === 'text') return query.text;
  if (query.type !== 'boolean') return query.type;
  const signs = { must: '+', should: '', mustNot: '-' };
  return `(${query.clauses.map((clause) => signs[clause.occur] + written(clause.query)).join(' ')})`;
}

describe('parseQuery', () => {
  it.each([
    ['a', 'a'],
    ['a b', '(a b)'],
    ['a OR b', '(a b)'],
    ['a || b', '(a b)'],
    ['a AND b', '(+a +b)'],
    ['a && b', '(+a +b)'],
    ['a AND b OR c', '(+a +b c)'],
    ['a OR b AND c', '(a +b +c)'],
    ['a OR b OR c AND d', '(a b +c +d)'],
    ['a AND b AND c', '(+a +b +c)'],
    ['NOT a', '(-a)'],
    ['!a', '(-a)'],
    ['-a', '(-a)'],
    ['+a', 'a'],
    ['+a b', '(+a b)'],
    ['+a -b', '(+a -b)'],
    ['a NOT b', '(a -b)'],
    ['a !b', '(a -b)'],
    ['a AND NOT b', '(+a -b)'],
    ['a OR NOT b', '(a -b)'],
    ['NOT a AND b', '(-a +b)'],
    ['-a AND b', '(-a +b)'],
    ['a AND +b', '(+a +b)'],
    ['a + b', '(a +b)'],
    ['a(b)', '(a b)'],
    ['(a b) AND c', '(+(a b) +c)'],
    ['a AND (b OR c)', '(+a +(b c))'],
    ['((a))', 'a'],
    ['(NOT a) b', '((-a) b)'],
    ['a&&b', 'a&&b'],
    ['ANDY ORT NOTE', '(ANDY ORT NOTE)'],
    ['\\AND \\OR', '(AND OR)'],
    ['and or not', '(and or not)'],
    ['a-b+c', 'a-b+c'],
    ['a\u3000b\tc\nd\re', '(a b c d e)'],
  ])('reads %s as %s', (text, expected) => {
    expect(written(parsed(text))).toBe(expected);
  });

  it.each([
    ['name:Al', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['name : Al', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['na\\me:Al', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['Al', { type: 'text', fields: FIELDS, text: 'Al', slop: 0 }],
    ['*:Al', { type: 'text', fields: FIELDS, text: 'Al', slop: 0 }],
    ['name:(Al)', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['name:(title:Al)', { type: 'text', fields: ['title'], text: 'Al', slop: 0 }],
    ['name:(*:Al)', { type: 'text', fields: FIELDS, text: 'Al', slop: 0 }],
    ['name:"Al B"', { type: 'text', fields: ['name'], text: 'Al B', slop: 0 }],
    ['name:"Al B"~2', { type: 'text', fields: ['name'], text: 'Al B', slop: 2 }],
    ['name:"Al B"~2^3', { type: 'text', fields: ['name'], text: 'Al B', slop: 2 }],
    ['name:"Al B"~', { type: 'text', fields: ['name'], text: 'Al B', slop: 0 }],
    ['name:"Al B"~1.9', { type: 'text', fields: ['name'], text: 'Al B', slop: 1 }],
    ['name:Al^2', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['name:Al ^ 2'.replace('^ ', '^'), { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['(name:Al)^2.5', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['name:"\\"A\\" \\\\"', { type: 'text', fields: ['name'], text: '"A" \\', slop: 0 }],
    ['name:a\\:b\\*\\?\\ c\\"', { type: 'text', fields: ['name'], text: 'a:b*? c"', slop: 0 }],
    ['name:\\u0041l', { type: 'text', fields: ['name'], text: 'Al', slop: 0 }],
    ['name:Al~', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { similarity: 0.5 } }],
    ['name:Al~0.8', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { similarity: 0.8 } }],
    ['name:Al~0', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { similarity: 0 } }],
    ['name:Al~1', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { edits: 1 } }],
    ['name:Al~0.8^2', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { similarity: 0.8 } }],
    ['name:Al^2~0.8', { type: 'fuzzy', fields: ['name'], text: 'Al', tolerance: { similarity: 0.8 } }],
    ['name:Al*~2', { type: 'wildcard', fields: ['name'], pattern: [{ literal: 'Al' }, { any: 'many' }] }],
    ['name:A?*', { type: 'wildcard', fields: ['name'], pattern: [{ literal: 'A' }, { any: 'one' }, { any: 'many' }] }],
    ['name:\\**', { type: 'wildcard', fields: ['name'], pattern: [{ literal: '*' }, { any: 'many' }] }],
    ['name:*', { type: 'exists', fields: ['name'] }],
    ['name:[* TO *]', { type: 'exists', fields: ['name'] }],
    ['*', { type: 'exists', fields: FIELDS }],
    ['*:*', { type: 'all' }],
    ['*:*^2', { type: 'all' }],
    ['', { type: 'all' }],
    [' \t\u3000', { type: 'all' }],
  ])('reads %s as one leaf', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });

  it.each([
    ['[a TO b]', { lower: { text: 'a', inclusive: true }, upper: { text: 'b', inclusive: true } }],
    ['{a TO b}', { lower: { text: 'a', inclusive: false }, upper: { text: 'b', inclusive: false } }],
    ['[a TO b}', { lower: { text: 'a', inclusive: true }, upper: { text: 'b', inclusive: false } }],
    ['{a TO b]', { lower: { text: 'a', inclusive: false }, upper: { text: 'b', inclusive: true } }],
    ['[ a\tTO\nb ]^2', { lower: { text: 'a', inclusive: true }, upper: { text: 'b', inclusive: true } }],
    ['[a b]', { lower: { text: 'a', inclusive: true }, upper: { text: 'b', inclusive: true } }],
    ['[a TO *]', { lower: { text: 'a', inclusive: true } }],
    ['{* TO b}', { upper: { text: 'b', inclusive: false } }],
    ['[a TO TOM]', { lower: { text: 'a', inclusive: true }, upper: { text: 'TOM', inclusive: true } }],
    ['["a b" TO "TO"]', { lower: { text: 'a b', inclusive: true }, upper: { text: 'TO', inclusive: true } }],
    ['[a TO"b"]', { lower: { text: 'a', inclusive: true }, upper: { text: 'b', inclusive: true } }],
    ['[\\* TO "*"]', { lower: { text: '*', inclusive: true }, upper: { text: '*', inclusive: true } }],
    ['[-1 TO 10:30]', { lower: { text: '-1', inclusive: true }, upper: { text: '10:30', inclusive: true } }],
  ])('reads the range %s', (text, expected) => {
    expect(parsed(`name:${text}`)).toEqual({ type: 'range', fields: ['name'], ...expected });
  });

  it.each([
    ['name:"Al', 6, 'unclosed quote opened at column 6'],
    ['a "b" "c', 7, 'unclosed quote opened at column 7'],
    ['a (b', 5, 'expected a closing ) for the ( at column 3'],
    ['((a) b', 7, 'expected a closing ) for the ( at column 1'],
    ['a) b', 2, 'unexpected ) without an open ('],
    ['()', 2, 'expected a term but found )'],
    ['name:()', 7, 'expected a term but found )'],
    ['(', 2, 'expected a term but the query ends'],
    ['name:', 6, 'expected a value after name: but the query ends'],
    ['name:)', 6, 'expected a value after name: but found )'],
    ['name:-1', 6, 'expected a value after name: but found -'],
    ['AND a', 1, 'expected a term but found AND'],
    ['a AND', 6, 'expected a term but the query ends'],
    ['a AND OR b', 7, 'expected a term but found OR'],
    ['NOT NOT a', 5, 'expected a term but found NOT'],
    ['a +', 4, 'expected a term but the query ends'],
    ['^2', 1, 'expected a term but found ^2'],
    ['a^b', 2, 'expected a number after ^'],
    ['~2', 1, 'expected a term but found ~2'],
    ['(a)~2', 4, 'expected a term but found ~2'],
    ['a~1.5', 2, 'a ~ above 1 counts edits and must be a whole number'],
    ['a b\\', 4, 'nothing follows the \\ that would escape it'],
    ['a\\u00g0', 2, 'expected four hexadecimal digits after \\u'],
    ['"a\\', 3, 'nothing follows the \\ that would escape it'],
    ['a ]', 3, 'unexpected ] without a range that it closes'],
    ['[a TO b', 1, 'unclosed range opened with [ at column 1'],
    ['{a TO', 1, 'unclosed range opened with { at column 1'],
    ['[', 1, 'unclosed range opened with [ at column 1'],
    ['[a]', 3, 'expected the upper bound of the range'],
    ['[a TO ]', 7, 'expected the upper bound of the range'],
    ['[TO b]', 2, 'expected the lower bound of the range'],
    ['[]', 2, 'expected the lower bound of the range'],
    ['[a TO b c]', 9, 'expected ] or } after the upper bound of the range'],
    ['["a TO b]', 2, 'unclosed quote opened at column 2'],
    ['name:10:30', 8, 'unexpected : (inside a value write \\: or put the value in quotes), expected a term'],
    ['na*:a', 1, 'a field name takes no wildcards, but for *:'],
    ['nmae:a', 1, '`nmae` is not a field; filterable are name, title, email'],
    ['a (b manager_name:x)', 6, '`manager_name` is not filterable by q; filterable are name, title, email'],
    ['nmae:"open', 1, '`nmae` is not a field; filterable are name, title, email'],
    [`${'('.repeat(100)}(a`, 101, 'groups stand more than 100 deep'],
    [`AND${'x'.repeat(30)}:a`, 1, `\`AND${'x'.repeat(30)}\` is not a field; filterable are name, title, email`],
    [`a^2^${'3'.repeat(30)}`, 4, `expected a term but found ^${'3'.repeat(19)}…`],
  ])('explains what is wrong with %s', (text, column, message) => {
    expect(parseQuery(text, NAMES)).toEqual({ ok: false, column, message });
  });

  it('takes groups 100 deep', () => {
    expect(parseQuery(`${'('.repeat(100)}a${')'.repeat(100)}`, NAMES).ok).toBe(true);
  });

  it('calls every other field unknown where no further fields are given', () => {
    expect(parseQuery('manager_name:a', { fields: ['name'] })).toEqual({
      ok: false,
      column: 1,
      message: '`manager_name` is not a field; filterable are name',
    });
  });
});
