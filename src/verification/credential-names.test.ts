import { expect, it } from 'vitest';
import { CredentialNames } from './credential-names.js';

const full = 'Bearer key-with-full-rights-1';
const values = { readOnlyKey: 'key-that-may-read-only-2', id: 'short' };

it('a credential is called as contracts call it, and one that nobody gave out is no other', () => {
  const names = new CredentialNames();
  expect(names.nameOf('Bearer anything')).toBeUndefined();
  names.learn({ values, credential: { Authorization: full } });
  expect(names.nameOf(full)).toBeUndefined();
  expect(names.nameOf('Bearer key-that-may-read-only-2')).toBe('readOnlyKey');
  expect(names.nameOf('Bearer key-with-full-rights-2')).toBe('invalid credential');
});
