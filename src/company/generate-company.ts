import { createChance } from '../core/chance.js';
import { RollcallError } from '../core/rollcall-error.js';
import { brokers } from './brokers.js';
import { type Calendar, createCalendar, DAY, toDate, toInstant } from './calendar.js';
import { FIRST_START } from './career.js';
import { castPeople } from './casting.js';
import type { Company, Connection } from './company.js';
import { createConnections } from './connections.js';
import { customFields } from './custom-fields.js';
import { departmentPlans } from './departments.js';
import { generatePerson, type Surroundings } from './generate-person.js';
import { createGroups } from './groups.js';
import { createMailbox } from './mailbox.js';
import { drawLastName } from './names.js';
import type { Person } from './person.js';
import type { CastMember, Change } from './person-terms.js';
import { createReportingLine } from './reporting-line.js';
import { sitePlans } from './sites.js';

/** What a company is generated from. */
export interface CompanyOptions {
  /** How many people there are, all kinds and phases together. */
  readonly people: number;
  readonly seed: number;
  /** The instant that the company is described at, RFC 3339 in UTC. */
  readonly at: string;
  /** @default one that follows from the seed */
  readonly name?: string;
  /** Host name of the mail addresses. @default one that follows from the name */
  readonly domain?: string;
  /** In what state the systems are that people are read from, by key. @default as they are set up */
  readonly connections?: Readonly<Record<string, Pick<Connection, 'state'>>>;
  /** How people differ from what chance would make of them. */
  readonly changes?: readonly Change[];
  /** People beside those that chance makes up; they have the numbers after theirs. */
  readonly cast?: readonly CastMember[];
}

const BUSINESSES = ['Labs', 'Systems', 'Works', 'Software', 'Robotics', 'Logistics'] as const;

/** The company is older than its first person's start. */
const FOUNDED = FIRST_START + 64;

const refuse = (option: keyof CompanyOptions, rule: string, value: unknown): never => {
  throw new RollcallError('INVALID_OPTION', `\`${option}\` of a company must be ${rule}, but is ${String(value)}.`);
};

const checkOptions = ({ people, seed, at }: CompanyOptions): void => {
  if (!Number.isInteger(people) || people < 0) refuse('people', 'a whole number from 0', people);
  if (!Number.isInteger(seed)) refuse('seed', 'a whole number', seed);
  if (Number.isNaN(Date.parse(at))) refuse('at', 'an instant such as 2026-01-15T09:00:00Z', at);
};

const nameCompany = ({ seed, ...given }: CompanyOptions): Pick<Company, 'name' | 'domain'> => {
  const chance = createChance(seed, 'company', 'name');
  const name = given.name ?? `${drawLastName(chance)} ${chance.pick(BUSINESSES)}`;
  const host = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  return { name, domain: given.domain ?? `${host === '' ? 'company' : host}.example` };
};

/**
 * Generates a company. The same options give the same bytes; fewer people with the same seed and instant are exactly
 * the first ones of more, because a person depends on the seed, their number, and the people before them only.
 */
export const generateCompany = (options: CompanyOptions): Company => {
  checkOptions(options);
  const { seed, at } = options;
  const calendar = createCalendar(at);
  const { name, domain } = nameCompany(options);
  return {
    name,
    domain,
    seed,
    at: toInstant(calendar.at),
    foundedOn: toDate(calendar.midnight - FOUNDED * DAY),
    departments: departmentPlans.map(({ key, name }) => ({ key, name })),
    sites: sitePlans.map(({ site }) => site),
    connections: createConnections(calendar).map((each) => ({ ...each, ...options.connections?.[each.key] })),
    groups: createGroups(calendar),
    brokers,
    customFields,
    people: generatePeople(options, { calendar, domain }),
  };
};

const generatePeople = (
  { seed, people: made, changes = [], cast = [] }: CompanyOptions,
  { calendar, domain }: { readonly calendar: Calendar; readonly domain: string },
): Person[] => {
  const people: Person[] = [];
  const mailbox = createMailbox();
  for (const { email } of cast) if (email !== undefined) mailbox.keep(email);
  const surroundings: Surroundings = {
    domain,
    mailbox,
    reportingLine: createReportingLine(),
    findNamesake: (number) => (number === undefined ? undefined : people[number - 1]),
    findOfficer: (number) => (people[number - 1] as Person).key,
  };
  for (const basis of castPeople({ seed, calendar, people: made, changes, cast })) {
    people.push(generatePerson(basis, surroundings));
  }
  return people;
};
