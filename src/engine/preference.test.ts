import { describe, expect, it } from 'vitest';
import { readPreference } from './preference.js';

const none = { code: undefined, example: undefined, dynamic: false };

describe('a preference', () => {
  it.each([
    ['code=404', { code: 404 }],
    ['code="404"', { code: 404 }],
    ['Code = 404', { code: 404 }],
    ['respond-async, code=404; example=gone', { code: 404, example: 'gone' }],
    ['example="two words", dynamic=true', { example: 'two words', dynamic: true }],
    ['dynamic=true', { dynamic: true }],
  ])('is read from Prefer: %s', (prefer, expected) => {
    expect(readPreference({ prefer }, '')).toEqual({ ...none, ...expected });
  });

  it.each([
    '',
    'return=minimal',
    'code=100',
    'code=600',
    'code=4044',
    'code=x',
    'status-code=404',
    'dynamic=false',
    'example=""',
  ])('is none: %o', (prefer) => {
    expect(readPreference({ prefer }, '')?.code).toBeUndefined();
    expect(readPreference({ prefer }, '')?.dynamic ?? false).toBe(false);
  });

  it('is none without a header and without a query', () => {
    expect(readPreference({}, '')).toBeUndefined();
    expect(readPreference({}, 'code=404')).toBeUndefined();
  });

  it('is read from the query, which goes before the header', () => {
    expect(readPreference({}, '__code=404&__example=a+b&__dynamic=true')).toEqual({
      code: 404,
      example: 'a b',
      dynamic: true,
    });
    expect(readPreference({ prefer: 'code=500, example=x' }, 'a=1&__code=404')).toEqual({
      ...none,
      code: 404,
      example: 'x',
    });
  });
});
