import { assert as assertProperty, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Company } from './company.js';
import { generateCompany } from './generate-company.js';
import type { Person } from './person.js';

const generate = (people: number, seed: number): Company =>
  generateCompany({ people, seed, at: '2026-01-15T09:00:00Z' });

const managersOf = ({ people }: Company): readonly (readonly [Person, Person])[] => {
  const byKey = new Map(people.map((person) => [person.key, person]));
  return people.flatMap((person) => {
    const manager = byKey.get(person.manager ?? '');
    return manager === undefined ? [] : [[person, manager] as const];
  });
};

describe('a reporting line', () => {
  test('leads from everybody to somebody with a lower number, so never in a circle', () => {
    assertProperty(
      property(integer({ min: 0, max: 400 }), integer(), (people, seed) => {
        const wrong = managersOf(generate(people, seed)).filter(([person, manager]) => manager.number >= person.number);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has only current employees as managers, who started before those they lead', () => {
    assertProperty(
      property(integer({ min: 0, max: 400 }), integer(), (people, seed) => {
        const wrong = managersOf(generate(people, seed)).filter(
          ([person, manager]) =>
            manager.kind !== 'employee' || manager.phase !== 'current' || manager.startDate >= person.startDate,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('stays within a department up to its head, who is led by the chief', () => {
    const company = generate(2000, 1);
    const across = managersOf(company).filter(([person, manager]) => person.department !== manager.department);
    expect(new Set(across.map(([, manager]) => manager.key))).toEqual(new Set(['person-1']));
    expect(across).toHaveLength(company.departments.length - 1);
  });

  test('leaves no employee but the chief without a manager', () => {
    const alone = generate(2000, 1).people.filter(({ kind, manager }) => kind === 'employee' && manager === null);
    expect(alone.map(({ key }) => key)).toEqual(['person-1']);
  });
});
