import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import type { Api } from './api.js';
import { findNearestRoutes } from './nearest-routes.js';

const createAcme = (): Api => {
  const operation = (operationId: string) => ({ operationId, responses: { 200: { description: 'Fine.' } } });
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  return createTestEngine({
    servers: [{ url: 'https://api.acme.example/public/v2' }],
    paths: {
      '/employees': { get: operation('list'), post: operation('create') },
      '/employees/{id}': { parameters: [id], get: operation('get'), delete: operation('remove') },
      '/employees/{id}/exposures': { parameters: [id], get: operation('exposures') },
      '/groups': { get: operation('groups') },
    },
  }).api;
};

const acme = createAcme();

const find = (method: string, path: string, isMounted = false): string[] =>
  findNearestRoutes([acme], { method, path, isMounted }).map(({ operation }) => operation.operationId);

describe('the nearest routes', () => {
  it.each([
    ['GET', '/public/v2/employes', 'list'],
    ['GET', '/employees', 'list'],
    ['GET', '/public/v1/employees', 'list'],
    ['GET', '/v2/employees', 'list'],
    ['GET', '/public/v2/employee/e_1', 'get'],
    ['DELETE', '/public/v2/employes/e_1', 'remove'],
    ['POST', '/public/v2/Employes', 'create'],
    ['GET', '/public/v2/employees/e_1/exposure', 'exposures'],
    ['GET', '/public/v2/group', 'groups'],
    ['PUT', '/public/v2/employees', 'list'],
  ])('of %s %s begin with %s', (method, path, operationId) => {
    expect(find(method, path)[0]).toBe(operationId);
  });

  it.each(['/acne/public/v2/employees', '/acme/employees', '/employees'])('are found below no API too: %s', (path) => {
    expect(find('GET', path, true)[0]).toBe('list');
  });

  it.each(['/', '', '/nowhere', '/some/thing/else', '/{', `/public/v2/${'e'.repeat(400)}`])(
    'are none where nothing is like it: %s',
    (path) => {
      expect(find('GET', path)).toEqual([]);
    },
  );

  it('are three at most, and name the whole path', () => {
    const near = findNearestRoutes([acme], { method: 'GET', path: '/public/v2/employees/e_1', isMounted: false });
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near[0]?.path).toBe('/public/v2/employees/{id}');
  });
});
