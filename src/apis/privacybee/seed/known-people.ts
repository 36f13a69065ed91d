import type { Company } from '../../../company/company.js';
import { generateCompany } from '../../../company/generate-company.js';
import type { Person } from '../../../company/person.js';
import { hashKeys } from '../../../core/chance.js';
import { toCompanyId, toOtherCompanyId } from '../company-id.js';
import type { CompanyRecord } from '../company-record.js';
import { toEmployeeId } from '../identifiers.js';

/** Somebody whom Privacy Bee knows, and where from. */
export interface KnownPerson {
  readonly person: Person;
  /** What the scenario says of their company. */
  readonly company: Company;
  readonly companyId: string;
  /** The seed of the world: all ids come from it. */
  readonly seed: number;
  /** Unique among the people of all companies. */
  readonly number: number;
  readonly id: number;
}

/** The people of the other company are counted from here; no scenario has as many. */
const OTHERS_FROM = 1_000_000;

/** Of these a few are left that Privacy Bee knows. */
const OTHER_PEOPLE = 10;

const createOtherCompany = ({ seed, at }: Company): Company =>
  generateCompany({ people: OTHER_PEOPLE, seed: hashKeys(seed, 'privacybee', 'other company'), at });

interface Client {
  readonly company: Company;
  readonly id: string;
  readonly numbersFrom: number;
}

const listClients = (company: Company): readonly Client[] => [
  { company, id: toCompanyId(company), numbersFrom: 0 },
  { company: createOtherCompany(company), id: toOtherCompanyId(company), numbersFrom: OTHERS_FROM },
];

/** Only humans who work for the company now have data that it would have removed. */
const isKnown = ({ kind, phase }: Person): boolean => kind !== 'service-account' && phase === 'current';

/** The companies that Privacy Bee works for: the scenario's, and another one that is none of its business. */
export const listCompanies = (company: Company): CompanyRecord[] =>
  listClients(company).map(({ company: { name, domain }, id }) => ({ id, name, domain }));

/** Everybody whom Privacy Bee knows. */
export const listKnownPeople = ({ seed, ...scenario }: Company): KnownPerson[] =>
  listClients({ seed, ...scenario }).flatMap(({ company, id: companyId, numbersFrom }) =>
    company.people.filter(isKnown).map((person) => {
      const number = numbersFrom + person.number;
      return { person, company, companyId, seed, number, id: toEmployeeId(seed, number) };
    }),
  );
