import { expect, it } from 'vitest';
import { createMock } from '../../src/index.js';
import { inhabitWorlds } from '../support/inhabit-worlds.js';

const WORLDS = 500;

it(`${WORLDS} worlds in one process see nothing of each other, whatever is written where`, async () => {
  await using mock = await createMock({ people: 20, validateResponses: 'error' });
  const send = (path: string, init: RequestInit): Promise<Response> => fetch(mock.url + path, init);
  const { requests, troubles } = await inhabitWorlds(mock, {
    worlds: WORLDS,
    clients: 20,
    isOver: (sent) => sent >= 3000,
    send,
  });
  expect(troubles).toEqual([]);
  expect(requests).toBeGreaterThanOrEqual(3000);
  const { worlds } = (await (await fetch(`${mock.url}/__admin/worlds`)).json()) as { worlds: unknown[] };
  expect(worlds).toHaveLength(WORLDS + 1);
});
