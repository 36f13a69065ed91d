import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPersonnel, collectPersonnel } from '../../../../test/support/drata-personnel.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { cutPage, type PageRequest } from './cut-page.js';
import type { Position } from './order.js';
import { orders } from './select-personnel.js';

const toMoment = (value: number): string => new Date(Date.parse('2026-01-15T00:00:00Z') + value).toISOString();

const PEOPLE = 12;

/** Ties on purpose: two people at a time. */
const start = collectPersonnel(
  Array.from({ length: PEOPLE }, (_, index) =>
    buildPersonnel({ id: index + 1, createdAt: toMoment(index >> 1), updatedAt: toMoment((index * 7) % 5) }),
  ),
);

interface Walk {
  readonly sort: keyof typeof orders;
  readonly direction: PageRequest['direction'];
  readonly size: number;
  /** Whom to write to after each page, and by how much the clock has moved then. */
  readonly writes: readonly { readonly ids: readonly number[]; readonly later: number }[];
}

const walks = (sort: Walk['sort'], direction: Walk['direction']): fc.Arbitrary<Walk> =>
  fc.record({
    sort: fc.constant(sort),
    direction: fc.constant(direction),
    size: fc.integer({ min: 1, max: 5 }),
    writes: fc.array(
      fc.record({ ids: fc.array(fc.integer({ min: 1, max: PEOPLE }), { maxLength: 4 }), later: fc.nat(2) }),
      { maxLength: 8 },
    ),
  });

/** Walks to the end, writing in between; after the last planned writing nothing is written any more. */
const walk = ({ sort, direction, size, writes }: Walk): { seen: number[]; written: Map<number, number> } => {
  const order = orders[sort];
  const seen: number[] = [];
  const written = new Map<number, number>();
  let [personnel, after, now] = [start, undefined as Position | undefined, 100];
  for (let page = 0; page < 100; page++) {
    const { records, end } = cutPage(personnel.view(order.view), { order, direction, after, size });
    seen.push(...records.map(({ id }) => id));
    if (!end) return { seen, written };
    after = end;
    const { ids, later } = writes[page] ?? { ids: [], later: 0 };
    now += later;
    for (const id of ids) written.set(id, (written.get(id) ?? 0) + 1);
    const touched = [...new Set(ids)].map((id) => personnel.get(id) as PersonnelRecord);
    personnel = personnel.with(
      touched.map((each) => ({ key: each.id, record: { ...each, updatedAt: toMoment(now) } })),
    );
  }
  throw new Error('the walk has no end');
};

const hold = (walked: fc.Arbitrary<Walk>, property: (outcome: ReturnType<typeof walk>) => void): void =>
  fc.assert(
    fc.property(walked, (each) => property(walk(each))),
    { seed: 20_260_115, numRuns: 300 },
  );

const everybody = Array.from({ length: PEOPLE }, (_, index) => index + 1);
const sorted = (ids: Iterable<number>): number[] => [...ids].sort((left, right) => left - right);

describe('a walk while people are written to', () => {
  it.each(['ASC', 'DESC'] as const)('shows everybody exactly once by createdAt, %s', (direction) => {
    hold(walks('createdAt', direction), ({ seen }) => {
      expect(seen).toEqual(direction === 'ASC' ? everybody : everybody.toReversed());
    });
  });

  it('loses nobody by updatedAt, ASC, and repeats only those who were written to', () => {
    hold(walks('updatedAt', 'ASC'), ({ seen, written }) => {
      expect(sorted(new Set(seen))).toEqual(everybody);
      for (const id of everybody) {
        expect(seen.filter((each) => each === id).length).toBeLessThanOrEqual(1 + (written.get(id) ?? 0));
      }
    });
  });

  it('repeats nobody by updatedAt, DESC, and loses only those who were written to', () => {
    hold(walks('updatedAt', 'DESC'), ({ seen, written }) => {
      expect(new Set(seen).size).toBe(seen.length);
      for (const id of everybody) if (!written.has(id)) expect(seen).toContain(id);
    });
  });
});

describe('a page', () => {
  const cut = (request: Partial<PageRequest>) =>
    cutPage(start.view(orders.createdAt.view), {
      order: orders.createdAt,
      direction: 'ASC',
      after: undefined,
      size: 5,
      ...request,
    });

  it.each(['ASC', 'DESC'] as const)('has an end unless it is the last one, %s', (direction) => {
    expect(cut({ direction, size: PEOPLE }).end).toBeUndefined();
    const { records, end } = cut({ direction, size: PEOPLE - 1 });
    expect(end).toEqual(orders.createdAt.positionOf(records.at(-1) as PersonnelRecord));
    expect(cut({ direction, after: end }).records).toHaveLength(1);
    expect(cut({ direction, after: end }).end).toBeUndefined();
  });

  it('goes on behind somebody who is not there any more', () => {
    const { end } = cut({ size: 3 });
    const without = start.with([{ key: 3, record: undefined }]).view(orders.createdAt.view);
    const next = cutPage(without, { order: orders.createdAt, direction: 'ASC', after: end, size: 2 });
    expect(next.records.map(({ id }) => id)).toEqual([4, 5]);
    const back = cutPage(without, { order: orders.createdAt, direction: 'DESC', after: end, size: 2 });
    expect(back.records.map(({ id }) => id)).toEqual([2, 1]);
  });

  it('is empty behind the last one', () => {
    expect(cut({ after: { value: toMoment(9999), id: 1 } })).toEqual({ records: [], end: undefined });
  });
});
