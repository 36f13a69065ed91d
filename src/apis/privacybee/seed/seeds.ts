import type { Company } from '../../../company/company.js';
import type { SeedFunction } from '../../../engine/behaviour.js';
import { toBrokerId } from '../identifiers.js';
import { EMPLOYEE_NUMBERS } from '../sequence-record.js';
import { listCompanies, listKnownPeople } from './known-people.js';
import { toBroker } from './to-broker.js';
import { toEmployee } from './to-employee.js';
import { toExposures } from './to-exposures.js';

const byId = <T extends { readonly id: string | number }>(records: readonly T[]): (readonly [T['id'], T])[] =>
  records.map((record) => [record.id, record]);

const seedExposures = (company: Company) => {
  const brokers = new Map(company.brokers.map(({ key }, index) => [key, toBrokerId(company.seed, index)]));
  return listKnownPeople(company).flatMap((known) => byId(toExposures(known, brokers)));
};

/** How each collection starts; nobody has left yet, and no invitation was recorded. */
export const seeds = {
  companies: (company) => byId(listCompanies(company)),
  employees: (company) => byId(listKnownPeople(company).map(toEmployee)),
  brokers: ({ seed, brokers }) => byId(brokers.map((broker, index) => toBroker(broker, { seed, index }))),
  exposures: seedExposures,
  sequences: ({ people }) => [[EMPLOYEE_NUMBERS, { next: people.length + 1 }]],
  accounts: () => [],
  invitations: () => [],
} as const satisfies Readonly<Record<string, SeedFunction<Company>>>;
