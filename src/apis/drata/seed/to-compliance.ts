import { HOUR, toInstant } from '../../../company/calendar.js';
import type { CheckOutcome, Device, Person, Training } from '../../../company/person.js';
import { startOfDay } from '../../../core/clock.js';
import type { ComplianceRecord, DeviceRecord, Outcome, Requirement } from '../compliance/compliance-record.js';
import { findLastAnniversary, findYearlyExpiry } from './anniversary.js';
import type { Roster } from './roster.js';
import { toExclusions } from './to-exclusions.js';

type Requirements = ComplianceRecord['requirements'];

const OUTCOMES: Readonly<Record<CheckOutcome, Outcome>> = {
  pass: 'PASS',
  fail: 'FAIL',
  misconfigured: 'MISCONFIGURED',
};

const MANAGERS: Readonly<Record<Device['managedBy'], DeviceRecord['managedBy']>> = {
  agent: 'AGENT',
  mdm: 'MDM',
  unknown: 'UNKNOWN',
};

/** The trainings that this API watches. */
const TRAININGS: { readonly [T in Training['topic']]?: keyof Requirements } = {
  security: 'SECURITY_TRAINING',
  hipaa: 'HIPAA_TRAINING',
  ai: 'NIST_AI_TRAINING',
};

const LAST_HOUR = 18 * HOUR;

/** Tells what a person's checks follow from, judged at the midnight before the company's instant. */
export const toCompliance = (person: Person, roster: Roster): ComplianceRecord => ({
  evaluatedAt: toInstant(startOfDay(Date.parse(roster.company.at))),
  requirements: toRequirements(person, roster),
  devices: person.devices.map(toDevice),
  exclusions: toExclusions(person, roster),
});

const toRequirements = (person: Person, roster: Roster): Requirements => {
  const until = findEnd(person, roster);
  return {
    ACCEPTED_POLICIES: toYearly(person.policiesAcceptedAt, until),
    IDENTITY_MFA: toMfa(person, roster),
    ...(person.backgroundCheck && { BG_CHECK: toBackgroundCheck(person.backgroundCheck) }),
    ...toTrainings(person, until),
    OFFBOARDING: toOffboarding(person, until),
  };
};

/** Until when somebody could do anything. */
const findEnd = ({ endDate }: Person, { company }: Roster): number => {
  const at = Date.parse(company.at);
  return endDate === null ? at : Math.min(at, Date.parse(endDate) + LAST_HOUR);
};

const open: Requirement = { outcome: 'FAIL', completedAt: null, expiresAt: null };

/** The company says when something was first done; who did it then has done it each year since. */
const toYearly = (first: string | null, until: number): Requirement => {
  if (first === null) return open;
  const completedAt = findLastAnniversary(first, until);
  return { outcome: 'PASS', completedAt, expiresAt: findYearlyExpiry(completedAt) };
};

/** A second factor is what an IdP says, so one that is not set up properly cannot vouch for it. */
const toMfa = ({ mfa, idpConnection, createdAt }: Person, { misconfigured }: Roster): Requirement => {
  if (!mfa) return open;
  if (idpConnection !== null && misconfigured.has(idpConnection)) return { ...open, outcome: 'MISCONFIGURED' };
  return { ...open, outcome: 'PASS', completedAt: createdAt };
};

const toBackgroundCheck = ({ outcome, completedAt }: NonNullable<Person['backgroundCheck']>): Requirement => ({
  outcome: OUTCOMES[outcome],
  completedAt: outcome === 'pass' ? completedAt : null,
  expiresAt: null,
});

const toTrainings = ({ trainings }: Person, until: number): Requirements =>
  Object.fromEntries(
    trainings.flatMap(({ topic, completedAt }) => {
      const type = TRAININGS[topic];
      return type ? [[type, toYearly(completedAt, until)]] : [];
    }),
  );

/** A leaver whose accounts can still be used is not offboarded. */
const toOffboarding = ({ accountsActive }: Person, until: number): Requirement =>
  accountsActive ? open : { outcome: 'PASS', completedAt: toInstant(until), expiresAt: null };

const toDevice = ({ managedBy, lastSeenAt, checks }: Device): DeviceRecord => ({
  managedBy: MANAGERS[managedBy],
  lastSeenAt,
  checks: {
    AGENT_INSTALLED: OUTCOMES[checks.agentInstalled],
    PASSWORD_MANAGER: OUTCOMES[checks.passwordManager],
    HDD_ENCRYPTION: OUTCOMES[checks.diskEncryption],
    ANTIVIRUS: OUTCOMES[checks.antivirus],
    AUTO_UPDATES: OUTCOMES[checks.autoUpdates],
    LOCK_SCREEN: OUTCOMES[checks.lockScreen],
    LOCATION_SERVICES: OUTCOMES[checks.locationServices],
  },
});
