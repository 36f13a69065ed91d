import { createChance } from '../core/chance.js';
import { RollcallError } from '../core/rollcall-error.js';
import { createBasis } from './basis.js';
import { brokers } from './brokers.js';
import { createCalendar, DAY, toDate, toInstant } from './calendar.js';
import { FIRST_START } from './career.js';
import type { Company } from './company.js';
import { createConnections } from './connections.js';
import { customFields } from './custom-fields.js';
import { departmentPlans } from './departments.js';
import { generatePerson } from './generate-person.js';
import { createGroups } from './groups.js';
import { createMailbox } from './mailbox.js';
import { drawLastName } from './names.js';
import { createReportingLine } from './reporting-line.js';
import { sitePlans } from './sites.js';

/** What a company is generated from. */
export interface CompanyOptions {
  /** How many people there are, all kinds and phases together. */
  readonly people: number;
  readonly seed: number;
  /** The instant that the company is described at, RFC 3339 in UTC. */
  readonly at: string;
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

const nameCompany = (seed: number): { readonly name: string; readonly domain: string } => {
  const chance = createChance(seed, 'company', 'name');
  const name = `${drawLastName(chance)} ${chance.pick(BUSINESSES)}`;
  const host = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(' ', '-');
  return { name, domain: `${host}.example` };
};

/**
 * Generates a company. The same options give the same bytes; fewer people with the same seed and instant are exactly
 * the first ones of more, because a person depends on the seed, their number, and the people before them only.
 */
export const generateCompany = (options: CompanyOptions): Company => {
  checkOptions(options);
  const { people, seed, at } = options;
  const calendar = createCalendar(at);
  const { name, domain } = nameCompany(seed);
  const surroundings = { domain, mailbox: createMailbox(), reportingLine: createReportingLine() };
  return {
    name,
    domain,
    seed,
    at: toInstant(calendar.at),
    foundedOn: toDate(calendar.midnight - FOUNDED * DAY),
    departments: departmentPlans.map(({ key, name }) => ({ key, name })),
    sites: sitePlans.map(({ site }) => site),
    connections: createConnections(calendar),
    groups: createGroups(calendar),
    brokers,
    customFields,
    people: Array.from({ length: people }, (_, index) =>
      generatePerson(createBasis(seed, calendar, index + 1), surroundings),
    ),
  };
};
