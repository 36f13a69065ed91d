import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import type { Person } from '../../company/person.js';
import { toUserId } from './collections.js';
import { createRoster } from './roster.js';
import { toUser } from './to-user.js';
import type { UserAttributes } from './user.js';

const company = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' });
const roster = createRoster(company);
const settled: Person = {
  ...(company.people[9] as Person),
  invitedAt: '2025-01-10T10:00:00.500Z',
  lastLoginAt: '2026-01-10T10:00:00.000Z',
  policiesAcceptedAt: '2025-01-12T10:00:00.000Z',
  backgroundCheck: { outcome: 'pass', completedAt: '2025-01-02T10:00:00.000Z' },
  trainings: [],
  devices: [],
  exclusions: [],
};

const show = (difference: Partial<Person> = {}): UserAttributes =>
  toUser({ ...settled, ...difference }, roster).attributes;

const training = (topic: Person['trainings'][number]['topic'], completedAt: string | null = null) => ({
  topic,
  assignedAt: '2026-01-10T10:00:00.000Z',
  completedAt,
});

const device = (managedBy: 'agent' | 'mdm' | 'unknown', agentInstalled: 'pass' | 'fail') => {
  const [known] = company.people.flatMap(({ devices }) => devices);
  const found = known as Person['devices'][number];
  const checks = { ...found.checks, diskEncryption: 'pass', locationServices: 'pass', agentInstalled } as const;
  return { ...found, managedBy, checks, lastSeenAt: '2026-01-14T08:00:00.000Z' };
};

describe('the baseline', () => {
  const users = company.people.map((person) => toUser(person, roster).attributes);
  const values = (name: keyof UserAttributes) => [...new Set(users.map((user) => user[name]))].sort();

  it('has every employee type of the document', () => {
    expect(values('employee_type')).toEqual(['auditor', 'contractor', 'employee', 'external', 'non_employee']);
  });

  it('has every personnel status', () => {
    expect(values('personnel_status')).toHaveLength(8);
  });

  it('has every onboarding status', () => {
    expect(values('onboarding_status')).toHaveLength(14);
  });

  it('has both values of every flag', () => {
    for (const flag of ['active', 'invited', 'in_audit_scope'] as const) expect(values(flag)).toEqual([false, true]);
  });

  it('has a value of every attribute, and null where an attribute can be null', () => {
    const nullable = Object.keys(users[0] as UserAttributes).filter((name) =>
      values(name as keyof UserAttributes).includes(null),
    );
    expect(nullable).toEqual(
      expect.arrayContaining(['active_source', 'end_date', 'manager_name', 'title', 'image_url']),
    );
    expect(users.every((user) => Object.keys(user).length === 26)).toBe(true);
  });
});

describe('a user', () => {
  it('is the person', () => {
    const { firstName, lastName, email, title } = settled;
    const manager = company.people.find(({ key }) => key === settled.manager) as Person;
    expect(show()).toMatchObject({
      id: toUserId(1, settled.key),
      first_name: firstName,
      name: `${firstName} ${lastName}`,
      email,
      title,
      manager_name: `${manager.firstName} ${manager.lastName}`,
      invited_at: '2025-01-10T10:00:00Z',
      start_date: `${settled.startDate}T00:00:00Z`,
      onboarding_status: 'completed',
      personnel_status: 'all_tasks_completed',
    });
  });

  it.each([
    ['a leaver without accounts', { endDate: '2026-01-02', accountsActive: false }, 'offboarded'],
    ['a leaver whose accounts work', { endDate: '2026-01-02', accountsActive: true }, 'active_accounts'],
    ['an employee whose account is disabled', { accountsActive: false }, 'inactive'],
    ['a future hire', { phase: 'future', accountsActive: false, invitedAt: null }, 'not_invited'],
    ['a service account', { kind: 'service-account', invitedAt: null }, 'uncategorized'],
    ['somebody with a new course', { trainings: [training('security')] }, 'incomplete_tasks'],
    ['somebody who has ignored the policies for a year', { policiesAcceptedAt: null }, 'overdue_tasks'],
  ] as const)('that is %s stands there', (_, difference, status) => {
    expect(show(difference).personnel_status).toBe(status);
  });

  it.each([
    ['nothing is done', { lastLoginAt: null, policiesAcceptedAt: null }, 'not_started'],
    [
      'the first course is missing',
      { policiesAcceptedAt: null, trainings: [training('security')] },
      'security_training',
    ],
    ['only a first course is missing', { trainings: [training('security')] }, 'security_training_questionnaire'],
    [
      'a later course is missing',
      { trainings: [training('security', '2026-01-11'), training('gdpr')] },
      'gdpr_training',
    ],
    ['the course on artificial intelligence is missing', { trainings: [training('ai')] }, 'handling_cui_training'],
    ['the policies are not accepted', { policiesAcceptedAt: null }, 'accept_policies'],
    ['the background check runs', { backgroundCheck: { outcome: 'fail', completedAt: null } }, 'background_check'],
    ['a device lacks the agent', { devices: [device('unknown', 'pass')] }, 'secureframe_agent'],
    ['a managed device is not set up', { devices: [device('mdm', 'fail')] }, 'secureframe_federal_mdm'],
  ] as const)('has come that far when %s', (_, difference, status) => {
    expect(show(difference).onboarding_status).toBe(status);
  });

  it('is through with what they are excused from', () => {
    const exclusion = { reason: '', by: 'person-1', createdAt: '', startDate: '', endDate: null };
    const excused = { policiesAcceptedAt: null, exclusions: [{ ...exclusion, check: 'policies' }] } as const;
    expect(show(excused).onboarding_status).toBe('completed');
  });

  it('confirms the agent between the invitation and its last sign of life', () => {
    const { secureframe_agent_acknowledged_at: confirmed, invited_at } = show({ devices: [device('agent', 'pass')] });
    expect((confirmed ?? '') >= (invited_at ?? '')).toBe(true);
    expect((confirmed ?? '') <= '2026-01-14T08:00:00Z').toBe(true);
    expect(show().secureframe_agent_acknowledged_at).toBeNull();
  });

  it('is an administrator if they decide about others', () => {
    expect(toUser(company.people[0] as Person, roster).attributes).toMatchObject({
      access_role: 'admin',
      role: 'compliance_officer',
      manager_name: null,
    });
  });
});
