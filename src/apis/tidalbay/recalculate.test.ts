import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import { DAY } from '../../core/clock.js';
import { createOrigin, type Seed } from '../../core/origin.js';
import { Transaction } from '../../core/transaction.js';
import { createWorld, readCollection, type World } from '../../core/world.js';
import { CALCULATIONS, readCalculation } from './calculation-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { EVENTS } from './event-record.js';
import { recalculate } from './recalculate.js';
import { scoreAt } from './score-at.js';
import { seedCalculations, seedEmployees, seedEvents } from './seed.js';
import { readStanding } from './standing.js';

const company = generateCompany({ people: 60, seed: 1, at: '2026-01-15T09:00:00Z' });
const at = Date.parse(company.at);
const seeds = new Map<string, Seed>([
  [EMPLOYEES, () => seedEmployees(company)],
  [EVENTS, () => seedEvents(company)],
  [CALCULATIONS, () => seedCalculations(company)],
]);
const origin = createOrigin({ scenario: 'test', seed: 1, at, seeds });
const world = createWorld(origin, { mode: 'frozen', shown: at, setAt: 0 });

const recalculateAt = (instant: number): World => {
  const tx = new Transaction(world, instant);
  recalculate(tx);
  return tx.commit('tidalbay recalculate')?.world as World;
};

const employeesOf = (of: World): EmployeeRecord[] => readCollection<EmployeeRecord>(of, EMPLOYEES).values();

describe('recalculate', () => {
  it('gives everyone the score of that midnight and says when it was', () => {
    const midnight = Date.parse('2026-03-01T00:00:00Z');
    const tx = new Transaction(recalculateAt(midnight), midnight);
    expect(readCalculation(tx)).toBe(midnight);
    for (const employee of employeesOf(world)) {
      const { score } = tx.get<EmployeeRecord>(EMPLOYEES, employee.id) as EmployeeRecord;
      expect(score).toBe(scoreAt(readStanding(tx, employee).record, midnight));
    }
  });

  it('replaces only those whose score moved', () => {
    const before = employeesOf(world);
    const after = employeesOf(recalculateAt(Date.parse('2026-02-14T00:00:00Z')));
    const kept = after.filter((employee, index) => employee === before[index]);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(before.length);
    expect(
      after.every((employee, index) => employee === before[index] || employee.score !== before[index]?.score),
    ).toBe(true);
  });

  it('comes to the same, whether every midnight is kept or only the last', () => {
    let nightly = world;
    for (let night = 1; night <= 5; night++) {
      const tx = new Transaction(nightly, Date.parse('2026-01-15T00:00:00Z') + night * DAY);
      recalculate(tx);
      nightly = tx.commit('tidalbay recalculate')?.world as World;
    }
    expect(employeesOf(nightly)).toEqual(employeesOf(recalculateAt(Date.parse('2026-01-20T00:00:00Z'))));
  });
});
