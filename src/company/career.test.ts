import { assert as assertProperty, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCompany } from './generate-company.js';
import type { Person } from './person.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Every instant anywhere in a value. */
const collectInstants = (value: unknown): string[] => {
  if (typeof value === 'string') return INSTANT.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collectInstants) : [];
};

const isAscending = (dates: readonly (string | null | undefined)[]): boolean => {
  const known = dates.filter((date) => date !== null && date !== undefined);
  return known.every((date, index) => index === 0 || date >= (known[index - 1] as string));
};

const timesAtWork = ({
  riskEvents,
  trainings,
  devices,
  invitedAt,
  lastLoginAt,
  policiesAcceptedAt,
}: Person): string[] => [
  ...riskEvents.map(({ at }) => at),
  ...trainings.flatMap(({ assignedAt, completedAt }) => [assignedAt, completedAt ?? assignedAt]),
  ...devices.map(({ lastSeenAt }) => lastSeenAt),
  ...[invitedAt, lastLoginAt, policiesAcceptedAt].filter((time) => time !== null),
];

const findDisorder = (person: Person, midnight: string): string[] => {
  const { phase, startDate, endDate, createdAt, updatedAt, trainings, exposures, riskEvents } = person;
  const atWork = timesAtWork(person);
  const rules: Record<string, boolean> = {
    'nothing from today': collectInstants(person).every((instant) => instant < midnight),
    'an end exactly for leavers, after the start':
      (endDate !== null) === (phase === 'former') && isAscending([startDate, endDate]),
    'a start in the future exactly for future hires': startDate >= midnight.slice(0, 10) === (phase === 'future'),
    'an end in the past': endDate === null || endDate < midnight,
    'created before updated': createdAt < updatedAt,
    'updated after the end': endDate === null || updatedAt > endDate,
    'at work after the start': atWork.every((time) => time > startDate),
    'at work until the end': endDate === null || atWork.every((time) => time.slice(0, 10) <= endDate),
    'not at work before the start': phase !== 'future' || atWork.length === 0,
    'courses assigned before completed': trainings.every((each) => isAscending([each.assignedAt, each.completedAt])),
    'exposures found before changed': exposures.every((each) => isAscending([createdAt, each.foundAt, each.changedAt])),
    'events in order': isAscending(riskEvents.map(({ at }) => at)),
    'portal in order': isAscending([person.invitedAt, person.policiesAcceptedAt, person.lastLoginAt]),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
};

describe('the dates of everybody', () => {
  test('are in order and before the day of the company', () => {
    const days = ['2026-01-15', '2024-02-29', '2030-12-31'] as const;
    assertProperty(
      property(integer({ min: 0, max: 300 }), integer(), constantFrom(...days), (people, seed, day) => {
        const company = generateCompany({ people, seed, at: `${day}T09:30:00Z` });
        const wrong = company.people.map(
          (person) => [person.key, findDisorder(person, `${day}T00:00:00.000Z`)] as const,
        );
        expect(wrong.filter(([, rules]) => rules.length > 0)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('span the five years before', () => {
    const starts = generateCompany({ people: 250, seed: 1, at: '2026-01-15T09:00:00Z' }).people.map(
      (one) => one.startDate,
    );
    expect(new Set(starts.map((date) => date.slice(0, 4)))).toEqual(
      new Set(['2021', '2022', '2023', '2024', '2025', '2026']),
    );
  });

  test('do not depend on the time of day', () => {
    const [morning, evening] = ['T00:00:00Z', 'T23:59:59Z'].map(
      (time) => generateCompany({ people: 100, seed: 1, at: `2026-01-15${time}` }).people,
    );
    expect(morning).toEqual(evening);
  });
});
