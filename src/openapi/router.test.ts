import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, type PartialDocument } from '../../test/support/create-test-engine.js';
import { listOperations } from './operation.js';
import { createRouter, type Router, serverHosts, serverPaths } from './router.js';

const get = { get: { responses: { 200: { description: 'Fine' } } } };

const build = (templates: readonly string[], rest: PartialDocument = {}): Router => {
  const document = createDocument({ paths: Object.fromEntries(templates.map((path) => [path, get])), ...rest });
  return createRouter(document, listOperations(document));
};

/** The template that a path leads to, and its parameters; or what the router says instead. */
const follow = (router: Router, path: string): unknown => {
  const match = router.match(path);
  if (match === undefined || match === 'bad-encoding') return match;
  return [match.operations.get('GET')?.path, { ...match.parameters }];
};

describe('a router', () => {
  it('finds a concrete path before a templated one, in whatever order they stand', () => {
    for (const templates of [
      ['/users/{id}', '/users/me'],
      ['/users/me', '/users/{id}'],
    ]) {
      const router = build(templates);
      expect(follow(router, '/users/me')).toEqual(['/users/me', {}]);
      expect(follow(router, '/users/men')).toEqual(['/users/{id}', { id: 'men' }]);
      expect(follow(router, '/users/m%65')).toEqual(['/users/me', {}]);
    }
  });

  it('goes back from a concrete segment that leads nowhere', () => {
    const router = build(['/users/me/photo', '/users/{id}/devices']);
    expect(follow(router, '/users/me/devices')).toEqual(['/users/{id}/devices', { id: 'me' }]);
  });

  it('gives each value as it was before it was encoded', () => {
    const router = build(['/a/{first}/b/{second-one}']);
    const value = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('__proto__', 'constructor', 'a/b', '%2F', 'x?y#z', ';', ':'),
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        expect(follow(router, `/a/${encodeURIComponent(first)}/b/${encodeURIComponent(second)}`)).toEqual([
          '/a/{first}/b/{second-one}',
          { first, second_one: second },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['/', '/user', '/users/1/', '/users/1/2', '/users//', '/users/', '//users/1', ''])(
    'finds nothing at %o',
    (path) => {
      expect(follow(build(['/users/{id}']), path)).toBeUndefined();
    },
  );

  it('takes no empty segment for a value', () => {
    expect(follow(build(['/a/{id}/b']), '/a//b')).toBeUndefined();
  });

  it.each(['%', '%z0', '%ff', '%c3', 'a%2'])('calls %o bad encoding', (id) => {
    expect(follow(build(['/users/{id}']), `/users/${id}`)).toBe('bad-encoding');
  });

  it('takes long values', () => {
    const id = 'x'.repeat(8000);
    expect(follow(build(['/users/{id}']), `/users/${id}`)).toEqual(['/users/{id}', { id }]);
  });

  it('tells cases apart unless the spec does not', () => {
    expect(follow(build(['/People/{id}']), '/people/AbC')).toBeUndefined();
    const router = build(['/People/{id}', '/People/Me'], { 'x-path-case': 'insensitive' });
    expect(follow(router, '/pEOPLE/AbC%C3%84')).toEqual(['/People/{id}', { id: 'AbCÄ' }]);
    expect(follow(router, '/people/ME')).toEqual(['/People/Me', {}]);
  });

  it('answers below the path of each server', () => {
    const servers = [{ url: 'https://acme.example/v1/' }, { url: '/v2' }, { url: 'https://eu.acme.example/v1' }];
    const router = build(['/users/{id}'], { servers });
    expect(follow(router, '/v1/users/1')).toEqual(['/users/{id}', { id: '1' }]);
    expect(follow(router, '/v2/users/1')).toEqual(['/users/{id}', { id: '1' }]);
    expect(follow(router, '/users/1')).toBeUndefined();
  });

  it('takes a colon in a template for itself', () => {
    expect(follow(build(['/users:search']), '/users:search')).toEqual(['/users:search', {}]);
    expect(follow(build(['/users:search']), '/usersxsearch')).toBeUndefined();
  });

  it('gives all operations of a path', () => {
    const document = createDocument({ paths: { '/users': { ...get, post: get.get } } });
    const match = createRouter(document, listOperations(document)).match('/users');
    expect(typeof match === 'object' && [...match.operations.keys()]).toEqual(['GET', 'POST']);
  });
});

describe('the servers of a document', () => {
  const document = createDocument({
    servers: [{ url: 'https://API.acme.example:8443/v1/' }, { url: '/v2' }, { url: 'http://acme.example' }],
  });

  it('have paths', () => {
    expect(serverPaths(document)).toEqual(['/v1', '/v2', '']);
    expect(serverPaths(createDocument({}))).toEqual(['']);
  });

  it('have hosts', () => {
    expect(serverHosts(document)).toEqual(['api.acme.example', 'acme.example']);
  });
});
