import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery } from './compile-query.js';
import { parseQuery } from './parse-query.js';

const FIELDS = ['a', 'b', 'start_date'];
const RECORDS = [
  { a: 'AND a b', b: 1, start_date: '2024-01-05' },
  { a: null, b: true, start_date: null },
  { a: 'x'.repeat(1000), b: 'x y '.repeat(250) },
];
const PIECES = [
  ...['a', 'b', 'start_date', 'nope', '2024-01-05', 'a b', 'TO', 'AND', 'OR', 'NOT', '&&', '||', ' ', '\t', '\u3000'],
  ...['+', '-', '!', '(', ')', ':', '"', '[', ']', '{', '}', '*', '?', '~', '^', '\\', '\\u', '\\u0041', '0.5', '2'],
  ...['\u{1f600}', '\ud800', '\0', '/', '|', '&', '[a TO b]', 'a:', 'b:(', '"a b"'],
];

const queryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('a hostile query', () => {
  it('is either a query that runs or a failure with a column in the text', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        const result = parseQuery(text, { fields: FIELDS });
        if (result.ok) {
          const filter = compileQuery(result.query);
          for (const record of RECORDS) expect(typeof filter(record)).toBe('boolean');
        } else {
          expect(result.message).not.toBe('');
          expect(result.column).toBeGreaterThanOrEqual(1);
          expect(result.column).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['open groups', '('.repeat(8192)],
    ['closed groups in a row', '(a)'.repeat(2700)],
    ['terms', 'x '.repeat(4096)],
    ['operators', 'a AND '.repeat(1365)],
    ['quotes', '"'.repeat(8192)],
    ['a phrase of one word', `a:"${'x '.repeat(4000)}"~4000`],
    ['a loose phrase that nearly fits', `b:"${'x y '.repeat(120)}y y"~50`],
    ['brackets', '[a TO '.repeat(1365)],
    ['stars', `a:${'*'.repeat(8190)}`],
    ['stars between letters', `a:${'*x'.repeat(2000)}*y`],
    ['question marks', `a:${'?'.repeat(8190)}`],
    ['a fuzzy term', `a:${'x'.repeat(8180)}~0.1`],
    ['a fuzzy term of many edits', `a:${'x'.repeat(8000)}~7999`],
    ['escapes', '\\a'.repeat(4096)],
    ['digits', `b:${'1'.repeat(8190)}`],
    ['a numeral that is none', `b:${'1'.repeat(8000)}x`],
  ])('made of %s takes at most a second over 1000-character values', (_name, text) => {
    const start = performance.now();
    const result = parseQuery(text, { fields: FIELDS });
    if (result.ok) RECORDS.filter(compileQuery(result.query));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
