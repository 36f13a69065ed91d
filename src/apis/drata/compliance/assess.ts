import { toStanding } from '../employment.js';
import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { type CheckType, checkTypes, isDeviceCheck } from './check-types.js';
import type { Exclusion, Requirement } from './compliance-record.js';
import { rollUpDevices } from './roll-up-devices.js';

/** The result of a check. */
export interface Finding {
  readonly type: CheckType;
  readonly status: components['schemas']['ComplianceCheckStatus'];
  readonly completedAt: string | null;
  readonly expiresAt: string | null;
  /** There exactly while the status is `EXCLUDED`. */
  readonly exclusion?: Exclusion;
}

/**
 * The results of all checks that are made of a person, `FULL_COMPLIANCE` first; none for those who are not checked. A
 * leaver is asked for the offboarding alone, and it is asked of everybody who has a separation date.
 */
export const assess = (record: PersonnelRecord): readonly Finding[] => {
  if (toStanding(record.employmentStatus) === 'suppressed') return [];
  const findings: Finding[] = [];
  for (const type of checkTypes) {
    const requirement = isAsked(record, type) ? findRequirement(record, type) : undefined;
    if (requirement) findings.push(judge(record, type, requirement));
  }
  return [sumUp(record, findings), ...findings];
};

const isAsked = ({ employmentStatus, separatedAt }: PersonnelRecord, type: CheckType): boolean =>
  type === 'OFFBOARDING' ? separatedAt !== null : toStanding(employmentStatus) === 'active';

const findRequirement = ({ compliance }: PersonnelRecord, type: CheckType): Requirement | undefined => {
  if (type === 'FULL_COMPLIANCE') return undefined;
  return isDeviceCheck(type) ? rollUpDevices(compliance.devices, type) : compliance.requirements[type];
};

const judge = (
  { compliance: { evaluatedAt, exclusions } }: PersonnelRecord,
  type: CheckType,
  { outcome, completedAt, expiresAt }: Requirement,
): Finding => {
  const exclusion = findRunning(evaluatedAt, exclusions[type]) ?? findRunning(evaluatedAt, exclusions.FULL_COMPLIANCE);
  if (exclusion) return { type, status: 'EXCLUDED', completedAt, expiresAt, exclusion };
  const hasExpired = outcome === 'PASS' && expiresAt !== null && expiresAt <= evaluatedAt;
  return { type, status: hasExpired ? 'FAIL' : outcome, completedAt, expiresAt };
};

/** An exclusion runs from its start until just before its end. */
const findRunning = (at: string, exclusion: Exclusion | undefined): Exclusion | undefined =>
  exclusion && exclusion.startDate <= at && (exclusion.endDate === null || at < exclusion.endDate)
    ? exclusion
    : undefined;

/** The overall result: the worst one, where what somebody is excused from does not count; nothing to go by is no pass. */
const sumUp = ({ compliance: { evaluatedAt, exclusions } }: PersonnelRecord, findings: readonly Finding[]): Finding => {
  const exclusion = findRunning(evaluatedAt, exclusions.FULL_COMPLIANCE) ?? findShared(findings);
  const nothing = { type: 'FULL_COMPLIANCE', completedAt: null, expiresAt: null } as const;
  if (exclusion) return { ...nothing, status: 'EXCLUDED', exclusion };
  const has = (status: Finding['status']): boolean => findings.some((finding) => finding.status === status);
  if (has('FAIL')) return { ...nothing, status: 'FAIL' };
  if (has('MISCONFIGURED') || findings.length === 0) return { ...nothing, status: 'MISCONFIGURED' };
  const passed = findings.flatMap(({ status, completedAt }) => (status === 'PASS' ? (completedAt ?? []) : []));
  return { ...nothing, status: 'PASS', completedAt: passed.toSorted().at(-1) ?? null };
};

/** Where every single check is excused, the whole is, until the first of the exclusions ends. */
const findShared = (findings: readonly Finding[]): Exclusion | undefined => {
  const exclusions = findings.flatMap(({ exclusion }) => exclusion ?? []);
  if (exclusions.length < findings.length) return undefined;
  const ends = exclusions.toSorted((left, right) => ((left.endDate ?? '~') < (right.endDate ?? '~') ? -1 : 1));
  return ends[0];
};
