import type { Company } from '../../company/company.js';
import type { Person } from '../../company/person.js';

/** A company with what a user's attributes need to know of other people. */
export interface Roster {
  readonly company: Company;
  /** The instant that the company is described at, in milliseconds since 1970. */
  readonly at: number;
  /** Everybody by key. */
  readonly people: ReadonlyMap<string, Person>;
  /** Keys of those whom somebody else reports to. */
  readonly leaders: ReadonlySet<string>;
  /** Keys of those who run the compliance programme: whoever has excused somebody, and who leads the company. */
  readonly officers: ReadonlySet<string>;
  /** The providers of the company's connections, by key. */
  readonly providers: ReadonlyMap<string, string>;
}

/** Looks through a company once. */
export const createRoster = (company: Company): Roster => {
  const { people } = company;
  const chiefs = people.filter(({ kind, manager }) => kind === 'employee' && manager === null).map(({ key }) => key);
  const deciders = people.flatMap(({ outOfScope, exclusions }) =>
    [...(outOfScope ? [outOfScope] : []), ...exclusions].map(({ by }) => by),
  );
  return {
    company,
    at: Date.parse(company.at),
    people: new Map(people.map((person) => [person.key, person])),
    leaders: new Set(people.flatMap(({ manager }) => manager ?? [])),
    officers: new Set([...chiefs, ...deciders]),
    providers: new Map(company.connections.map(({ key, provider }) => [key, provider])),
  };
};
