import { describe, expect, it } from 'vitest';
import { matchesFilter } from './matches-filter.js';

describe('matchesFilter', () => {
  it.each([
    [undefined, 'ACTIVE', true],
    [undefined, null, true],
    ['active', 'ACTIVE', true],
    ['ACTIVE', 'Active', true],
    ['ACT', 'ACTIVE', false],
    ['', 'ACTIVE', false],
    ['', null, false],
    ['null', null, false],
  ])('lets %j pass %j: %j', (filter, value, passes) => {
    expect(matchesFilter(filter, value)).toBe(passes);
  });
});
