import { createOrigin, type Seed } from '../../src/core/origin.js';
import { Transaction } from '../../src/core/transaction.js';
import { createWorld } from '../../src/core/world.js';
import type { Mock } from '../../src/index.js';
import { createDirectState } from './direct-state.js';

interface World {
  readonly seed: number;
  readonly scenario: string;
  readonly collections: Readonly<Record<string, object>>;
}

/** All records of an API as a mock has them now, to be looked at below HTTP. */
export const readState = async (mock: Mock, api: string): Promise<Transaction> => {
  const { seed, scenario, collections } = (await (await mock.fetch('/__admin/world')).json()) as World;
  const state = createDirectState(mock);
  const seeds = new Map<string, Seed>();
  for (const name of Object.keys(collections[api] ?? {})) {
    const records = await state.list(`${api}/${name}`);
    seeds.set(`${api}/${name}`, () => records.map(({ key, record }) => [key, record] as const));
  }
  const at = (await mock.clock.now()).getTime();
  const origin = createOrigin({ scenario, seed, at, seeds });
  return new Transaction(createWorld(origin, { mode: 'frozen', shown: at, setAt: 0 }), at);
};
