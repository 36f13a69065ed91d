import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../company/generate-company.js';
import { toCompanyId, toOtherCompanyId } from '../company-id.js';
import { lastMove } from '../exposure-record.js';
import { seeds } from './seeds.js';

const company = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' });
const employees = seeds.employees(company).map(([, employee]) => employee);
const exposures = seeds.exposures(company).map(([, exposure]) => exposure);
const own = employees.filter(({ company_id }) => company_id === toCompanyId(company));

describe('the employees', () => {
  it('are the humans who work here now', () => {
    const known = company.people.filter(({ kind, phase }) => kind !== 'service-account' && phase === 'current');
    expect(own.map(({ emails }) => emails[0]?.email)).toEqual(known.map(({ email }) => email));
    expect(own.map(({ roles }) => roles[0] ?? null)).toEqual(known.map(({ title }) => title));
  });

  it('are a few others in another company', () => {
    const others = employees.filter(({ company_id }) => company_id === toOtherCompanyId(company));
    expect(others.length).toBeGreaterThan(2);
    expect(others.length + own.length).toBe(employees.length);
  });

  it('hold each licence or none, within its term', () => {
    expect(new Set(own.map(({ license }) => license?.type))).toEqual(new Set(['scan', 'complete', undefined]));
    for (const { license } of own) {
      if (!license) continue;
      expect(Date.parse(license.start_date)).toBeLessThanOrEqual(Date.parse(company.at));
      expect(Date.parse(license.end_date)).toBeGreaterThan(Date.parse(company.at));
    }
  });

  it('were not scanned before the scenario’s instant where the first scan is still to come', () => {
    expect(own.some(({ license, last_scan_at }) => license && last_scan_at === null)).toBe(true);
    const searched = new Set(exposures.map(({ employee_id }) => employee_id));
    expect(own.every(({ id, last_scan_at }) => last_scan_at !== null || !searched.has(id))).toBe(true);
  });
});

describe('the exposures', () => {
  it('have every status, and each its history in order', () => {
    expect(new Set(exposures.map((exposure) => lastMove(exposure).status)).size).toBe(4);
    for (const { history } of exposures) {
      const times = history.map(({ when }) => when);
      expect(times).toEqual(times.toSorted());
      expect(['pending', 'not_found']).toContain(history[0]?.status);
    }
  });

  it('are of brokers in the catalogue, each at most once for an employee', () => {
    const brokers = new Set(seeds.brokers(company).map(([id]) => id));
    expect(brokers.size).toBe(company.brokers.length);
    expect(exposures.every(({ broker }) => brokers.has(broker))).toBe(true);
    const pairs = exposures.map(({ employee_id, broker }) => `${employee_id} ${broker}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('come to a next step only after the scenario’s instant', () => {
    const steps = exposures.flatMap(({ next_step_at }) => next_step_at ?? []);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every((step) => step > company.at)).toBe(true);
  });
});

describe('the seeds', () => {
  it('are the same for the same seed and have other ids for another', () => {
    expect(seeds.employees({ ...company })).toEqual(seeds.employees(company));
    expect(seeds.exposures({ ...company })).toEqual(seeds.exposures(company));
    expect(seeds.employees({ ...company, seed: 2 })[0]?.[0]).not.toBe(employees[0]?.id);
  });
});
