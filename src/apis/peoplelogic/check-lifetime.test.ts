import { expect, it } from 'vitest';
import { checkLifetime } from './check-lifetime.js';

it.each([
  [{}, 0, undefined],
  [{ nbf: 10, exp: 20 }, 9_999, 'the token is not valid yet'],
  [{ nbf: 10, exp: 20 }, 10_000, undefined],
  [{ nbf: 10, exp: 20 }, 19_999, undefined],
  [{ nbf: 10, exp: 20 }, 20_000, 'the token has expired'],
  [{ exp: 0.5 }, 499, undefined],
  [{ exp: '20' }, 0, 'the token says in no number when it expires'],
  [{ nbf: null }, 0, 'the token says in no number when it becomes valid'],
])('a token that says %j at %i: %s', (claims, now, fault) => {
  expect(checkLifetime(claims, now)).toBe(fault);
});
