import { createChance } from '../core/chance.js';
import { applyTerms, createRole } from './apply-terms.js';
import { type Basis, createBasis, toPersonKey } from './basis.js';
import type { Calendar } from './calendar.js';
import { chooseRole } from './choose-role.js';
import type { CastMember, Change, IndividualTerms } from './person-terms.js';
import { createPosition } from './position.js';
import type { Role } from './role.js';

/** Who a company's people are to be. */
export interface CastingOptions {
  readonly seed: number;
  readonly calendar: Calendar;
  readonly people: number;
  readonly changes: readonly Change[];
  readonly cast: readonly CastMember[];
}

/** Settles who everybody is, in order of numbers: first those whom chance makes up, then those whom the scenario names. */
export function* castPeople(options: CastingOptions): Iterable<Basis> {
  const { seed, calendar, people, changes, cast } = options;
  const change = createChanger(options);
  for (let number = 1; number <= people; number++) {
    const role = chooseRole(seed, number);
    const { role: changed, terms } = changes.length === 0 ? { role, terms: nothing } : change(number, role);
    yield createBasis({ seed, calendar, number, role: changed, terms });
  }
  let number = people;
  for (const { count = 1, namesakesOf, ...member } of cast) {
    const role = createRole(member, calendar.at);
    for (let index = 0; index < count; index++) {
      const terms = namesakesOf === undefined ? member : { ...member, namesakeOf: namesakesOf + index };
      yield createBasis({ seed, calendar, number: ++number, role, terms });
    }
  }
}

const nothing: IndividualTerms = {};

type Changed = Pick<Basis, 'role' | 'terms'>;

const createChanger = ({ seed, changes }: CastingOptions): ((number: number, role: Role) => Changed) => {
  const counts = changes.map(() => 0);
  return (number, role) => {
    let changed: Changed = { role, terms: nothing };
    for (const [index, change] of changes.entries()) {
      if (counts[index] === change.count || !isMeant(change, { seed, number, changed })) continue;
      const { share } = change;
      if (share !== undefined && !createChance(seed, 'company', 'change', index, number).happens(share)) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      changed = applyTerms(changed, change.set);
    }
    return changed;
  };
};

interface Candidate {
  readonly seed: number;
  readonly number: number;
  readonly changed: Changed;
}

const isMeant = ({ where = {} }: Change, candidate: Candidate): boolean =>
  Object.entries(where).every(([term, choice]) => {
    const value = readTerm(term, candidate);
    return Array.isArray(choice) ? choice.includes(value) : choice === value;
  });

const readTerm = (term: string, { seed, number, changed: { role, terms } }: Candidate): unknown => {
  if (term === 'key') return toPersonKey(number);
  if (term !== 'department' && term !== 'site') return role[term as keyof Role];
  const chance = (fields: string) => createChance(seed, 'company', fields, number);
  const { department, site } = createPosition({ role, terms, chance });
  return term === 'department' ? department.key : site.site.key;
};
