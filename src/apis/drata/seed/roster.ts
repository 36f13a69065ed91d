import type { Company } from '../../../company/company.js';

/** Somebody as others refer to them. */
export interface Known {
  readonly userId: number;
  readonly email: string;
}

/** What the people of a company refer to by key, under the numbers that this API has for it. */
export interface Roster {
  readonly company: Company;
  readonly people: ReadonlyMap<string, Known>;
  readonly groups: ReadonlyMap<string, number>;
  readonly connections: ReadonlyMap<string, number>;
  /** Keys of the connections that are not set up properly. */
  readonly misconfigured: ReadonlySet<string>;
  readonly customFields: ReadonlyMap<string, number>;
}

interface Keyed {
  readonly key: string;
}

/** The first of each kind; where samples of the spec have numbers, the company's lie about there. */
const FIRST = { personnel: 1001, user: 2001, group: 41, connection: 11, customField: 1 } as const;

/** The id of a person's record. */
export const toPersonnelId = (number: number): number => FIRST.personnel + number - 1;

/** The id of a person's user. */
export const toUserId = (number: number): number => FIRST.user + number - 1;

/** Finds the numbers of everything that people refer to. */
export const createRoster = (company: Company): Roster => ({
  company,
  people: new Map(company.people.map(({ key, number, email }) => [key, { userId: toUserId(number), email }])),
  groups: enumerate(company.groups, FIRST.group),
  connections: enumerate(company.connections, FIRST.connection),
  misconfigured: new Set(company.connections.filter(({ state }) => state === 'misconfigured').map(({ key }) => key)),
  customFields: enumerate(company.customFields, FIRST.customField),
});

const enumerate = (things: readonly Keyed[], first: number): Map<string, number> =>
  new Map(things.map(({ key }, index) => [key, first + index]));
