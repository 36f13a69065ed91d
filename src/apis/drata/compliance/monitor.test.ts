import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildExclusion,
  buildPersonnel,
  collectPersonnel,
} from '../../../../test/support/drata-personnel.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { monitor } from './monitor.js';
import { findNextDue } from './next-due.js';
import { toOverallStatus } from './overall-status.js';

const EXPIRY = '2026-01-20T00:00:00.000Z';

const expiring = buildCompliance({
  requirements: { SECURITY_TRAINING: { outcome: 'PASS', completedAt: '2025-01-19T10:00:00.000Z', expiresAt: EXPIRY } },
});

describe('findNextDue', () => {
  it('gives the first instant after the evaluation at which anything may change', () => {
    const exclusions = {
      BG_CHECK: buildExclusion({ startDate: '2026-01-18T00:00:00.000Z', endDate: '2026-03-01T00:00:00.000Z' }),
    };
    expect(findNextDue(expiring)).toBe(EXPIRY);
    expect(findNextDue({ ...expiring, exclusions })).toBe('2026-01-18T00:00:00.000Z');
    const later = { ...expiring, exclusions, evaluatedAt: EXPIRY };
    expect(findNextDue(later)).toBe('2026-03-01T00:00:00.000Z');
    expect(findNextDue(buildCompliance())).toBeUndefined();
  });
});

describe('monitor', () => {
  /** What of a transaction the job uses. */
  const run = (records: readonly PersonnelRecord[], at: string) => {
    let personnel = collectPersonnel(records);
    const put: unknown[] = [];
    const tx = {
      now: Date.parse(at),
      collection: () => personnel,
      write: (_: string, writes: Parameters<typeof personnel.with>[0]) => {
        personnel = personnel.with(writes);
      },
      put: (...parameters: unknown[]) => put.push(parameters),
    };
    monitor(tx as never);
    return { personnel, put };
  };

  it('judges those anew for whom something fell due, and remembers that it ran', () => {
    const due = buildPersonnel({ id: 1001, compliance: expiring });
    const idle = buildPersonnel({ id: 1002 });
    expect(run([due, idle], '2026-01-19T00:00:00.000Z').personnel.values()).toEqual([due, idle]);
    const { personnel, put } = run([due, idle], EXPIRY);
    expect(toOverallStatus(due)).toBe('PASS');
    expect(toOverallStatus(personnel.get(1001) as PersonnelRecord)).toBe('FAIL');
    expect(personnel.get(1002)).toBe(idle);
    expect(put).toEqual([['drata/monitoring', 'nightly', { ranAt: EXPIRY }]]);
  });

  it('leaves the record as it is but for its checks', () => {
    const due = buildPersonnel({ compliance: expiring });
    const after = run([due], '2026-02-01T00:00:00.000Z').personnel.get(due.id);
    expect(after).toEqual({ ...due, compliance: { ...expiring, evaluatedAt: '2026-02-01T00:00:00.000Z' } });
  });
});
