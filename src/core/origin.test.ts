import { describe, expect, it } from 'vitest';
import { createOrigin, type Seed } from './origin.js';

const build = (seeds: Record<string, Seed>) =>
  createOrigin({ scenario: 'baseline', seed: 1, at: 0, seeds: new Map(Object.entries(seeds)) });

describe('an origin', () => {
  it('runs a seed when its collection is asked for, and once', () => {
    const runs: string[] = [];
    const seedOf =
      (name: string): Seed =>
      () => {
        runs.push(name);
        return [[name, { name }]];
      };
    const origin = build({ 'a/users': seedOf('users'), 'a/events': seedOf('events') });
    expect(origin.peek('a/users')).toBeUndefined();
    expect(runs).toEqual([]);
    const users = origin.collection('a/users');
    expect(origin.collection('a/users')).toBe(users);
    expect(origin.peek('a/users')).toBe(users);
    expect(users.values()).toEqual([{ name: 'users' }]);
    expect(runs).toEqual(['users']);
  });

  it('names every collection before any was asked for', () => {
    expect(build({ 'a/users': () => [], 'b/people': () => [] }).names).toEqual(['a/users', 'b/people']);
  });

  it('has nothing in a collection without a seed', () => {
    const origin = build({});
    expect(origin.collection('a/other').size).toBe(0);
    expect(origin.collection('a/other')).toBe(origin.collection('a/other'));
  });

  it('asks a seed again that failed', () => {
    let failures = 1;
    const origin = build({
      'a/users': () => {
        if (failures-- > 0) throw new Error('not yet');
        return [['x', {}]];
      },
    });
    expect(() => origin.collection('a/users')).toThrow('not yet');
    expect(origin.collection('a/users').size).toBe(1);
  });
});
