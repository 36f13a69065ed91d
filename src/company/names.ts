import { faker } from '@faker-js/faker/locale/en';
import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import type { Person } from './person.js';

/** How somebody is called. */
export type Names = Pick<Person, 'firstName' | 'middleName' | 'lastName' | 'preferredFirstName' | 'akas' | 'gender'>;

const { first_name: first, middle_name: middle, last_name: last } = faker.definitions.person;

const FIRST_NAMES = { female: first.female ?? [], male: first.male ?? [], 'non-binary': first.generic ?? [] } as const;

const MIDDLE_NAMES = {
  female: middle.female ?? [],
  male: middle.male ?? [],
  'non-binary': middle.generic ?? [],
} as const;

const LAST_NAMES = last.generic ?? [];

const SERVICES = [
  ['Build', 'Bot'],
  ['Deploy', 'Bot'],
  ['Backup', 'Service'],
  ['Payroll', 'Sync'],
  ['Metrics', 'Collector'],
  ['Release', 'Robot'],
  ['Audit', 'Exporter'],
  ['Ticket', 'Importer'],
] as const;

const GENDERS: readonly (readonly [Person['gender'], number])[] = [
  ['female', 48],
  ['male', 48],
  ['non-binary', 4],
];

const nameService = (chance: Chance): Names => {
  const [firstName, lastName] = chance.pick(SERVICES);
  return { firstName, middleName: null, lastName, preferredFirstName: null, akas: [], gender: 'non-binary' };
};

/** A last name of somebody's own, for example to call a company after. */
export const drawLastName = (chance: Chance): string => chance.pick(LAST_NAMES);

/** How somebody is called: as the scenario says, else made up; a service account is called after what it does. */
export const createNames = (basis: Basis, namesake: Names | undefined): Names => {
  const { firstName, middleName = null, lastName, preferredFirstName = null, akas = [], gender } = basis.terms;
  const made = namesake ? toNamesakeOf(namesake) : makeUpNames(basis);
  const own = { ...made, firstName: firstName ?? made.firstName, lastName: lastName ?? made.lastName };
  // Who is called exactly so has no other names by chance.
  const others = firstName === undefined ? {} : { middleName, preferredFirstName, akas };
  return { ...own, ...others, gender: gender ?? made.gender };
};

const toNamesakeOf = ({ firstName, middleName, lastName, gender }: Names): Names => ({
  firstName,
  middleName,
  lastName,
  preferredFirstName: null,
  akas: [],
  gender,
});

const makeUpNames = (basis: Basis): Names => {
  const chance = basis.chance('names');
  if (basis.role.kind === 'service-account') return nameService(chance);
  const gender = chance.pickWeighted(GENDERS);
  const firstName = chance.pick(FIRST_NAMES[gender]);
  const middleName = chance.happens(0.3) ? chance.pick(MIDDLE_NAMES[gender]) : null;
  const lastName = drawLastName(chance);
  const preferredFirstName = chance.happens(0.12) ? chance.pick(FIRST_NAMES['non-binary']) : null;
  const akas: Person['akas'][number][] = [];
  if (preferredFirstName !== null && chance.happens(0.5)) {
    akas.push({ firstName: preferredFirstName, middleName: null, lastName });
  }
  if (chance.happens(0.1)) akas.push({ firstName, middleName, lastName: drawLastName(chance) });
  return { firstName, middleName, lastName, preferredFirstName, akas, gender };
};
