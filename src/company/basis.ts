import { type Chance, createChance } from '../core/chance.js';
import type { Calendar } from './calendar.js';
import { type Career, createCareer } from './career.js';
import type { IndividualTerms } from './person-terms.js';
import type { Role } from './role.js';

/** What every part of a person is made up from. */
export interface Basis {
  readonly number: number;
  readonly key: string;
  readonly role: Role;
  /** What the scenario says of the person beyond the role. */
  readonly terms: IndividualTerms & {
    /** The number of the person whose names this one has, too. */
    readonly namesakeOf?: number;
  };
  readonly career: Career;
  readonly calendar: Calendar;
  /** The chance that belongs to one group of the person's fields, so that groups do not depend on each other. */
  chance(fields: string): Chance;
}

/** The key of the person of that number, unless the scenario gives another one. */
export const toPersonKey = (number: number): string => `person-${number}`;

/** What a basis is settled from. */
export type BasisParts = Pick<Basis, 'number' | 'role' | 'terms' | 'calendar'> & { readonly seed: number };

/** Settles who the person of that number is, before any detail. */
export const createBasis = ({ seed, ...parts }: BasisParts): Basis => {
  const { number, role, terms, calendar } = parts;
  const chance = (fields: string): Chance => createChance(seed, 'company', fields, number);
  const career = createCareer({ role, calendar, terms }, chance('career'));
  return { ...parts, key: terms.key ?? toPersonKey(number), career, chance };
};
