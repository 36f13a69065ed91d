import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../company/generate-company.js';
import type { Person } from '../../../company/person.js';
import { assess } from '../compliance/assess.js';
import { checkTypes } from '../compliance/check-types.js';
import { toOverallStatus } from '../compliance/overall-status.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { seeds } from './seeds.js';

const company = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' });

const read = <T>(name: string, of = company): T[] => [...(seeds[name]?.(of) ?? [])].map(([, record]) => record as T);

const personnel = read<PersonnelRecord>('personnel');
const pairs = company.people.map((person, index) => [person, personnel[index] as PersonnelRecord] as const);
const statusesOf = (matches: (person: Person) => boolean): Set<string> =>
  new Set(pairs.filter(([person]) => matches(person)).map(([, record]) => record.employmentStatus));

describe('the personnel', () => {
  it('are everybody, each once', () => {
    expect(personnel.map(({ user }) => user.email)).toEqual(company.people.map(({ email }) => email));
    expect(new Set(personnel.map(({ id }) => id)).size).toBe(company.people.length);
    expect(new Set(personnel.map(({ user }) => user.id)).size).toBe(company.people.length);
  });

  it('have every employment status, every overall status and every check', () => {
    expect(new Set(personnel.map(({ employmentStatus }) => employmentStatus)).size).toBe(10);
    expect(new Set(personnel.map(toOverallStatus)).size).toBe(5);
    expect(new Set(personnel.flatMap(assess).map(({ type }) => type))).toEqual(new Set(checkTypes));
  });

  it('have the employment status that follows from the person', () => {
    expect(statusesOf(({ outOfScope }) => outOfScope !== null)).toEqual(new Set(['OUT_OF_SCOPE']));
    const inScope = (matches: (person: Person) => boolean) =>
      statusesOf((person) => person.outOfScope === null && matches(person));
    const current = (kind: Person['kind'], hasHris: boolean) =>
      inScope((person) => person.kind === kind && person.phase === 'current' && !!person.hrisConnection === hasHris);
    expect(inScope(({ kind }) => kind === 'service-account')).toEqual(new Set(['SERVICE_ACCOUNT']));
    expect(inScope(({ phase }) => phase === 'future')).toEqual(new Set(['FUTURE_HIRE']));
    expect(current('employee', true)).toEqual(new Set(['CURRENT_EMPLOYEE']));
    expect(current('employee', false)).toEqual(new Set(['UNKNOWN']));
    expect(current('contractor', true)).toEqual(new Set(['CURRENT_CONTRACTOR']));
    expect(current('contractor', false)).toEqual(new Set(['CURRENT_CONTRACTOR']));
    expect(current('auditor', false)).toEqual(new Set(['UNKNOWN']));
    expect(inScope(({ phase, enteredByHand }) => phase === 'former' && enteredByHand)).toEqual(
      new Set(['SPECIAL_FORMER_EMPLOYEE', 'SPECIAL_FORMER_CONTRACTOR']),
    );
    expect(inScope(({ phase, enteredByHand }) => phase === 'former' && !enteredByHand)).toEqual(
      new Set(['FORMER_EMPLOYEE', 'FORMER_CONTRACTOR']),
    );
  });

  it('fail a check exactly where the company says so', () => {
    const check = (record: PersonnelRecord, type: string) => assess(record).find((each) => each.type === type)?.status;
    for (const [person, record] of pairs) {
      if (toOverallStatus(record) === 'OUT_OF_SCOPE' || person.exclusions.length > 0) continue;
      const { phase, mfa, policiesAcceptedAt, trainings, accountsActive } = person;
      if (phase === 'former') {
        expect(check(record, 'OFFBOARDING')).toBe(accountsActive ? 'FAIL' : 'PASS');
        continue;
      }
      expect(check(record, 'IDENTITY_MFA') === 'FAIL').toBe(!mfa);
      expect(check(record, 'ACCEPTED_POLICIES')).toBe(policiesAcceptedAt === null ? 'FAIL' : 'PASS');
      const security = trainings.find(({ topic }) => topic === 'security');
      expect(check(record, 'SECURITY_TRAINING')).toBe(security && (security.completedAt === null ? 'FAIL' : 'PASS'));
    }
  });

  it('have nothing that happened after the company’s instant, and nothing before its cause', () => {
    for (const { createdAt, updatedAt, statusUpdatedAt, compliance } of personnel) {
      expect(createdAt <= updatedAt && (statusUpdatedAt ?? '') <= updatedAt).toBe(true);
      expect(updatedAt <= company.at).toBe(true);
      for (const { completedAt } of Object.values(compliance.requirements)) {
        expect((completedAt ?? '') <= company.at).toBe(true);
      }
    }
  });

  it('are the same for the same company, and fewer people are the first ones', () => {
    expect(read('personnel')).toEqual(personnel);
    const small = generateCompany({ people: 40, seed: 1, at: '2026-01-15T09:00:00Z' });
    expect(read('personnel', small)).toEqual(personnel.slice(0, 40));
  });
});

describe('what belongs to them', () => {
  it('refers to records that are there', () => {
    const groups = new Set(read<{ id: number }>('groups').map(({ id }) => id));
    const connections = new Set(read<{ connection: { id: number } }>('connections').map((each) => each.connection.id));
    for (const { groupIds, idpConnectionId, hrisConnectionId } of personnel) {
      expect(groupIds.every((id) => groups.has(id))).toBe(true);
      for (const id of [idpConnectionId, hrisConnectionId]) expect(id === null || connections.has(id)).toBe(true);
    }
  });

  it('has workspaces with people in their scope, and one without a scope', () => {
    const workspaces = read<{ groupIds: number[] }>('workspaces');
    expect(workspaces.filter(({ groupIds }) => groupIds.length === 0)).toHaveLength(1);
    for (const { groupIds } of workspaces.filter(({ groupIds }) => groupIds.length > 0)) {
      expect(personnel.some((each) => each.groupIds.some((id) => groupIds.includes(id)))).toBe(true);
    }
  });

  it('is there for a company without people', () => {
    const nobody = generateCompany({ people: 0, seed: 1, at: '2026-01-15T09:00:00Z' });
    for (const name of Object.keys(seeds)) expect(Array.isArray(read(name, nobody))).toBe(true);
  });
});
