import { describe, expect, it } from 'vitest';
import { Collection } from '../../core/collection.js';
import type { ExposureMove, ExposureRecord } from './exposure-record.js';
import { readStanding } from './exposure-standing.js';

const create = (id: number, employee_id: number, status: ExposureMove['status']): ExposureRecord => ({
  id,
  employee_id,
  company_id: '1',
  broker: 1,
  exposed: status === 'pending',
  data_found: ['name'],
  history: [{ status, when: '2026-01-10T08:00:00Z' }],
  next_step_at: null,
});

const first = Collection.of([
  [1, create(1, 10, 'pending')],
  [2, create(2, 10, 'closed')],
  [3, create(3, 20, 'not_found')],
]);

describe('the standing of an employee', () => {
  it('has counts that add up', () => {
    expect(readStanding(first, 10).counts).toEqual({ total: 2, pending: 1, in_progress: 0, closed: 1, not_found: 0 });
    expect(readStanding(first, 30).counts).toEqual({ total: 0, pending: 0, in_progress: 0, closed: 0, not_found: 0 });
  });

  it('follows every write, as if it were worked out anew', () => {
    const written = first.with([
      { key: 1, record: create(1, 10, 'in_progress') },
      { key: 3, record: undefined },
      { key: 5, record: create(5, 10, 'pending') },
      { key: 4, record: create(4, 30, 'pending') },
    ]);
    const anew = Collection.of(written.entries());
    for (const id of [10, 20, 30]) expect(readStanding(written, id)).toEqual(readStanding(anew, id));
    expect(readStanding(written, 10).exposures.map(({ id }) => id)).toEqual([1, 2, 5]);
    expect(readStanding(first, 10).counts.pending).toBe(1);
  });

  it('stays the same object while its exposures do', () => {
    const before = readStanding(first, 20);
    expect(readStanding(first.with([{ key: 1, record: undefined }]), 20)).toBe(before);
  });

  it('scores from 1 to 99, more with more that is exposed', () => {
    expect(readStanding(first, 20).riskScore).toBe(1);
    expect(readStanding(first, 10).riskScore).toBeGreaterThan(1);
    const many = Array.from({ length: 500 }, (_, id) => [id, create(id, 1, 'pending')] as const);
    expect(readStanding(Collection.of(many), 1).riskScore).toBe(99);
  });
});
