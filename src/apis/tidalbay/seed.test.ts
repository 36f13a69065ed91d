import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import { toBand } from './band.js';
import { scoreAt } from './score-at.js';
import { seedCalculations, seedEmployees, seedEvents } from './seed.js';
import { toTrackRecord } from './track-record.js';

const company = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' });
const employees = seedEmployees(company).map(([, employee]) => employee);
const events = seedEvents(company).map(([, event]) => event);

const eventsOf = (id: string) =>
  events
    .filter(({ employee_id }) => employee_id === id)
    .sort((one, other) => (one.timestamp > other.timestamp ? -1 : 1));

describe('the seeds', () => {
  it('have every band and both statuses', () => {
    expect(new Set(employees.map(({ band }) => band))).toEqual(
      new Set(['green', 'yellow', 'orange', 'red', 'critical']),
    );
    expect(new Set(employees.map(({ status }) => status))).toEqual(new Set(['active', 'inactive']));
  });

  it('have every kind of event', () => {
    expect(new Set(events.map(({ type }) => type)).size).toBe(5);
  });

  it('have the humans who work or worked here, leavers as inactive', () => {
    const known = company.people.filter(({ kind, phase }) => kind !== 'service-account' && phase !== 'future');
    expect(employees.map(({ email }) => email)).toEqual(known.map(({ email }) => email));
    const leavers = known.filter(({ phase }) => phase === 'former').map(({ email }) => email);
    expect(employees.filter(({ status }) => status === 'inactive').map(({ email }) => email)).toEqual(leavers);
  });

  it('have the score, band and last event that follow from the events', () => {
    for (const employee of employees) {
      const own = eventsOf(employee.id);
      const score = scoreAt(toTrackRecord(employee, own), Date.parse(company.at));
      expect(employee).toMatchObject({ score, band: toBand(score), last_event_at: own[0]?.timestamp ?? null });
    }
  });

  it('have ids of the vendor’s form, each once', () => {
    for (const { id } of employees) expect(id).toMatch(/^emp_[a-z0-9]+$/);
    for (const { id } of events) expect(id).toMatch(/^evt_[a-z0-9]+$/);
    expect(new Set([...employees, ...events].map(({ id }) => id)).size).toBe(employees.length + events.length);
  });

  it('have no event that is still to come', () => {
    const earlier = { ...company, at: '2025-12-31T12:00:00.000Z' };
    const timestamps = seedEvents(earlier).map(([, { timestamp }]) => timestamp);
    expect(timestamps.length).toBeGreaterThan(0);
    expect(timestamps.every((timestamp) => timestamp <= '2025-12-31T12:00:00Z')).toBe(true);
  });

  it('say that scores were calculated at the midnight before', () => {
    expect(seedCalculations(company)).toEqual([['nightly', { at: '2026-01-15T00:00:00Z' }]]);
  });

  it('are the same for the same seed and have other ids for another', () => {
    expect(seedEmployees(company)).toEqual(seedEmployees({ ...company }));
    const [[id] = ['']] = seedEmployees({ ...company, seed: 2 });
    expect(id).not.toBe(employees[0]?.id);
  });
});
