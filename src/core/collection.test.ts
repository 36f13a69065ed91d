import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, Collection, type RecordKey, type View, type Write } from './collection.js';

interface Item {
  readonly value: number;
  readonly [name: string]: number;
}

// Numbers and their own texts, so that `1` and `'1'` have to be told apart; enough of them for a tree of some height.
const key: fc.Arbitrary<RecordKey> = fc.oneof(fc.nat(150), fc.nat(150).map(String), fc.constantFrom('', '__proto__'));
const record = fc.option(
  fc.nat(9).map((value): Item => ({ value })),
  { nil: undefined },
);
const write: fc.Arbitrary<Write<Item>> = fc.record({ key, record });
const batches = fc.array(fc.array(write, { maxLength: 60 }), { maxLength: 12 });

const sortEntries = (model: ReadonlyMap<RecordKey, Item>): [RecordKey, Item][] =>
  [...model].sort(([left], [right]) => {
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return left < right ? -1 : 1;
  });

const applyTo = (model: ReadonlyMap<RecordKey, Item>, writes: readonly Write<Item>[]): Map<RecordKey, Item> => {
  const after = new Map(model);
  for (const { key: each, record: put } of writes) {
    if (put) after.set(each, put);
    else after.delete(each);
  }
  return after;
};

interface Step {
  readonly collection: Collection<Item>;
  readonly model: ReadonlyMap<RecordKey, Item>;
}

const play = (all: readonly (readonly Write<Item>[])[]): Step[] => {
  const steps: Step[] = [{ collection: Collection.of<Item>([]), model: new Map() }];
  for (const writes of all) {
    const { collection, model } = steps.at(-1) as Step;
    steps.push({ collection: collection.with(writes), model: applyTo(model, writes) });
  }
  return steps;
};

const expectSame = ({ collection, model }: Step): void => {
  const entries = sortEntries(model);
  expect([...collection.entries()]).toEqual(entries);
  expect(collection.keys()).toEqual(entries.map(([each]) => each));
  expect(collection.values()).toEqual(entries.map(([, item]) => item));
  expect(collection.size).toBe(model.size);
};

describe('a collection', () => {
  it('is a sorted map, and every earlier version stays as it was', () => {
    fc.assert(fc.property(batches, (all) => play(all).forEach(expectSame)));
  });

  it('can branch from any version without the branches meeting', () => {
    fc.assert(
      fc.property(batches, fc.array(write), fc.array(write), fc.nat(), (all, left, right, pick) => {
        const steps = play(all);
        const { collection, model } = steps[pick % steps.length] as Step;
        const branches = [left, right].map((writes) => ({
          collection: collection.with(writes),
          model: applyTo(model, writes),
        }));
        [...steps, ...branches].forEach(expectSame);
      }),
    );
  });

  it('gives the very record that was put', () => {
    const put = { value: 1 };
    const collection = Collection.of<Item>([]).with([{ key: 1, record: put }]);
    expect(collection.get(1)).toBe(put);
    expect(collection.get('1')).toBeUndefined();
  });

  it('is made of entries in any order; of one key the last counts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat(9))), (pairs) => {
        const entries = pairs.map(([each, value]) => [each, { value }] as const);
        expectSame({ collection: Collection.of<Item>(entries), model: new Map(entries) });
      }),
    );
  });

  it('stays the same value where a write changes nothing', () => {
    const item = { value: 1 };
    const collection = Collection.of<Item>([['a', item]]);
    const writes = [
      { key: 'a', record: item },
      { key: 'b', record: undefined },
    ];
    expect(collection.with(writes)).toBe(collection);
    expect(collection.with([])).toBe(collection);
  });
});

describe('the changes from one version to another', () => {
  it('are what differs, in key order, each with what was and what is', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (all, from, to) => {
        const steps = play(all);
        const before = steps[from % steps.length] as Step;
        const after = steps[to % steps.length] as Step;
        const union = sortEntries(new Map([...before.model, ...after.model]));
        const expected = union
          .map(([each]) => ({ key: each, before: before.model.get(each), after: after.model.get(each) }))
          .filter((change) => change.before !== change.after);
        expect(before.collection.changesTo(after.collection)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('make the other version when they are written', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const steps = play(all);
        const [first, last] = [steps[0], steps.at(-1)] as [Step, Step];
        const writes = first.collection
          .changesTo(last.collection)
          .map(({ key: each, after }) => ({ key: each, record: after }));
        expect([...first.collection.with(writes).entries()]).toEqual([...last.collection.entries()]);
      }),
    );
  });
});

const sum = (collection: Collection<Item>): number =>
  collection.values().reduce((total, { value }) => total + value, 0);

const createSum = (builds: string[], update: boolean): View<Item, number> => ({
  build: (collection) => {
    builds.push('built');
    return sum(collection);
  },
  ...(update && {
    update: (total: number, changes: readonly Change<Item>[]) =>
      changes.reduce((left, { before, after }) => left - (before?.value ?? 0) + (after?.value ?? 0), total),
  }),
});

describe('a view', () => {
  it('is built once for a version', () => {
    const builds: string[] = [];
    const view = createSum(builds, false);
    const collection = Collection.of<Item>([[1, { value: 2 }]]);
    expect([collection.view(view), collection.view(view)]).toEqual([2, 2]);
    expect(builds).toHaveLength(1);
    expect(collection.with([{ key: 2, record: { value: 3 } }]).view(view)).toBe(5);
    expect(builds).toHaveLength(2);
    expect(collection.view(view)).toBe(2);
    expect(builds).toHaveLength(2);
  });

  it('is carried over writes by its update, and says what building would', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const builds: string[] = [];
        const view = createSum(builds, true);
        let collection = Collection.of<Item>([]);
        collection.view(view);
        for (const writes of all) {
          collection = collection.with(writes);
          expect(collection.view(view)).toBe(sum(collection));
        }
        expect(builds).toHaveLength(1);
      }),
    );
  });
});

describe('a memo', () => {
  it('is worked out once for a version and name', () => {
    let runs = 0;
    const count = (collection: Collection<Item>): number => {
      runs++;
      return collection.size;
    };
    const collection = Collection.of<Item>([[1, { value: 2 }]]);
    expect([collection.memo('a', count), collection.memo('a', count), runs]).toEqual([1, 1, 1]);
    expect([collection.memo('b', count), runs]).toEqual([1, 2]);
    expect([collection.with([{ key: 1, record: undefined }]).memo('a', count), runs]).toEqual([0, 3]);
  });

  it('forgets the least recently asked when there are too many', () => {
    const runs: string[] = [];
    const collection = Collection.of<Item>([]);
    const ask = (name: string): void => {
      collection.memo(name, () => runs.push(name));
    };
    for (let index = 0; index < 256; index++) ask(`memo ${index}`);
    ask('memo 0');
    ask('one more');
    runs.length = 0;
    ask('memo 0');
    ask('memo 1');
    expect(runs).toEqual(['memo 1']);
  });
});
