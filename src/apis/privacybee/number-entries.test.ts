import { describe, expect, it } from 'vitest';
import { numberEntries } from './number-entries.js';

const idsOf = (entries: readonly { readonly id: number }[]): number[] => entries.map(({ id }) => id);

describe('numberEntries', () => {
  const before = numberEntries([{ name: 'a' }, { name: 'b' }, { name: 'a' }]);

  it('counts from 1', () => {
    expect(before).toEqual([
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
      { id: 3, name: 'a' },
    ]);
  });

  it('leaves what stays its id, equal entries each its own', () => {
    expect(idsOf(numberEntries([{ name: 'b' }, { name: 'a' }, { name: 'a' }], before))).toEqual([2, 1, 3]);
  });

  it('gives no id of an entry that goes to one that comes', () => {
    expect(idsOf(numberEntries([{ name: 'c' }, { name: 'b' }, { name: 'd' }], before))).toEqual([4, 2, 5]);
  });

  it('keeps the id of an entry that becomes the main one', () => {
    const emails = numberEntries([{ primary: true, email: 'a' }]);
    expect(idsOf(numberEntries([{ primary: false, email: 'a' }], emails))).toEqual([1]);
  });
});
