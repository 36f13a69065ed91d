import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPattern } from './fits-pattern.js';

describe('fitsPattern', () => {
  it.each([
    ['/users', '/users', true],
    ['/users', '/users/1', false],
    ['/users/*', '/users/1', true],
    ['/users/*', '/users/', true],
    ['*', '', true],
    ['/users/*/keys', '/users/1/keys', true],
    ['/users/*/keys', '/users/keys', false],
    ['*a*a', 'a', false],
    ['a**b', 'ab', true],
  ])('%s and %s: %s', (pattern, text, fits) => {
    expect(fitsPattern(pattern, text)).toBe(fits);
  });

  it('agrees with a regular expression', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
        expect(fitsPattern(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
      { seed: 1 },
    );
  });
});
