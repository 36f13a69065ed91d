import type { CheckExclusion, Person, PersonCheck } from '../../../company/person.js';
import { toCheckId } from '../compliance/check-id.js';
import type { CheckType } from '../compliance/check-types.js';
import type { ComplianceRecord, Exclusion } from '../compliance/compliance-record.js';
import { type Known, type Roster, toPersonnelId } from './roster.js';
import { startDay } from './start-day.js';

const TYPES: Readonly<Record<PersonCheck, CheckType>> = {
  all: 'FULL_COMPLIANCE',
  policies: 'ACCEPTED_POLICIES',
  mfa: 'IDENTITY_MFA',
  'background-check': 'BG_CHECK',
  'security-training': 'SECURITY_TRAINING',
  'hipaa-training': 'HIPAA_TRAINING',
  'ai-training': 'NIST_AI_TRAINING',
  offboarding: 'OFFBOARDING',
  agentInstalled: 'AGENT_INSTALLED',
  passwordManager: 'PASSWORD_MANAGER',
  diskEncryption: 'HDD_ENCRYPTION',
  antivirus: 'ANTIVIRUS',
  autoUpdates: 'AUTO_UPDATES',
  lockScreen: 'LOCK_SCREEN',
  locationServices: 'LOCATION_SERVICES',
};

/** What a person is excused from. */
export const toExclusions = (person: Person, roster: Roster): ComplianceRecord['exclusions'] =>
  Object.fromEntries(
    person.exclusions.map((exclusion) => [TYPES[exclusion.check], toExclusion(person, exclusion, roster)]),
  );

const toExclusion = (person: Person, exclusion: CheckExclusion, { people }: Roster): Exclusion => {
  const officer = (people.get(exclusion.by) ?? people.get(person.key)) as Known;
  return {
    id: toCheckId(toPersonnelId(person.number), TYPES[exclusion.check]),
    reason: exclusion.reason,
    createdById: officer.userId,
    createdByEmail: officer.email,
    createdAt: exclusion.createdAt,
    startDate: startDay(exclusion.startDate),
    endDate: exclusion.endDate === null ? null : startDay(exclusion.endDate),
  };
};
