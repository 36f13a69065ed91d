import { describe, expect, it } from 'vitest';
import { addFault, drawDelay, type FaultDefinition, type Faults, meetFaults, noFaults, removeFault } from './fault.js';

const SEED = 1;

const create = (...definitions: FaultDefinition[]): Faults => definitions.reduce(addFault, noFaults);

/** Ids of the faults that hit so many requests in a row, all of which fit. */
const meetMany = (start: Faults, requests: number, seed = SEED): (string | undefined)[] => {
  let faults = start;
  return Array.from({ length: requests }, () => {
    const encounter = meetFaults(faults, seed, () => true);
    faults = encounter.faults;
    return encounter.hit?.id;
  });
};

describe('faults', () => {
  it('have ids that are never used again', () => {
    const left = removeFault(create({ status: 500 }, { status: 503 }), 'fault-2');
    expect(addFault(left, { status: 429 }).list.map(({ id }) => id)).toEqual(['fault-1', 'fault-3']);
  });

  it('hit in the order of their creation, one a request, until they are spent', () => {
    const faults = create({ times: 2 }, { times: 1 });
    expect(meetMany(faults, 4)).toEqual(['fault-1', 'fault-1', 'fault-2', undefined]);
  });

  it('hit only what they fit', () => {
    const { hit, faults } = meetFaults(create({ api: 'a' }, { api: 'b' }), SEED, ({ api }) => api === 'b');
    expect([hit?.id, faults.list.map(({ matched }) => matched)]).toEqual(['fault-2', [0, 1]]);
  });

  it('count what they met and what they hit', () => {
    const { faults } = meetFaults(create({ probability: 0 }, { probability: 1 }), SEED, () => true);
    expect(faults.list).toMatchObject([
      { matched: 1, hits: 0 },
      { matched: 1, hits: 1 },
    ]);
  });

  it('leave the value that they were as it was', () => {
    const faults = create({ times: 1 });
    meetFaults(faults, SEED, () => true);
    expect(faults).toEqual(create({ times: 1 }));
  });
});

describe('chance', () => {
  it('hits about as many as the probability says', () => {
    const hits = meetMany(create({ probability: 0.25 }), 2000).filter((id) => id !== undefined);
    expect(hits.length / 2000).toBeCloseTo(0.25, 1);
  });

  it('is the same for the same seed and another for another', () => {
    const faults = create({ probability: 0.5 });
    expect(meetMany(faults, 50)).toEqual(meetMany(faults, 50));
    expect(meetMany(faults, 50)).not.toEqual(meetMany(faults, 50, 2));
  });

  it('is another for each fault', () => {
    const [first, second] = [create({ probability: 0.5 }), removeFault(create({}, { probability: 0.5 }), 'fault-1')];
    const hits = (faults: Faults) => meetMany(faults, 50).map((id) => id !== undefined);
    expect(hits(first)).not.toEqual(hits(second));
  });

  it('draws delays between both ends', () => {
    const [fault] = create({ delay: { min: 5, max: 7 } }).list;
    const drawn = Array.from({ length: 100 }, (_, matched) =>
      drawDelay({ ...(fault as NonNullable<typeof fault>), matched }, SEED),
    );
    expect([...new Set(drawn)].sort()).toEqual([5, 6, 7]);
  });
});
