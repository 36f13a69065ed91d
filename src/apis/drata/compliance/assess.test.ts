import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildDevice,
  buildExclusion,
  buildPersonnel,
  EVALUATED_AT,
} from '../../../../test/support/drata-personnel.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { assess } from './assess.js';
import { checkTypes } from './check-types.js';
import type { ComplianceRecord, Outcome } from './compliance-record.js';
import { toOverallStatus } from './overall-status.js';

const BEFORE = '2026-01-14T00:00:00.000Z';
const AFTER = '2026-01-16T00:00:00.000Z';

const requirement = (outcome: Outcome, expiresAt: string | null = null) =>
  ({ outcome, completedAt: outcome === 'PASS' ? '2025-01-01T08:00:00.000Z' : null, expiresAt }) as const;

const withFacts = (facts: Partial<ComplianceRecord>, members: Partial<PersonnelRecord> = {}): PersonnelRecord =>
  buildPersonnel({ ...members, compliance: buildCompliance(facts) });

const statusOf = (record: PersonnelRecord, type: string): string | undefined =>
  assess(record).find((finding) => finding.type === type)?.status;

describe('assess', () => {
  it('lists the overall result first and the others in the order of types', () => {
    const types = assess(buildPersonnel()).map(({ type }) => type);
    expect(types).toEqual(checkTypes.filter((type) => types.includes(type)));
    expect(types[0]).toBe('FULL_COMPLIANCE');
  });

  it.each(['OUT_OF_SCOPE', 'SERVICE_ACCOUNT', 'FUTURE_HIRE'] as const)('finds nothing about %s', (employmentStatus) => {
    const record = buildPersonnel({ employmentStatus, separatedAt: BEFORE });
    expect(assess(record)).toEqual([]);
    expect(toOverallStatus(record)).toBe('OUT_OF_SCOPE');
  });

  it.each(['FORMER_EMPLOYEE', 'FORMER_CONTRACTOR', 'SPECIAL_FORMER_EMPLOYEE', 'SPECIAL_FORMER_CONTRACTOR'] as const)(
    'asks %s for the offboarding alone',
    (employmentStatus) => {
      const facts = { requirements: { IDENTITY_MFA: requirement('FAIL'), OFFBOARDING: requirement('PASS') } };
      const record = withFacts(facts, { employmentStatus, separatedAt: BEFORE });
      expect(assess(record).map(({ type, status }) => `${type} ${status}`)).toEqual([
        'FULL_COMPLIANCE PASS',
        'OFFBOARDING PASS',
      ]);
    },
  );

  it('asks for the offboarding exactly where there is a separation date', () => {
    const facts = { requirements: { OFFBOARDING: requirement('FAIL') } };
    expect(statusOf(withFacts(facts), 'OFFBOARDING')).toBeUndefined();
    expect(statusOf(withFacts(facts, { separatedAt: AFTER }), 'OFFBOARDING')).toBe('FAIL');
  });

  it('lets a pass expire and nothing else', () => {
    const at = (outcome: Outcome, expiresAt: string) =>
      statusOf(
        withFacts({ requirements: { SECURITY_TRAINING: requirement(outcome, expiresAt) } }),
        'SECURITY_TRAINING',
      );
    expect(at('PASS', AFTER)).toBe('PASS');
    expect(at('PASS', EVALUATED_AT)).toBe('FAIL');
    expect(at('PASS', BEFORE)).toBe('FAIL');
    expect(at('MISCONFIGURED', BEFORE)).toBe('MISCONFIGURED');
  });

  it('excuses from the start of an exclusion until just before its end', () => {
    const during = (startDate: string, endDate: string | null) => {
      const exclusions = { BG_CHECK: buildExclusion({ startDate, endDate }) };
      return statusOf(withFacts({ requirements: { BG_CHECK: requirement('FAIL') }, exclusions }), 'BG_CHECK');
    };
    expect(during(BEFORE, null)).toBe('EXCLUDED');
    expect(during(EVALUATED_AT, AFTER)).toBe('EXCLUDED');
    expect(during(AFTER, null)).toBe('FAIL');
    expect(during(BEFORE, EVALUATED_AT)).toBe('FAIL');
  });

  it('shows an exclusion exactly while it excuses', () => {
    const exclusion = buildExclusion({ endDate: AFTER });
    const ended = buildExclusion({ endDate: BEFORE });
    const record = withFacts({ exclusions: { ACCEPTED_POLICIES: exclusion, ANTIVIRUS: ended } });
    for (const finding of assess(record)) expect('exclusion' in finding).toBe(finding.status === 'EXCLUDED');
    expect(assess(record).find(({ type }) => type === 'ACCEPTED_POLICIES')?.exclusion).toBe(exclusion);
  });
});

describe('the overall status', () => {
  const overall = (...outcomes: readonly Outcome[]): string => {
    const [ACCEPTED_POLICIES, IDENTITY_MFA, BG_CHECK] = outcomes.map((outcome) => requirement(outcome));
    const requirements = {
      ...(ACCEPTED_POLICIES && { ACCEPTED_POLICIES }),
      ...(IDENTITY_MFA && { IDENTITY_MFA }),
      ...(BG_CHECK && { BG_CHECK }),
    };
    return toOverallStatus(withFacts({ requirements }));
  };

  it('is the worst of all', () => {
    expect(overall('PASS', 'PASS', 'PASS')).toBe('PASS');
    expect(overall('PASS', 'MISCONFIGURED', 'PASS')).toBe('MISCONFIGURED');
    expect(overall('MISCONFIGURED', 'FAIL', 'PASS')).toBe('FAIL');
  });

  it('fails with a device, and passes when the device is excused', () => {
    const devices = [buildDevice(), buildDevice('FAIL')];
    expect(toOverallStatus(withFacts({ devices }))).toBe('FAIL');
    const types = checkTypes.slice(4, 10).concat('LOCATION_SERVICES');
    const exclusions = Object.fromEntries(types.map((type) => [type, buildExclusion()]));
    expect(toOverallStatus(withFacts({ devices, exclusions }))).toBe('PASS');
  });

  it('is excluded by an exclusion from everything, and by exclusions from each thing until the first one ends', () => {
    const whole = withFacts({ exclusions: { FULL_COMPLIANCE: buildExclusion() }, devices: [buildDevice('FAIL')] });
    expect(new Set(assess(whole).map(({ status }) => status))).toEqual(new Set(['EXCLUDED']));
    const ends = [null, '2026-03-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    const exclusions = Object.fromEntries(
      checkTypes.slice(1).map((type, index) => [type, buildExclusion({ endDate: ends[index % 3] ?? null })]),
    );
    const [first] = assess(withFacts({ exclusions }));
    expect(first).toMatchObject({ status: 'EXCLUDED', exclusion: { endDate: '2026-02-01T00:00:00.000Z' } });
  });

  it('is no pass where there is nothing to go by', () => {
    expect(toOverallStatus(buildPersonnel({ employmentStatus: 'FORMER_EMPLOYEE' }))).toBe('MISCONFIGURED');
  });

  it('was complete when the last passed check was', () => {
    const [first] = assess(withFacts({ requirements: { BG_CHECK: requirement('PASS') } }));
    expect(first?.completedAt).toBe(buildDevice().lastSeenAt);
  });
});
