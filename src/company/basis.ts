import { type Chance, createChance } from '../core/chance.js';
import type { Calendar } from './calendar.js';
import { type Career, createCareer } from './career.js';
import { chooseRole } from './choose-role.js';
import type { Role } from './role.js';

/** What every part of a person is made up from. */
export interface Basis {
  readonly number: number;
  readonly key: string;
  readonly role: Role;
  readonly career: Career;
  readonly calendar: Calendar;
  /** The chance that belongs to one group of the person's fields, so that groups do not depend on each other. */
  chance(fields: string): Chance;
}

/** The key of the person of that number. */
export const toPersonKey = (number: number): string => `person-${number}`;

/** Settles who the person of that number is, before any detail. */
export const createBasis = (seed: number, calendar: Calendar, number: number): Basis => {
  const chance = (fields: string): Chance => createChance(seed, 'company', fields, number);
  const role = chooseRole(seed, number);
  const career = createCareer(role, calendar, chance('career'));
  return { number, key: toPersonKey(number), role, career, calendar, chance };
};
