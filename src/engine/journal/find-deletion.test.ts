import { describe, expect, it } from 'vitest';
import { createTestEngine, type TestEngine, type TestResponse } from '../../../test/support/create-test-engine.js';
import type { Handler } from '../behaviour.js';
import { refuseNotFound } from '../refusal.js';
import { findDeletion } from './find-deletion.js';

const USERS = 'acme/users';
const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const operation = (operationId: string) => ({ operationId, responses: { '2XX': { description: 'Fine.' } } });

/** Users are kept by a number that no path shows; a path names them by id or e-mail. */
const findKey = (tx: Parameters<Handler>[1]['tx'], named: unknown): number | undefined => {
  for (const [key, { id, email }] of tx.collection(USERS).entries()) {
    if (named === id || named === `email:${email}`) return Number(key);
  }
  return undefined;
};

const handlers: Record<string, Handler> = {
  get: ({ path }, { tx }) => (findKey(tx, path['id']) ? { status: 204 } : refuseNotFound('There is none.')),
  put: ({ path }, { tx }) => {
    tx.put(USERS, 7, { id: String(path['id']), email: 'new@acme.example' });
    return { status: 204 };
  },
  remove: ({ path }, { tx }) => {
    tx.delete(USERS, findKey(tx, path['id']) ?? 0);
    return { status: 204 };
  },
  /** Looks up by a key that has nothing to do with the path's text. */
  mirror: ({ path }, { tx }) =>
    tx.get(USERS, String(path['id']).length) ? { status: 204 } : refuseNotFound('There is none.'),
};

const createUsers = (): TestEngine =>
  createTestEngine(
    {
      paths: {
        '/teams/{team}/users/{id}': {
          parameters: [parameter('team'), parameter('id')],
          get: operation('get'),
          put: operation('put'),
          delete: operation('remove'),
        },
        '/mirrors/{id}': { parameters: [parameter('id')], get: operation('mirror') },
      },
    },
    {
      behaviour: {
        handlers,
        seeds: {
          users: () => [
            [1, { id: 'usr_a', email: 'a@acme.example', team: 'red' }],
            [2, { id: 'usr_b', email: 'b@acme.example', team: 'red' }],
          ],
        },
      },
    },
  );

const explain = (engine: TestEngine, { headers }: TestResponse) => {
  const timeline = engine.world();
  const entry = timeline.journal.find(headers['rollcall-request'] as string);
  return entry && findDeletion(entry, timeline);
};

describe('what deleted a record', () => {
  it('is the request that did, by whatever the path names it', async () => {
    const engine = createUsers();
    const deleted = await engine.send('DELETE', '/teams/red/users/usr_a');
    await engine.send('DELETE', '/teams/red/users/usr_b');
    for (const named of ['usr_a', 'email:a@acme.example', 'USR_A']) {
      const missing = await engine.send('GET', `/teams/red/users/${named}`);
      expect([named, explain(engine, missing)]).toEqual([
        named,
        {
          request: deleted.headers['rollcall-request'],
          at: engine.world().now(0),
          version: 1,
          collection: USERS,
          key: 1,
        },
      ]);
    }
  });

  it('is the last one that did, where it was there again in between', async () => {
    const engine = createUsers();
    await engine.send('DELETE', '/teams/red/users/usr_a');
    await engine.send('PUT', '/teams/red/users/usr_a');
    await engine.send('DELETE', '/teams/red/users/usr_a');
    const missing = await engine.send('GET', '/teams/red/users/usr_a');
    expect(explain(engine, missing)).toMatchObject({ version: 3, key: 7 });
  });

  it('is what had happened by then, whatever happened later', async () => {
    const engine = createUsers();
    const early = await engine.send('GET', '/teams/red/users/usr_c');
    await engine.send('PUT', '/teams/red/users/usr_c');
    await engine.send('DELETE', '/teams/red/users/usr_c');
    expect(explain(engine, early)).toBeUndefined();
    expect(explain(engine, await engine.send('GET', '/teams/red/users/usr_c'))).toMatchObject({ version: 2 });
  });

  it('is found by what the operation looked up, where the path does not name it', async () => {
    const engine = createUsers();
    await engine.send('DELETE', '/teams/red/users/usr_a');
    expect(explain(engine, await engine.send('GET', '/mirrors/x'))).toMatchObject({ key: 1 });
    expect(explain(engine, await engine.send('GET', '/mirrors/xxx'))).toBeUndefined();
  });

  it('is nothing where the path only shares another part with what was deleted', async () => {
    const engine = createUsers();
    await engine.send('DELETE', '/teams/red/users/usr_a');
    expect(explain(engine, await engine.send('GET', '/teams/red/users/usr_z'))).toBeUndefined();
    expect(explain(engine, await engine.send('GET', '/teams/usr_a/users/usr_z'))).toBeUndefined();
  });
});
