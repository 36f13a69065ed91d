import { describe, expect, it } from 'vitest';
import { Collection } from '../../core/collection.js';
import { createKeyIndex, listKeys } from './key-index.js';

const byTeam = createKeyIndex(({ team }: { readonly team: string | null }) => team ?? undefined);

const people = Collection.of([
  ['c', { team: 'red' }],
  ['a', { team: 'red' }],
  ['b', { team: 'blue' }],
  ['d', { team: null }],
]);

const listAll = (collection: typeof people) => [...collection.view(byTeam).entries()];

describe('createKeyIndex', () => {
  it('finds keys in the order of the collection', () => {
    expect(listKeys(people.view(byTeam), 'red')).toEqual(['a', 'c']);
    expect(listKeys(people.view(byTeam), 'green')).toEqual([]);
  });

  it('is after writes what it would be if it were built anew, and stays as it was for earlier versions', () => {
    people.view(byTeam);
    const writes = [
      { key: 'b', record: { team: 'red' } },
      { key: 'a', record: undefined },
      { key: 'd', record: { team: 'green' } },
      { key: 'c', record: { team: 'green' } },
      { key: 'c', record: { team: 'red' } },
      { key: 'e', record: { team: null } },
    ];
    const after = people.with(writes);
    expect(listAll(after)).toEqual(listAll(Collection.of(after.entries())));
    expect(listAll(after)).toEqual([
      ['green', { keys: ['d'] }],
      ['red', { keys: ['b', 'c'] }],
    ]);
    expect(listKeys(people.view(byTeam), 'red')).toEqual(['a', 'c']);
  });
});
