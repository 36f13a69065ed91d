import { describe, expect, it } from 'vitest';
import { findNearest } from './nearest.js';

const known = ['drata', 'peoplelogic', 'listEmployees', 'GET'];

describe('findNearest', () => {
  it.each([
    ['darta', 'drata'],
    ['listemployee', 'listEmployees'],
    ['people-logic', 'peoplelogic'],
    ['GTE', 'GET'],
  ])('takes %s for %s', (word, meant) => {
    expect(findNearest(word, known)).toBe(meant);
  });

  it('takes what is like nothing for nothing', () => {
    for (const word of ['', 'weather', 'x'.repeat(10_000)]) expect(findNearest(word, known)).toBeUndefined();
    expect(findNearest('x', [])).toBeUndefined();
  });
});
