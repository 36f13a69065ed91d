import { expect, it } from 'vitest';
import { createApi } from '../../engine/api.js';
import type { Document } from '../../openapi/document.js';
import { locateOperation } from './locate-operation.js';

const responses = { 200: { description: 'Fine.' } };

const api = createApi({
  id: 'own',
  behaviour: {},
  document: {
    openapi: '3.1.0',
    info: { title: 'Own', version: '1' },
    servers: [{ url: 'https://own.example/public/v2' }],
    paths: {
      '/companies/{id}/people': { get: { operationId: 'list', responses }, post: { operationId: 'create', responses } },
    },
  } as unknown as Document,
});

const locate = (method: string, basePath: string, path: string): string => {
  const found = locateOperation(api, { method, basePath, path });
  if (found.kind === 'operation') return `${found.operation.operationId} ${found.parameters['id']}`;
  return found.kind === 'unknown' ? `unknown ${found.path}` : `${found.path} has ${found.methods.join(', ')}`;
};

it.each([
  ['at the root of a host', '/', '/public/v2/companies/1/people'],
  ['below a path of its own', '/w/test/own', '/public/v2/companies/1/people'],
  ['below the path of the server', '/own/public/v2', '/companies/1/people'],
  ['below a part of the documented paths', '/own/public/v2/companies/1', '/people'],
  ['without the path of the server', '/', '/companies/1/people'],
  ['without it, below a path of its own', '/staging/', '/companies/1/people'],
])('an operation is found where the target hangs %s', (_, basePath, path) => {
  expect(locate('GET', basePath, path)).toBe('list 1');
});

it('HEAD leads to GET', () => {
  expect(locate('HEAD', '/', '/companies/1/people')).toBe('list 1');
});

it('a method that the path does not have says what there is', () => {
  expect(locate('DELETE', '/own', '/public/v2/companies/1/people')).toBe('/companies/{id}/people has GET, POST');
});

it.each([['/companies/1/pets'], ['/companies//people'], ['/companies/%zz/people'], ['/']])(
  '%s leads nowhere',
  (path) => {
    expect(locate('GET', '/own', path)).toBe(`unknown ${path}`);
  },
);
