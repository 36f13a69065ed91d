import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialise } from './serialise.js';

describe('serialising', () => {
  it('gives what JSON.stringify gives, the first time and every other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = JSON.stringify(value);
        expect([serialise(value), serialise(value), serialise({ data: [value, value], value })]).toEqual([
          expected,
          expected,
          JSON.stringify({ data: [value, value], value }),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is undefined, also beside a list', () => {
    const body = { a: undefined, b: [1, undefined], c: { d: undefined } };
    expect(serialise(body)).toBe(JSON.stringify(body));
  });

  it('takes names as they are', () => {
    const body = JSON.parse('{"__proto__":[1],"a\\"b":[2],"":[]}') as unknown;
    expect(serialise(body)).toBe(JSON.stringify(body));
  });
});
