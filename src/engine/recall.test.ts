import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import type { ApiBehaviour } from './behaviour.js';
import { Recall } from './recall.js';
import { refuseNotFound } from './refusal.js';

const json = { content: { 'application/json': {} } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const paths = {
  '/users': { get: { operationId: 'list', parameters: [{ name: 'q', in: 'query' }], responses: { 200: json } } },
  '/users/{id}': {
    parameters: [id],
    get: { operationId: 'read', responses: { 200: json } },
    put: { operationId: 'write', responses: { 204: {} } },
    delete: { operationId: 'remove', responses: { 204: {} } },
  },
  '/now': { get: { operationId: 'now', responses: { 200: json } } },
  '/me': { get: { operationId: 'me', security: [{ key: [] }], responses: { 200: json } } },
  '/world': { get: { operationId: 'world', responses: { 200: json } } },
  '/version': { get: { operationId: 'version', responses: { 200: json } } },
  '/past': { get: { operationId: 'past', parameters: [{ name: 'v', in: 'query' }], responses: { 200: json } } },
  '/base': { get: { operationId: 'base', responses: { 200: json } } },
  '/body': { get: { operationId: 'echo', requestBody: json, responses: { 200: json } } },
};

const USERS = 'acme/users';

const createBehaviour = (runs: string[]): ApiBehaviour => ({
  seeds: { users: () => [['ada', { n: 0 }]] },
  handlers: {
    list: ({ query }, { tx }) => {
      runs.push('list');
      return { status: 200, body: { q: query['q'] ?? null, users: [...tx.collection(USERS).entries()] } };
    },
    read: ({ path }, { tx }) => {
      const user = tx.get(USERS, path['id'] as string);
      return user ? { status: 200, body: user } : refuseNotFound('No such user.');
    },
    write: ({ path }, { tx }) => {
      tx.put(USERS, path['id'] as string, { n: tx.collection(USERS).size });
      return { status: 204 };
    },
    remove: ({ path }, { tx }) => {
      tx.delete(USERS, path['id'] as string);
      return { status: 204 };
    },
    now: (_, { tx }) => ({ status: 200, body: { now: tx.now } }),
    me: (_, { grant }) => ({ status: 200, body: { me: grant.secret } }),
    world: (_, { world }) => ({ status: 200, body: { world } }),
    version: (_, { version }) => ({ status: 200, body: { version } }),
    past: ({ query }, { past }) => {
      const users = past(query['v'] as string)?.collection(USERS);
      return { status: 200, body: { users: users ? [...users.entries()] : null } };
    },
    base: (_, { base }) => ({ status: 200, body: { base } }),
    echo: ({ body }) => ({ status: 200, body: body ?? null }),
  },
});

/** A memory that keeps nothing. */
class NoRecall extends Recall {
  override keep(): void {}
}

const components = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } } as never;

const create = (recall: Recall, runs: string[] = []) =>
  createTestEngine({ paths, components }, { behaviour: createBehaviour(runs), recall });

const request = fc.record({
  world: fc.constantFrom('a', 'b'),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE'),
  path: fc.constantFrom(
    '/users',
    '/users?q=1',
    '/users?q=2',
    '/users/ada',
    '/users/bob',
    '/now',
    '/me',
    '/world',
    '/version',
    '/past?v=0',
    '/base',
    '/body',
  ),
  headers: fc.record({ 'x-key': fc.constantFrom('one', 'two'), host: fc.constantFrom('x.example', 'y.example') }),
  body: fc.option(fc.constantFrom({ a: 1 }, { a: 2 }), { nil: undefined }),
  passes: fc.constantFrom(0, 1000),
  rewinds: fc.constantFrom(false, false, false, true),
});

describe('an engine that remembers its answers', () => {
  it('gives the same answers as one that does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 30 }), async (requests) => {
        const engines = [create(new Recall()), create(new NoRecall())];
        for (const { world, method, path, headers, body, passes, rewinds } of requests) {
          const answers = engines.map((engine) => {
            engine.pass(passes);
            const timeline = engine.world(world);
            if (rewinds) timeline.rewind(Math.max(0, timeline.world.version - 1), 0);
            timeline.setClock(0, { now: timeline.now(0) + passes });
            return engine.send(method, `//w/${world}/acme${path}`, { headers, body });
          });
          const [remembering, forgetting] = await Promise.all(answers);
          expect(remembering).toEqual(forgetting);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks the handler again only after a write to what it read', async () => {
    const runs: string[] = [];
    const { send } = create(new Recall(), runs);
    const first = await send('GET', '/users');
    expect([(await send('GET', '/users')).text, runs.length]).toEqual([first.text, 1]);
    await send('PUT', '/users/bob');
    expect((await send('GET', '/users')).text).toContain('bob');
    expect(runs).toHaveLength(2);
    await send('GET', '/users?q=1');
    expect(runs).toHaveLength(3);
  });

  it('names the version that is current, and reads an earlier one only while it is kept', async () => {
    const { send, world } = create(new Recall());
    const versionOf = async (): Promise<string> => (await send('GET', '/version')).json.version;
    const start = await versionOf();
    await send('PUT', '/users/bob');
    const written = encodeURIComponent(await versionOf());
    expect([start, written]).not.toContain(undefined);
    expect(written).not.toBe(start);
    const read = async (version: string) => (await send('GET', `/past?v=${version}`)).json.users;
    expect(await read(start)).toEqual([['ada', { n: 0 }]]);
    expect(await read(written)).toHaveLength(2);
    world().rewind(0, 0);
    expect(await read(written)).toBeNull();
  });

  it('remembers for every world that has the same collections', async () => {
    const runs: string[] = [];
    const { send } = create(new Recall(), runs);
    const ids = [];
    for (const world of ['a', 'b'])
      ids.push((await send('GET', `//w/${world}/acme/users`)).headers['rollcall-request']);
    expect([runs.length, ids]).toEqual([1, ['a-1', 'b-1']]);
  });
});

describe('a memory of answers', () => {
  const remembered = (size: number) => ({
    status: 200,
    headers: {},
    body: new Uint8Array(size),
    madeFrom: [],
    reads: { collections: [], keys: [] },
  });

  it('lets the oldest go when there is no room, and what is too large at once', () => {
    const recall = new Recall();
    const { world } = create(recall).world();
    for (const name of ['a', 'b', 'c']) recall.keep(name, remembered(3_000_000));
    expect(['a', 'b', 'c'].map((name) => recall.find(name, world) !== undefined)).toEqual([false, true, true]);
    recall.keep('huge', remembered(9_000_000));
    expect(['b', 'c', 'huge'].map((name) => recall.find(name, world) !== undefined)).toEqual([false, false, false]);
    recall.keep('d', remembered(1));
    expect(recall.find('d', world)).toBeDefined();
  });
});
