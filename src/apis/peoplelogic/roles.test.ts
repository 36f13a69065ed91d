import { expect, it } from 'vitest';
import type { Document } from '../../openapi/document.js';
import { readRoles } from './roles.js';

const scheme = {
  type: 'http',
  scheme: 'bearer',
  'x-roles': { 'x-source': 'inferred', GUEST: [], MEMBER: ['GUEST'], ADMIN: ['MEMBER'] },
};
const document = { openapi: '3.1.0', components: { securitySchemes: { bearer: scheme } } } as unknown as Document;
const roles = readRoles(document);

it('a role includes what its roles include', () => {
  expect(roles.listIncluded('ADMIN')).toEqual(['ADMIN', 'MEMBER', 'GUEST']);
  expect(roles.listIncluded('GUEST')).toEqual(['GUEST']);
});

it.each([
  ['ADMIN', null, 'ADMIN'],
  ['ADMIN', 'ADMIN', 'ADMIN'],
  ['ADMIN', 'MEMBER', 'MEMBER'],
  ['MEMBER', 'ADMIN', 'MEMBER'],
  ['GUEST', 'MEMBER', 'GUEST'],
  ['ADMIN', 'UNHEARD_OF', 'GUEST'],
  ['UNHEARD_OF', null, 'GUEST'],
  ['x-source', null, 'GUEST'],
])('%s, limited to %s, is %s', (role, limit, counted) => {
  expect(roles.resolve(role, limit)).toBe(counted);
});

it('a document’s roles are read once', () => {
  expect(readRoles(document)).toBe(roles);
});
