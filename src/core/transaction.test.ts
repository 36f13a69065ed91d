import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Collection, type RecordKey, type Write } from './collection.js';
import { createOrigin } from './origin.js';
import { Transaction } from './transaction.js';
import { createWorld, diffWorlds, peekCollection, readCollection, type World } from './world.js';

const USERS = 'a/users';
const names = [USERS, 'a/events', 'b/people'];

const buildWorld = (): World => {
  const seeds = new Map(names.map((name) => [name, () => [['ada', { name: 'Ada' }] as const]]));
  const origin = createOrigin({ scenario: 'baseline', seed: 7, at: 0, seeds });
  return createWorld(origin, { mode: 'frozen', shown: 0, setAt: 0 });
};

const toBytes = (world: World): string =>
  JSON.stringify({
    version: world.version,
    clock: world.clock,
    collections: names.map((name) => [...readCollection(world, name).entries()]),
  });

interface NamedWrite extends Write {
  readonly collection: string;
}

const write: fc.Arbitrary<NamedWrite> = fc.record({
  collection: fc.constantFrom(...names),
  key: fc.constantFrom<RecordKey[]>('ada', 'bob', 1, 2),
  record: fc.option(
    fc.nat(3).map((value) => ({ value })),
    { nil: undefined },
  ),
});

const writeAll = (tx: Transaction, writes: readonly NamedWrite[]): void => {
  for (const { collection, key, record } of writes) {
    if (record) tx.put(collection, key, record);
    else tx.delete(collection, key);
  }
};

describe('a transaction', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(write), (writes) => {
        const tx = new Transaction(buildWorld(), 0);
        for (const each of writes) {
          writeAll(tx, [each]);
          expect(tx.get(each.collection, each.key)).toBe(each.record);
          expect(tx.collection(each.collection).get(each.key)).toBe(each.record);
        }
      }),
    );
  });

  it('leaves its world the same value, identity and bytes, whether it is dropped or committed', () => {
    fc.assert(
      fc.property(fc.array(write), fc.boolean(), (writes, committed) => {
        const world = buildWorld();
        const collections = names.map((name) => readCollection(world, name));
        const bytes = toBytes(world);
        const tx = new Transaction(world, 0);
        writeAll(tx, writes);
        if (committed) tx.commit('request');
        expect(toBytes(world)).toBe(bytes);
        expect(names.every((name, index) => readCollection(world, name) === collections[index])).toBe(true);
      }),
    );
  });

  it('commits exactly what differs, as the next version', () => {
    fc.assert(
      fc.property(fc.array(write), (writes) => {
        const world = buildWorld();
        const tx = new Transaction(world, 5);
        writeAll(tx, writes);
        const next = tx.commit('request');
        const model = new Map(names.map((name) => [name, new Map(readCollection(world, name).entries())]));
        for (const { collection, key, record } of writes) {
          const records = model.get(collection);
          if (record) records?.set(key, record);
          else records?.delete(key);
        }
        const after = next?.world ?? world;
        for (const name of names) expect(new Map(readCollection(after, name).entries())).toEqual(model.get(name));
        const byPlace = (changes: readonly { collection: string; key: RecordKey }[]) =>
          [...changes].sort((left, right) => (left.collection < right.collection ? -1 : 1));
        expect(byPlace(next?.commit.changes ?? [])).toEqual(byPlace(diffWorlds(world, after)));
        expect(next?.commit).toEqual(next && { version: 1, at: 5, request: 'request', changes: next.commit.changes });
      }),
    );
  });

  it('commits nothing where nothing differs in the end', () => {
    const world = buildWorld();
    const tx = new Transaction(world, 0);
    const ada = tx.get(USERS, 'ada') as { name: string };
    tx.put(USERS, 'ada', ada);
    tx.delete(USERS, 'nobody');
    tx.put(USERS, 'bob', { name: 'Bob' });
    tx.delete(USERS, 'bob');
    tx.put(USERS, 'ada', { name: 'Eve' });
    tx.put(USERS, 'ada', ada);
    expect(tx.commit('request')).toBeUndefined();
  });

  it('shares every collection that it did not write to', () => {
    const world = buildWorld();
    const tx = new Transaction(world, 0);
    tx.put(USERS, 'bob', {});
    const next = tx.commit('request')?.world as World;
    expect(readCollection(next, 'b/people')).toBe(readCollection(world, 'b/people'));
    expect(diffWorlds(world, next)).toEqual([{ collection: USERS, key: 'bob', before: undefined, after: {} }]);
    expect(diffWorlds(next, world)).toEqual([{ collection: USERS, key: 'bob', before: {}, after: undefined }]);
  });

  it('touches no collection that nobody asked for', () => {
    const world = buildWorld();
    const tx = new Transaction(world, 0);
    tx.put(USERS, 'bob', {});
    tx.commit('request');
    expect(peekCollection(world, 'a/events')).toBeUndefined();
    expect(peekCollection(world, USERS)).toBeInstanceOf(Collection);
  });

  it('knows the world that it reads', () => {
    const world = buildWorld();
    expect(new Transaction(world, 0).isOver(world)).toBe(true);
    expect(new Transaction(world, 0).isOver({ ...world })).toBe(false);
  });
});

describe('what a transaction depends on', () => {
  it('is nothing before anything was read', () => {
    const { collections, keys, clock } = new Transaction(buildWorld(), 0).dependencies;
    expect([collections.size, keys.length, clock]).toEqual([0, 0, false]);
  });

  it('is the version of each collection as it was before it was written to', () => {
    const world = buildWorld();
    const tx = new Transaction(world, 0);
    tx.put(USERS, 'bob', {});
    tx.get(USERS, 'bob');
    tx.view('b/people', { build: (people) => people.size });
    expect([...tx.dependencies.collections]).toEqual([
      [USERS, readCollection(world, USERS)],
      ['b/people', readCollection(world, 'b/people')],
    ]);
    expect(tx.dependencies.collections.get(USERS)).toBe(readCollection(world, USERS));
  });

  it('has the records that were asked for, also those that are not there, up to a hundred', () => {
    const tx = new Transaction(buildWorld(), 0);
    tx.get(USERS, 'ada');
    tx.get(USERS, 'nobody');
    expect(tx.dependencies.keys).toEqual(['a/users/ada', 'a/users/nobody']);
    for (let key = 0; key < 200; key++) tx.get(USERS, key);
    expect(tx.dependencies.keys).toHaveLength(100);
  });

  it('is the clock once it was looked at, and not the seed', () => {
    const tx = new Transaction(buildWorld(), 12);
    expect([tx.seed, tx.dependencies.clock]).toEqual([7, false]);
    expect([tx.now, tx.dependencies.clock]).toEqual([12, true]);
  });
});
