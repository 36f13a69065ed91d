import { describe, expect, it } from 'vitest';
import { DAY } from '../../core/clock.js';
import { type ExposureRecord, lastMove } from './exposure-record.js';
import { moveExposure } from './move-exposure.js';

const at = Date.parse('2026-01-20T00:00:00Z');

const found: ExposureRecord = {
  id: 1,
  employee_id: 2,
  company_id: '3',
  broker: 4,
  exposed: true,
  data_found: ['name'],
  history: [{ status: 'pending', when: '2026-01-10T08:00:00Z' }],
  next_step_at: '2026-01-20T00:00:00Z',
};

describe('moveExposure', () => {
  const sent = moveExposure(found, at, 1);
  const closed = moveExposure(sent, at + 20 * DAY, 1);

  it('moves status, date and history at once', () => {
    expect(lastMove(sent)).toEqual({ status: 'in_progress', when: '2026-01-20T00:00:00Z' });
    expect(sent.history).toHaveLength(2);
    expect(sent.exposed).toBe(true);
    expect(Date.parse(sent.next_step_at as string)).toBeGreaterThan(at);
  });

  it('ends with a closed one that shows nothing', () => {
    expect(lastMove(closed)).toEqual({ status: 'closed', when: '2026-02-09T00:00:00Z' });
    expect(closed).toMatchObject({ exposed: false, next_step_at: null });
    expect(moveExposure(closed, at + 30 * DAY, 1)).toBe(closed);
  });
});
