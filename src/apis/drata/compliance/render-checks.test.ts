import { expect, it } from 'vitest';
import {
  buildCompliance,
  buildExclusion,
  buildPersonnel,
  EVALUATED_AT,
} from '../../../../test/support/drata-personnel.js';
import type { ComplianceRecord } from './compliance-record.js';
import { renderChecks } from './render-checks.js';

const LAST_RUN = '2026-01-17T00:00:00.000Z';
const COMPLETED = '2025-06-01T08:00:00.000Z';

const find = (type: string, facts: Partial<ComplianceRecord> = {}) =>
  renderChecks(buildPersonnel({ compliance: buildCompliance(facts) }), LAST_RUN).find((check) => check.type === type);

it('gives the same objects for the same record and night, and others the night after', () => {
  const record = buildPersonnel();
  expect(renderChecks(record, LAST_RUN)).toBe(renderChecks(record, LAST_RUN));
  expect(renderChecks(record, '2026-01-18T00:00:00.000Z')).not.toBe(renderChecks(record, LAST_RUN));
});

it('says of what is checked daily that it was checked last night', () => {
  expect(find('FULL_COMPLIANCE')).toMatchObject({ lastCheckedAt: LAST_RUN, updatedAt: LAST_RUN });
  expect(find('LOCK_SCREEN')?.lastCheckedAt).toBe(LAST_RUN);
});

it('says of what is checked seldom when it last came to something new', () => {
  expect(find('ACCEPTED_POLICIES')?.lastCheckedAt).toBe(COMPLETED);
  const expiring = (expiresAt: string): Partial<ComplianceRecord> => ({
    requirements: { ACCEPTED_POLICIES: { outcome: 'PASS', completedAt: COMPLETED, expiresAt } },
  });
  expect(find('ACCEPTED_POLICIES', expiring('2026-02-01T00:00:00.000Z'))?.lastCheckedAt).toBe(COMPLETED);
  expect(find('ACCEPTED_POLICIES', expiring(EVALUATED_AT))?.lastCheckedAt).toBe(EVALUATED_AT);
  const excused = find('ACCEPTED_POLICIES', { exclusions: { ACCEPTED_POLICIES: buildExclusion() } });
  expect(excused).toMatchObject({ status: 'EXCLUDED', lastCheckedAt: buildExclusion().createdAt });
});

it('numbers the checks of different people differently', () => {
  const ids = [1001, 1002].flatMap((id) => renderChecks(buildPersonnel({ id }), LAST_RUN).map((check) => check.id));
  expect(new Set(ids).size).toBe(ids.length);
});
