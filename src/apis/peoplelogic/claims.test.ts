import { expect, it } from 'vitest';
import { readClaims } from './claims.js';

it('claims are read in the spellings that clients use, the first one first', () => {
  expect(readClaims({ iss: 'i', aud: 'directory-server', role: 'R', org: 'A1', sub: 's' })).toEqual({
    issuer: 'i',
    isForDirectory: true,
    role: 'R',
    organization: 'a1',
    account: 's',
  });
  expect(readClaims({ orgId: 'a', organization: 'b', roles: ['R', 'S'], accountId: 'c' })).toMatchObject({
    role: 'R',
    organization: 'a',
    account: 'c',
  });
});

it('claims that are no text are not there', () => {
  expect(readClaims({ iss: 1, aud: ['else'], role: '', org: null, sub: {} })).toEqual({
    issuer: undefined,
    isForDirectory: false,
    role: undefined,
    organization: undefined,
    account: undefined,
  });
});
