import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import { DAY, startOfDay } from '../../core/clock.js';
import { createOrigin, type Seed } from '../../core/origin.js';
import { Transaction } from '../../core/transaction.js';
import { createWorld, readCollection, type World } from '../../core/world.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { EXPOSURES, type ExposureRecord, lastMove } from './exposure-record.js';
import { seeds } from './seed/seeds.js';
import { workNightly } from './work-nightly.js';

const company = generateCompany({ people: 120, seed: 1, at: '2026-01-15T09:00:00Z' });
const at = Date.parse(company.at);
const origin = createOrigin({
  scenario: 'test',
  seed: 1,
  at,
  seeds: new Map(
    Object.entries(seeds).map(([name, seed]): [string, Seed] => [`privacybee/${name}`, () => seed(company)]),
  ),
});
const world = createWorld(origin, { mode: 'frozen', shown: at, setAt: 0 });

const workAt = (before: World, instant: number): World => {
  const tx = new Transaction(before, instant);
  workNightly(tx);
  return tx.commit('privacybee nightly')?.world ?? before;
};

const night = (count: number): number => startOfDay(at) + count * DAY;
const exposuresOf = (of: World) => readCollection<ExposureRecord>(of, EXPOSURES).values();
const employeesOf = (of: World) => readCollection<EmployeeRecord>(of, EMPLOYEES).values();

describe('workNightly', () => {
  it('comes to the same, whether every midnight is kept or only the last', () => {
    let nightly = world;
    for (let count = 1; count <= 400; count++) nightly = workAt(nightly, night(count));
    const leaping = workAt(workAt(world, night(3)), night(400));
    expect(exposuresOf(leaping)).toEqual(exposuresOf(nightly));
    expect(employeesOf(leaping)).toEqual(employeesOf(nightly));
  });

  it('leaves the removals of those alone whose licence only scans', () => {
    const later = exposuresOf(workAt(world, night(400)));
    const open = later.filter((exposure) => /pending|in_progress/.test(lastMove(exposure).status));
    const types = new Map(employeesOf(world).map(({ id, license }) => [id, license?.type]));
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ employee_id }) => types.get(employee_id) === 'scan')).toBe(true);
  });

  it('begins with removals the night after a licence has them done', () => {
    const scanned = exposuresOf(world).find(
      (exposure) =>
        lastMove(exposure).status === 'pending' &&
        employeesOf(world).some(({ id, license }) => id === exposure.employee_id && license?.type === 'scan'),
    ) as ExposureRecord;
    const later = workAt(world, night(100));
    const employee = readCollection<EmployeeRecord>(later, EMPLOYEES).get(scanned.employee_id) as EmployeeRecord;
    const tx = new Transaction(later, night(100) + 1000);
    const license = { ...employee.license, type: 'complete', start_date: '2026-04-25T12:00:00Z' };
    tx.put(EMPLOYEES, employee.id, { ...employee, license });
    const upgraded = tx.commit('test')?.world as World;
    const moved = readCollection<ExposureRecord>(workAt(upgraded, night(104)), EXPOSURES).get(scanned.id);
    expect(moved?.history[1]).toEqual({ status: 'in_progress', when: '2026-04-26T00:00:00Z' });
  });

  it('scans those who were never scanned and have a licence', () => {
    const unscanned = employeesOf(world).filter(({ license, last_scan_at }) => license && last_scan_at === null);
    expect(unscanned.length).toBeGreaterThan(0);
    const later = readCollection<EmployeeRecord>(workAt(world, night(1)), EMPLOYEES);
    for (const { id } of unscanned) expect(later.get(id)?.last_scan_at).toBe('2026-01-16T00:00:00Z');
    const visitors = later.values().filter(({ license }) => license === null);
    expect(visitors.every(({ last_scan_at }) => last_scan_at === null)).toBe(true);
  });
});
