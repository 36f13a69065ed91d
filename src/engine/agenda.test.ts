import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestStart } from '../../test/support/create-test-engine.js';
import type { JsonObject } from '../core/json.js';
import { createOrigin } from '../core/origin.js';
import { Transaction } from '../core/transaction.js';
import { AGENDA, peekAgenda, schedule, seedAgenda } from './agenda.js';
import type { Job } from './behaviour.js';
import { Timeline } from './timeline.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 15, 9);

interface Run {
  readonly at: number;
  readonly job: string;
  readonly argument: JsonObject;
}

/** A timeline whose jobs write down that they ran and when. */
const create = (jobs: Record<string, Omit<Job, 'run'> & { run?: Job['run'] }>) => {
  const runs: Run[] = [];
  const known = Object.fromEntries(
    Object.entries(jobs).map(([name, job]): [string, Job] => [
      name,
      {
        ...job,
        run: (tx, argument) => {
          runs.push({ at: tx.now, job: name, argument });
          job.run?.(tx, argument);
        },
      },
    ]),
  );
  const listed = Object.entries(known).map(([name, job]) => ({ api: 'acme', name, job }));
  const seeds = new Map([[AGENDA, () => seedAgenda(START, listed)]]);
  const origin = createOrigin({ scenario: 'test', seed: 1, at: START, seeds });
  const timeline = new Timeline('main', createTestStart(origin, { clock: { mode: 'ticking', shown: origin.at } }), 0);
  const plan = (at: number, job: string, argument: JsonObject = {}): void => {
    const tx = new Transaction(timeline.world, START);
    schedule(tx, { at, api: 'acme', job, argument });
    timeline.commit(tx, 'plan');
  };
  const catchUp = (passed: number): Run[] => {
    runs.length = 0;
    timeline.catchUp(passed, (_, name) => known[name]);
    return [...runs];
  };
  return { timeline, plan, catchUp };
};

describe('the agenda', () => {
  it('does what is due by now, in order of time, each at its own time and as its own commit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), fc.nat(100), (times, passed) => {
        const { plan, catchUp, timeline } = create({ note: {} });
        for (const time of times) plan(START + time, 'note', { time });
        const planned = timeline.versions.length;
        const due = times.filter((time) => time <= passed).sort((left, right) => left - right);
        expect(catchUp(passed)).toEqual(due.map((time) => ({ at: START + time, job: 'note', argument: { time } })));
        expect(timeline.versions.slice(planned).map(({ commit }) => [commit?.at, commit?.request])).toEqual(
          due.map((time) => [START + time, 'acme note']),
        );
        expect(catchUp(passed)).toEqual([]);
      }),
    );
  });

  it('does what is due at exactly now, and not what is due a millisecond later', () => {
    const { plan, catchUp } = create({ note: {} });
    plan(START + 5, 'note');
    expect(catchUp(4)).toEqual([]);
    expect(catchUp(5)).toHaveLength(1);
    expect(catchUp(5)).toEqual([]);
  });

  it('does what a job plans for a time that has come', () => {
    const again: Job['run'] = (tx, { left }) => {
      if (typeof left === 'number' && left > 0)
        schedule(tx, { at: tx.now + 1, api: 'acme', job: 'again', argument: { left: left - 1 } });
    };
    const { plan, catchUp } = create({ again: { run: again } });
    plan(START, 'again', { left: 3 });
    expect(catchUp(2).map(({ at }) => at - START)).toEqual([0, 1, 2]);
    expect(catchUp(10).map(({ at }) => at - START)).toEqual([3]);
  });

  it('has the same thing at the same time once', () => {
    const { plan, catchUp } = create({ note: {} });
    plan(START + 1, 'note', { a: 1 });
    plan(START + 1, 'note', { a: 1 });
    plan(START + 1, 'note', { a: 2 });
    expect(catchUp(1).map(({ argument }) => argument)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('forgets what no API knows how to do', () => {
    const { plan, catchUp, timeline } = create({ note: {} });
    plan(START + 1, 'gone');
    plan(START + 2, 'note');
    expect(catchUp(2).map(({ job }) => job)).toEqual(['note']);
    expect(peekAgenda(timeline.world)).toBeUndefined();
  });

  it('does again what was undone by a rewind', () => {
    const { plan, catchUp, timeline } = create({ note: {} });
    plan(START + 1, 'note');
    const { version } = timeline.world;
    expect(catchUp(1)).toHaveLength(1);
    timeline.rewind(version, 0);
    expect(catchUp(1)).toHaveLength(1);
  });
});

describe('a repeating job', () => {
  it('runs at every one of its times, counted from midnight', () => {
    const { catchUp } = create({ tick: { every: 2 * HOUR } });
    expect(catchUp(0)).toEqual([]);
    expect(catchUp(HOUR).map(({ at }) => at - START)).toEqual([HOUR]);
    expect(catchUp(6 * HOUR).map(({ at }) => (at - START) / HOUR)).toEqual([3, 5]);
  });

  it('runs once for many missed times where only the last matters', () => {
    const { catchUp } = create({ tick: { every: HOUR, coalesce: true } });
    expect(catchUp(5.5 * HOUR).map(({ at }) => (at - START) / HOUR)).toEqual([5]);
    expect(catchUp(5.9 * HOUR)).toEqual([]);
    expect(catchUp(6 * HOUR).map(({ at }) => (at - START) / HOUR)).toEqual([6]);
  });

  it('waits for what is due before its last time', () => {
    const { plan, catchUp } = create({ tick: { every: HOUR, coalesce: true }, note: {} });
    plan(START + 4.5 * HOUR, 'note');
    plan(START + 5.25 * HOUR, 'note');
    expect(catchUp(5.5 * HOUR).map(({ job, at }) => [job, (at - START) / HOUR])).toEqual([
      ['note', 4.5],
      ['tick', 5],
      ['note', 5.25],
    ]);
  });

  it('has run as often as its times have passed, however the clock was moved forward', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5 * HOUR)), (moves) => {
        const { catchUp } = create({ tick: { every: HOUR } });
        let passed = 0;
        let count = 0;
        for (const move of moves) {
          passed += move;
          count += catchUp(passed).length;
        }
        expect(count).toBe(Math.floor(passed / HOUR));
      }),
    );
  });

  it('begins at its next time, also before 1970', () => {
    const job: Job = { every: 1000, run: () => undefined };
    const firstAfter = (from: number): number | undefined =>
      seedAgenda(from, [{ api: 'acme', name: 'tick', job }])[0]?.[1].at;
    expect([firstAfter(0), firstAfter(999), firstAfter(-1), firstAfter(-1000)]).toEqual([1000, 1000, 0, 0]);
  });
});
