import { describe, expect, it } from 'vitest';
import { buildPersonnel, collectPersonnel } from '../../../../test/support/drata-personnel.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { cutPage, type PageRequest } from './cut-page.js';
import { orders } from './select-personnel.js';

const toMoment = (value: number): string => new Date(Date.parse('2026-01-15T00:00:00Z') + value).toISOString();

const PEOPLE = 12;

/** Ties on purpose: two people at a time. */
const start = collectPersonnel(
  Array.from({ length: PEOPLE }, (_, index) =>
    buildPersonnel({ id: index + 1, createdAt: toMoment(index >> 1), updatedAt: toMoment((index * 7) % 5) }),
  ),
);

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
