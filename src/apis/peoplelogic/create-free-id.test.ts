import { describe, expect, it } from 'vitest';
import { createOrigin } from '../../core/origin.js';
import { Transaction } from '../../core/transaction.js';
import { createWorld } from '../../core/world.js';
import { createFreeId } from './create-free-id.js';

const start = (): Transaction => {
  const origin = createOrigin({ scenario: 'none', seed: 1, at: 0, seeds: new Map() });
  return new Transaction(createWorld(origin, { mode: 'frozen', shown: 0, setAt: 0 }), 0);
};

const create = (tx: Transaction): string => {
  const id = createFreeId(tx, 'a/b');
  tx.put('a/b', id, { id });
  return id;
};

describe('createFreeId', () => {
  it('gives another id each time, the same in every world', () => {
    const tx = start();
    const ids = [create(tx), create(tx), create(tx)];
    expect(new Set(ids).size).toBe(3);
    const again = start();
    expect([create(again), create(again), create(again)]).toEqual(ids);
  });

  it('gives none that a record has, when others were deleted', () => {
    const tx = start();
    const [first] = [create(tx), create(tx)];
    const last = create(tx);
    tx.delete('a/b', first);
    expect(create(tx)).not.toBe(last);
    expect(tx.collection('a/b').size).toBe(3);
  });
});
