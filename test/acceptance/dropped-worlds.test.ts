import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Collection } from '../../src/core/collection.js';
import { createMock, type World } from '../../src/index.js';
import { createTestEngine } from '../support/create-test-engine.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('a world that is dropped leaves none of its records behind, however often it was read', async () => {
  const engine = createTestEngine(
    {
      paths: {
        '/notes': {
          get: { operationId: 'listNotes', responses: { 200: { content: { 'application/json': {} } } } },
          post: { operationId: 'addNote', responses: { 204: {} } },
        },
      },
    },
    {
      behaviour: {
        handlers: {
          listNotes: (_, { tx }) => ({ status: 200, body: tx.collection('acme/notes').values() }),
          addNote: (_, { tx }) => {
            tx.put('acme/notes', 'first', { text: 'x' });
            return { status: 204 };
          },
        },
      },
    },
  );
  const use = async (): Promise<WeakRef<Collection>> => {
    expect((await engine.send('POST', '//w/gone/acme/notes')).status).toBe(204);
    for (let count = 0; count < 3; count++) {
      expect((await engine.send('GET', '//w/gone/acme/notes')).json).toEqual([{ text: 'x' }]);
    }
    return new WeakRef(engine.world('gone').world.collections.get('acme/notes') as Collection);
  };
  const notes = await use();
  collectGarbage();
  expect(notes.deref()?.size).toBe(1);
  engine.parts.worlds.drop('gone');
  await nextTurn();
  collectGarbage();
  expect(notes.deref()).toBeUndefined();
});

it('a world that is dropped leaves nothing behind in the hands of who keeps it', async () => {
  await using mock = await createMock({ apis: ['tidalbay'], people: 5, listen: false });
  const headers = { ...mock.credentials('tidalbay').headers, 'content-type': 'application/json' };
  const [employee] = await mock.records('tidalbay', 'employees');
  const body = JSON.stringify({ title: 'x'.repeat(100_000) });
  const use = async (): Promise<World> => {
    const fork = await mock.fork();
    const path = `/tidalbay/v1/employees/${employee?.key}`;
    expect((await fork.fetch(path, { method: 'PATCH', headers, body })).status).toBe(200);
    await fork.drop();
    return fork;
  };
  const forks = [await use()];
  const before = await measureHeap();
  for (let count = 0; count < 30; count++) forks.push(await use());
  expect((await measureHeap()) - before).toBeLessThan(1_500_000);
  expect(forks.length).toBe(31);
});

const measureHeap = async (): Promise<number> => {
  await nextTurn();
  collectGarbage();
  return process.memoryUsage().heapUsed;
};
