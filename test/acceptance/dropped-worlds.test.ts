import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Collection } from '../../src/core/collection.js';
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
