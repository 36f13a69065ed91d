import { describe, expect, it } from 'vitest';
import { createTestEngine, type TestEngine } from '../../test/support/create-test-engine.js';
import { Collection } from '../core/collection.js';
import { Transaction } from '../core/transaction.js';
import type { ApiBehaviour } from './behaviour.js';
import type { EngineOptions } from './engine-parts.js';
import type { Recorded } from './journal/recorded.js';

const content = { 'application/json': { schema: { type: 'object', required: ['id'] } } };
const responses = { 200: { description: 'One.', content }, 404: { description: 'None.', content: {} } };

const create = (handler: NonNullable<ApiBehaviour['handlers']>[string], options: Partial<EngineOptions> = {}) =>
  createTestEngine(
    { paths: { '/users': { get: { operationId: 'getUser', responses } } } },
    {
      behaviour: { handlers: { getUser: handler }, seeds: { users: () => [['u1', { id: 'u1' }]] } },
      options,
    },
  );

const newest = (engine: TestEngine): Recorded => engine.world().journal.newestFirst().next().value as Recorded;

describe('a recorded request', () => {
  it('knows how its answer broke the spec, whether that was sent or not', async () => {
    for (const validateResponses of ['warn', 'error'] as const) {
      const engine = create(() => ({ status: 200, body: {} }), { validateResponses });
      const { status } = await engine.send('GET', '/users');
      expect(status).toBe(validateResponses === 'warn' ? 200 : 500);
      const { brokenRules, stage } = newest(engine);
      expect(brokenRules).toMatchObject([{ pointer: '/id', rule: 'required' }]);
      expect(stage).toBe(validateResponses === 'warn' ? 'handle' : 'validate');
      expect(engine.parts.measurements.tallies.map(({ violations }) => violations)).toEqual([1]);
    }
  });

  it('is told later of what is found out after it was sent', async () => {
    const engine = create(() => ({ status: 200, body: {} }), { validateResponses: 'warn' });
    const tasks: (() => void)[] = [];
    Object.assign(engine.parts.host, { defer: (task: () => void) => tasks.push(task) });
    await engine.send('GET', '/users');
    expect(newest(engine).brokenRules).toEqual([]);
    for (const task of tasks) task();
    expect(newest(engine).brokenRules).toMatchObject([{ rule: 'required' }]);
  });

  it('knows what code of the mock threw', async () => {
    const engine = create(() => {
      throw new Error('out of milk');
    });
    await engine.send('GET', '/users');
    expect(newest(engine)).toMatchObject({ status: 500, stage: 'handle', failure: 'Error: out of milk' });
    expect(engine.parts.measurements.failures).toBe(1);
  });

  it('wrote nothing where its answer could not be sent', async () => {
    const engine = create((_, { tx }) => {
      tx.delete('acme/users', 'u1');
      return { status: 200, body: { id: 1n } };
    });
    await engine.send('GET', '/users');
    expect(newest(engine)).toMatchObject({ status: 500, commit: undefined, version: 0 });
    expect(engine.parts.measurements.commits).toBe(0);
  });

  it('holds no collection, so that no old world stays for it', async () => {
    const engine = create((_, { tx }) => {
      tx.get('acme/users', 'u1');
      tx.put('acme/users', 'u1', { id: 'u1', seen: true });
      return { status: 200, body: { id: 'u1' } };
    });
    await engine.send('GET', '/users');
    const { api: _, operation: __, journal: ___, ...held } = newest(engine);
    expect(held).toMatchObject({ version: 1, reads: { collections: ['acme/users'], keys: ['acme/users/u1'] } });
    expect(findCollection(held)).toBeUndefined();
    expect(findCollection({ tx: engine.world().world })).toBe('/tx/collections/0/1');
  });

  it('is counted with the default world where it reached none', async () => {
    const engine = create(() => ({ status: 200, body: { id: 'u1' } }));
    await engine.send('GET', '//w/other/nowhere');
    expect(newest(engine)).toMatchObject({
      id: 'default-1',
      world: 'default',
      stage: 'route',
      at: engine.world().now(0),
    });
  });
});

/** Where a collection can be got at from a value. */
const findCollection = (value: unknown, path = '', seen = new Set<unknown>()): string | undefined => {
  // What a transaction holds is private to it.
  if (value instanceof Collection || value instanceof Transaction) return path;
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const members = value instanceof Map ? [...value].entries() : Object.entries(value);
  for (const [name, member] of members) {
    const found = findCollection(member, `${path}/${name}`, seen);
    if (found !== undefined) return found;
  }
  return undefined;
};
