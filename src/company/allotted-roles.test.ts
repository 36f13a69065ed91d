import { describe, expect, test } from 'vitest';
import { allottedRoles } from './allotted-roles.js';
import type { Company } from './company.js';
import { generateCompany } from './generate-company.js';
import { onboardingSteps } from './onboarding.js';
import type { DeviceCheck, Person, RiskEvent } from './person.js';

const at = '2026-01-15T09:00:00Z';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

const companies: readonly Company[] = seeds.map((seed) => generateCompany({ people: 250, seed, at }));

/** Expects that in the company of every seed the words are exactly those that occur. */
const expectEach = (words: readonly string[], say: (person: Person) => string | readonly string[] | null): void => {
  for (const { seed, people } of companies) {
    const said = new Set(people.flatMap((person) => say(person) ?? []));
    expect([seed, [...said].sort()]).toEqual([seed, [...words].sort()]);
  }
};

const expectSome = (holds: (person: Person) => boolean): void =>
  expect(companies.filter(({ people }) => !people.some(holds)).map(({ seed }) => seed)).toEqual([]);

const toEmploymentStatus = (person: Person): string => {
  const { kind, phase, outOfScope, enteredByHand, hrisConnection } = person;
  const noun = kind === 'contractor' ? 'CONTRACTOR' : 'EMPLOYEE';
  if (kind === 'service-account') return 'SERVICE_ACCOUNT';
  if (outOfScope !== null) return 'OUT_OF_SCOPE';
  if (phase === 'future') return 'FUTURE_HIRE';
  if (phase === 'former') return `${enteredByHand ? 'SPECIAL_' : ''}FORMER_${noun}`;
  return kind === 'contractor' || hrisConnection !== null ? `CURRENT_${noun}` : 'UNKNOWN';
};

const DAY = 86_400_000;

const IMPACTS: Record<RiskEvent['kind'], number> = {
  'phishing-clicked': -25,
  'mfa-disabled': -30,
  malware: -40,
  'training-completed': 15,
  'phishing-reported': 10,
};

const toBand = ({ riskEvents, startDate }: Person): string => {
  const now = Date.parse(at);
  const impacts = riskEvents.map((event) => ({
    ...event,
    impact: IMPACTS[event.kind] * 2 ** (-(now - Date.parse(event.at)) / DAY / 90),
  }));
  const training = impacts
    .filter(({ kind }) => kind === 'training-completed')
    .reduce((sum, each) => sum + each.impact, 0);
  const others = impacts
    .filter(({ kind }) => kind !== 'training-completed')
    .reduce((sum, each) => sum + each.impact, 0);
  const harmful = impacts.filter(({ impact }) => impact < 0).map((event) => Date.parse(event.at));
  const cleanDays = (now - Math.max(Date.parse(startDate), ...harmful)) / DAY;
  const score = 75 + others + Math.min(training, 30) + 5 * Math.max(0, Math.floor(cleanDays / 30));
  if (score >= 80) return 'green';
  if (score >= 60) return 'yellow';
  if (score >= 40) return 'orange';
  return score >= 20 ? 'red' : 'critical';
};

const isInScope = ({ kind, phase, outOfScope }: Person): boolean =>
  (kind === 'employee' || kind === 'contractor') && phase === 'current' && outOfScope === null;

const toOnboardingStep = (person: Person): string | null => {
  if (!isInScope(person) || person.invitedAt === null) return null;
  const open = new Set<string>(person.trainings.flatMap(({ topic, completedAt }) => (completedAt ? [] : [topic])));
  if (person.policiesAcceptedAt === null) open.add('policies');
  if (person.backgroundCheck !== null && person.backgroundCheck.outcome !== 'pass') open.add('background-check');
  if (person.devices.some(({ checks }) => checks.agentInstalled !== 'pass')) open.add('agent');
  return onboardingSteps.find((step) => open.has(step)) ?? 'complete';
};

describe('in a company of 250, whatever the seed,', () => {
  test('every employment status occurs', () => {
    const statuses = ['CURRENT', 'FORMER', 'SPECIAL_FORMER'].flatMap((time) => [
      `${time}_EMPLOYEE`,
      `${time}_CONTRACTOR`,
    ]);
    expectEach([...statuses, 'FUTURE_HIRE', 'UNKNOWN', 'OUT_OF_SCOPE', 'SERVICE_ACCOUNT'], toEmploymentStatus);
  });

  test('every kind of account occurs', () => {
    expectEach(
      ['employee', 'contractor', 'non-employee', 'auditor', 'external', 'service-account'],
      ({ kind }) => kind,
    );
  });

  test('every combination of connections occurs', () => {
    expectEach(['both', 'idp', 'hris', 'none'], ({ idpConnection, hrisConnection }) => {
      if (idpConnection !== null) return hrisConnection === null ? 'idp' : 'both';
      return hrisConnection === null ? 'none' : 'hris';
    });
    expectEach(['idp-main', 'idp-acquired'], ({ idpConnection }) => idpConnection);
    expectEach(['hris-main', 'hris-acquired'], ({ hrisConnection }) => hrisConnection);
  });

  test('every risk band occurs among those in scope', () => {
    expectEach(['green', 'yellow', 'orange', 'red', 'critical'], (person) =>
      isInScope(person) ? toBand(person) : null,
    );
  });

  test('every kind of risk event occurs', () => {
    expectEach(Object.keys(IMPACTS), ({ riskEvents }) => riskEvents.map(({ kind }) => kind));
    expectSome(({ riskEvents }) => riskEvents.filter(({ kind }) => kind === 'training-completed').length > 1);
    expectSome(({ riskEvents }) => riskEvents.length === 0);
  });

  test('every device check has every outcome among those in scope', () => {
    const checks: DeviceCheck[] = ['agentInstalled', 'passwordManager', 'diskEncryption', 'antivirus'];
    checks.push('autoUpdates', 'lockScreen', 'locationServices');
    const words = checks.flatMap((check) => ['pass', 'fail', 'misconfigured'].map((outcome) => `${check} ${outcome}`));
    expectEach(words, (person) =>
      person.devices
        .filter(({ managedBy }) => isInScope(person) && managedBy !== 'unknown')
        .flatMap((device) => Object.entries(device.checks).map(([check, outcome]) => `${check} ${outcome}`)),
    );
  });

  test('everybody has none to three devices, and somebody only one that nothing manages', () => {
    expectEach(['0', '1', '2', '3'], ({ devices }) => String(devices.length));
    expectSome(({ devices }) => devices.length === 1 && devices[0]?.managedBy === 'unknown');
  });

  test('every check can be excluded', () => {
    expectEach(
      [
        ...['all', 'policies', 'mfa', 'background-check', 'security-training', 'hipaa-training', 'ai-training'],
        ...['agentInstalled', 'passwordManager', 'diskEncryption', 'antivirus', 'autoUpdates', 'lockScreen'],
        ...['locationServices', 'offboarding'],
      ],
      ({ exclusions }) => exclusions.map(({ check }) => check),
    );
  });

  test('every background check occurs: none, pending, and each outcome', () => {
    expectEach(['none', 'pending', 'pass', 'fail', 'misconfigured'], ({ backgroundCheck }) => {
      if (backgroundCheck === null) return 'none';
      return backgroundCheck.outcome === 'fail' && backgroundCheck.completedAt === null
        ? 'pending'
        : backgroundCheck.outcome;
    });
  });

  test('everything that the portal asks for is the next thing for somebody', () => {
    expectEach([...onboardingSteps, 'complete'], toOnboardingStep);
  });

  test('somebody has completed every topic, and somebody none of them', () => {
    const hasAll = (person: Person, done: boolean): boolean =>
      person.trainings.length === 7 && person.trainings.every(({ completedAt }) => (completedAt !== null) === done);
    expectSome((person) => hasAll(person, true));
    expectSome((person) => hasAll(person, false));
  });

  test('every exposure status occurs, exposed and not where that can be', () => {
    expectEach(
      [
        ...['pending true', 'pending false', 'in_progress true', 'in_progress false'],
        ...['closed true', 'closed false', 'not_found false'],
      ],
      ({ exposures }) => exposures.map(({ status, exposed }) => `${status} ${exposed}`),
    );
    expectSome(({ exposures }) => exposures.length === 0);
    expectSome(({ exposures }) => exposures.length === 30);
    for (const { people } of companies) {
      expect(
        people.filter(({ exposures }) => new Set(exposures.map((each) => each.broker)).size < exposures.length),
      ).toEqual([]);
    }
  });

  test('accounts are active and not, of those who are here and of those who left', () => {
    expectEach(
      ['current true', 'current false', 'former true', 'former false', 'future false'],
      ({ phase, accountsActive }) => `${phase} ${accountsActive}`,
    );
  });

  test('somebody is without title, telephone, invitation, groups or second factor, and somebody in many groups', () => {
    expectSome(({ title, phone }) => title === null && phone === null);
    expectSome((person) => isInScope(person) && person.invitedAt === null);
    expectSome((person) => isInScope(person) && !person.mfa);
    expectSome((person) => isInScope(person) && person.groups.length === 0);
    expectSome(({ groups }) => groups.length > 10);
  });

  test('service accounts have nothing that only people have', () => {
    for (const { people } of companies) {
      for (const person of people.filter(({ kind }) => kind === 'service-account')) {
        expect(person).toMatchObject({ personalEmails: [], phone: null, addresses: [], devices: [], trainings: [] });
      }
    }
  });
});

test('the first ten people are of the kinds that tests ask for most', () => {
  expect(allottedRoles.slice(0, 10).map(({ rank, kind, phase }) => `${rank} ${kind} ${phase}`)).toEqual([
    'chief employee current',
    'head employee current',
    'head employee current',
    'head employee current',
    'member employee former',
    'member contractor current',
    'member contractor former',
    'member employee future',
    'member service-account current',
    'member employee current',
  ]);
});
