import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestStart } from '../../test/support/create-test-engine.js';
import type { RecordKey } from '../core/collection.js';
import { createOrigin } from '../core/origin.js';
import { Transaction } from '../core/transaction.js';
import { readCollection } from '../core/world.js';
import { Timeline } from './timeline.js';

const USERS = 'acme/users';

const create = (name = 'main'): Timeline => {
  const seeds = new Map([[USERS, () => [['ada', { value: 0 }] as const]]]);
  const origin = createOrigin({ scenario: 'test', seed: 1, at: 1000, seeds });
  return new Timeline(name, createTestStart(origin), 0);
};

const put = (timeline: Timeline, key: RecordKey, value: number | undefined): void => {
  const tx = new Transaction(timeline.world, timeline.now(0));
  if (value === undefined) tx.delete(USERS, key);
  else tx.put(USERS, key, { value });
  timeline.commit(tx, 'request');
};

const read = (timeline: Timeline): Record<string, unknown> =>
  Object.fromEntries(readCollection(timeline.world, USERS).entries());

describe('a timeline', () => {
  it('numbers its versions one by one', () => {
    const timeline = create();
    put(timeline, 'bob', 1);
    put(timeline, 'eve', 2);
    expect(timeline.versions.map(({ world }) => world.version)).toEqual([0, 1, 2]);
    expect(timeline.versions.map(({ commit }) => commit?.version)).toEqual([undefined, 1, 2]);
  });

  it('makes no version of a transaction that changed nothing', () => {
    const timeline = create();
    put(timeline, 'nobody', undefined);
    expect(timeline.versions).toHaveLength(1);
  });

  it('goes back to exactly what was', () => {
    const timeline = create();
    put(timeline, 'bob', 1);
    const { world } = timeline;
    put(timeline, 'bob', 2);
    put(timeline, 'ada', undefined);
    timeline.rewind(1, 0);
    expect(timeline.world).toEqual(world);
    // Whatever was worked out from those records then is good for them still.
    expect(timeline.world.collections).toBe(world.collections);
    expect(timeline.versions).toHaveLength(2);
  });

  it.each([-1, 2, 0.5, Number.NaN])('knows no version %s, and stays as it is', (version) => {
    const timeline = create();
    put(timeline, 'bob', 1);
    const { world } = timeline;
    expect(() => timeline.rewind(version, 0)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_VERSION', message: expect.stringContaining('it keeps 0 to 1') }),
    );
    expect(timeline.world).toBe(world);
  });

  it('keeps a thousand versions', () => {
    const timeline = create();
    for (let value = 1; value <= 1005; value++) put(timeline, 'ada', value);
    expect(timeline.versions).toHaveLength(1000);
    expect(() => timeline.rewind(5, 0)).toThrow('it keeps 6 to 1005');
    timeline.rewind(6, 0);
    expect(read(timeline)).toEqual({ ada: { value: 6 } });
  });

  it('finds a version by its name for as long as it is kept', () => {
    const timeline = create();
    const [start, { mark }] = [timeline.world, timeline];
    put(timeline, 'bob', 1);
    expect(timeline.find(mark)).toBe(start);
    expect(timeline.find(timeline.mark)).toBe(timeline.world);
    for (const name of ['', 'x', '-1', '1', '01', `${timeline.mark} `]) expect(timeline.find(name)).toBeUndefined();
    for (let value = 2; value <= 1000; value++) put(timeline, 'bob', value);
    expect(timeline.find(mark)).toBeUndefined();
  });

  it('has another name for a version that took the place of one', () => {
    const timeline = create();
    const commit = (request: string): string => {
      const tx = new Transaction(timeline.world, 0);
      tx.put(USERS, 'bob', { request });
      timeline.commit(tx, request);
      return timeline.mark;
    };
    const first = commit('main-1');
    timeline.rewind(0, 0);
    expect(commit('main-2')).not.toBe(first);
    expect(timeline.find(first)).toBeUndefined();
  });

  it('counts its requests, from the start again after a reset', () => {
    const timeline = create();
    expect([timeline.nextRequestId(), timeline.nextRequestId()]).toEqual(['main-1', 'main-2']);
    timeline.reset(0);
    expect(timeline.nextRequestId()).toBe('main-1');
    expect(timeline.fork('other', 0).nextRequestId()).toBe('other-1');
  });

  it('is back at the scenario after a reset, with its clock', () => {
    const timeline = create();
    const start = JSON.stringify([timeline.world, read(timeline)]);
    put(timeline, 'ada', 5);
    timeline.setClock(0, { now: 5000, mode: 'ticking' });
    timeline.reset(0);
    expect(JSON.stringify([timeline.world, read(timeline)])).toBe(start);
    expect(timeline.now(99)).toBe(1000);
  });
});

describe('the clock of a timeline', () => {
  it('is set without a new version, for later ones too, and not for earlier ones', () => {
    const timeline = create();
    put(timeline, 'bob', 1);
    timeline.setClock(0, { now: 5000 });
    put(timeline, 'bob', 2);
    expect([timeline.now(0), timeline.world.version]).toEqual([5000, 2]);
    timeline.rewind(0, 0);
    expect(timeline.now(0)).toBe(1000);
  });

  it('of a fork is its own', () => {
    const timeline = create();
    const fork = timeline.fork('fork', 0);
    fork.setClock(0, { now: 7000 });
    expect([timeline.now(0), fork.now(0)]).toEqual([1000, 7000]);
  });
});

describe('a transaction that is late', () => {
  const begin = (timeline: Timeline): Transaction => {
    const tx = new Transaction(timeline.world, 0);
    tx.put(USERS, 'late', { value: 1 });
    return tx;
  };

  it.each<[string, (timeline: Timeline) => void]>([
    ['another commit', (timeline) => put(timeline, 'bob', 9)],
    [
      'a rewind to before and another commit, which has its number',
      (timeline) => {
        timeline.rewind(0, 0);
        put(timeline, 'bob', 9);
      },
    ],
    ['a reset', (timeline) => timeline.reset(0)],
    ['the clock being set', (timeline) => timeline.setClock(0, { now: 9 })],
  ])('is refused after %s', (_, happen) => {
    const timeline = create();
    put(timeline, 'bob', 1);
    const tx = begin(timeline);
    happen(timeline);
    const { world } = timeline;
    expect(() => timeline.commit(tx, 'late')).toThrow('outlived');
    expect(timeline.world).toBe(world);
  });

  it('does no harm where it changed nothing', () => {
    const timeline = create();
    const tx = new Transaction(timeline.world, 0);
    put(timeline, 'bob', 1);
    expect(timeline.commit(tx, 'late')).toBeUndefined();
  });
});

/** What a timeline is to be: its states, the last one current, each with its version. */
interface Model {
  states: { version: number; records: Record<string, unknown> }[];
}

const last = ({ states }: Model) => states.at(-1) as Model['states'][0];

type Step =
  | { readonly do: 'put'; readonly key: string; readonly value: number | undefined }
  | { readonly do: 'rewind'; readonly back: number }
  | { readonly do: 'reset' }
  | { readonly do: 'fork' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      key: fc.constantFrom('ada', 'bob', 'eve'),
      value: fc.option(fc.nat(5), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rewind' as const), back: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reset' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'fork' as const }) },
);

const start = (): Model => ({ states: [{ version: 0, records: { ada: { value: 0 } } }] });

const playOnModel = (model: Model, each: Step): void => {
  const { version, records } = last(model);
  if (each.do === 'reset') model.states = start().states;
  if (each.do === 'rewind') model.states = model.states.filter((state) => state.version <= version - each.back);
  if (each.do !== 'put') return;
  const { [each.key]: before, ...rest } = records;
  if (before === undefined && each.value === undefined) return;
  const after = each.value === undefined ? rest : { ...records, [each.key]: { value: each.value } };
  model.states.push({ version: version + 1, records: after });
};

const playOnTimeline = (timeline: Timeline, each: Step): void => {
  if (each.do === 'put') put(timeline, each.key, each.value);
  if (each.do === 'rewind') timeline.rewind(timeline.world.version - each.back, 0);
  if (each.do === 'reset') timeline.reset(0);
};

describe('timelines and their forks', () => {
  it('are at every moment what a list of states would be, none seeing the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), step), { maxLength: 40 }), (steps) => {
        const pairs = [{ timeline: create(), model: start() }];
        for (const [pick, each] of steps) {
          const { timeline, model } = pairs[pick % pairs.length] as (typeof pairs)[0];
          if (each.do === 'fork')
            pairs.push({ timeline: timeline.fork('fork', 0), model: { states: [...model.states] } });
          // A version that was never there is another fact's business.
          if (each.do === 'rewind' && each.back > last(model).version) continue;
          playOnModel(model, each);
          playOnTimeline(timeline, each);
          for (const pair of pairs) {
            expect(read(pair.timeline)).toEqual(last(pair.model).records);
            expect(pair.timeline.versions.map(({ world }) => world.version)).toEqual(
              pair.model.states.map(({ version }) => version),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
