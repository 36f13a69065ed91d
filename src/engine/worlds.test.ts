import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import { refuseNotFound } from './refusal.js';

const paths = {
  '/users/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { operationId: 'getUser', responses: { 200: { content: { 'application/json': {} } } } },
    put: { operationId: 'putUser', responses: { 204: {} } },
  },
};

const create = () =>
  createTestEngine(
    { paths },
    {
      behaviour: {
        handlers: {
          getUser: ({ path }, { tx }) => {
            const user = tx.get('acme/users', path['id'] as string);
            return user ? { status: 200, body: user } : refuseNotFound('No such user.');
          },
          putUser: ({ path }, { tx, world }) => {
            tx.put('acme/users', path['id'] as string, { world });
            return { status: 204 };
          },
        },
      },
    },
  );

describe('a world', () => {
  it('is named by the path, else by a header, else it is the default one', async () => {
    const { send, world } = create();
    await send('PUT', '//w/a/acme/users/1', { headers: { 'rollcall-world': 'b' } });
    await send('PUT', '/users/2', { headers: { 'rollcall-world': 'b' } });
    await send('PUT', '/users/3');
    expect(
      ['a', 'b', 'default'].map((name) => [...(world(name).world.collections.get('acme/users')?.keys() ?? [])]),
    ).toEqual([['1'], ['2'], ['3']]);
  });

  it('does not show what was written in another', async () => {
    const { send } = create();
    await send('PUT', '//w/a/acme/users/1');
    expect((await send('GET', '//w/a/acme/users/1')).json).toEqual({ world: 'a' });
    expect((await send('GET', '//w/b/acme/users/1')).status).toBe(404);
    expect((await send('GET', '/users/1')).status).toBe(404);
  });

  it.each(['a', 'A.b-c_d', '1', 'constructor', 'x'.repeat(64)])('may be called %s', async (name) => {
    expect((await create().send('PUT', `//w/${name}/acme/users/1`)).status).toBe(204);
  });

  it.each(['-a', '.', '__proto__', 'a%20b', 'ä', 'x'.repeat(65)])('may not be called %s', async (name) => {
    const { send } = create();
    const byPath = await send('PUT', `//w/${name}/acme/users/1`);
    const byHeader = await send('PUT', '/users/1', { headers: { 'rollcall-world': name } });
    expect([byPath.status, byHeader.status]).toEqual([400, 400]);
    expect(byPath.json.detail).toContain('cannot name a world');
    expect(byPath.headers['rollcall-request']).toBe('default-1');
  });

  it('is one of a limited number, and the default one is always among them', async () => {
    const { send, parts } = create();
    for (let count = 1; count < parts.options.worldLimit; count++) await send('PUT', `//w/w${count}/acme/users/1`);
    const refused = await send('PUT', '//w/one-too-many/acme/users/1');
    expect([refused.status, refused.json.title]).toEqual([429, 'Too many worlds']);
    expect(refused.headers['rollcall-request']).toBe('default-1');
    expect((await send('PUT', '/users/1')).status).toBe(204);
    expect((await send('PUT', '//w/w1/acme/users/1')).status).toBe(204);
    expect((await send('PUT', '//w/one-too-many/acme/users/1')).status).toBe(429);
  });
});
