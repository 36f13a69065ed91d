import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { assess, type Finding } from './assess.js';
import { toCheckId } from './check-id.js';
import { checkFrequencies } from './check-types.js';

type ComplianceCheck = components['schemas']['ComplianceCheck'];

interface Rendered {
  readonly lastRun: string;
  readonly checks: readonly ComplianceCheck[];
}

/** Made once for a record and a night, so that what is made from them is checked and written once. */
const rendered = new WeakMap<PersonnelRecord, Rendered>();

/** Somebody's checks as the API shows them. */
export const renderChecks = (record: PersonnelRecord, lastRun: string): readonly ComplianceCheck[] => {
  const known = rendered.get(record);
  if (known?.lastRun === lastRun) return known.checks;
  const checks = assess(record).map((finding) => renderCheck(record, finding, lastRun));
  rendered.set(record, { lastRun, checks });
  return checks;
};

const renderCheck = (record: PersonnelRecord, finding: Finding, lastRun: string): ComplianceCheck => {
  const { type, status, expiresAt, completedAt, exclusion } = finding;
  const checkFrequency = checkFrequencies[type];
  const lastCheckedAt =
    checkFrequency === 'DAILY' ? latest(record.createdAt, lastRun) : findLastChange(record, finding);
  return {
    id: toCheckId(record.id, type),
    type,
    status,
    checkFrequency,
    expiresAt,
    lastCheckedAt,
    completionDate: completedAt,
    createdAt: record.createdAt,
    updatedAt: lastCheckedAt,
    ...(exclusion && { exclusion }),
  };
};

/** When a check that is seldom made last came to something new. */
const findLastChange = ({ createdAt, compliance }: PersonnelRecord, finding: Finding): string => {
  const { FULL_COMPLIANCE: whole, [finding.type]: own } = compliance.exclusions;
  const excuses = [whole, own].flatMap((each) => (each ? [each.startDate, each.createdAt, each.endDate] : []));
  const fallen = [finding.expiresAt, ...excuses].filter((each) => each !== null && each <= compliance.evaluatedAt);
  return latest(createdAt, ...[finding.completedAt, ...fallen].filter((each) => each !== null));
};

const latest = (...instants: readonly string[]): string => instants.toSorted().at(-1) as string;
