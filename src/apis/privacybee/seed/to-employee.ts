import type { Address, Person } from '../../../company/person.js';
import { createChance } from '../../../core/chance.js';
import { DAY, startOfDay, toSeconds } from '../../../core/clock.js';
import type { EmployeeRecord } from '../employee-record.js';
import { grantLicense, type License, renewLicense } from '../license.js';
import { numberEntries } from '../number-entries.js';
import { splitPhone } from '../split-phone.js';
import { standardiseAkas } from '../standardise-akas.js';
import type { KnownPerson } from './known-people.js';
import { writeInstant } from './write-instant.js';

const listAkas = ({ akas }: Person) =>
  standardiseAkas(
    akas.map(({ firstName, middleName, lastName }) => ({
      first_name: firstName,
      middle_name: middleName,
      last_name: lastName,
    })),
  );

/** The model has ISO 3166; the document has UK where that has GB. */
const toCountry = ({ country }: Address): string => (country === 'GB' ? 'UK' : country);

const listAddresses = ({ addresses }: Person) =>
  addresses.map((address, index) => ({
    primary: index === 0,
    line_1: address.line1,
    line_2: address.line2,
    city: address.city,
    region: address.region,
    postal_code: address.postalCode,
    country: toCountry(address),
  }));

const listEmails = ({ email, personalEmails }: Person) =>
  [email, ...personalEmails].map((each, index) => ({ primary: index === 0, email: each }));

const listPhones = ({ phone }: Person) =>
  phone === null ? [] : [{ primary: true, ...splitPhone(phone), phone_full: phone }];

/** Who only visits holds no licence. What a broker was ever asked to remove needs one for that. */
const toLicenseType = ({ person, seed, number }: KnownPerson): License['type'] | null => {
  if (person.kind === 'auditor' || person.kind === 'external' || person.kind === 'non-employee') return null;
  const wasAsked = person.exposures.some(({ status }) => status === 'in_progress' || status === 'closed');
  const chance = createChance(seed, 'privacybee', 'licenses', number);
  return wasAsked || chance.happens(person.exposures.length > 0 ? 0.5 : 0.3) ? 'complete' : 'scan';
};

const NEW_FOR = 30 * DAY;

/** Somebody of whom nothing is known yet, because they came lately and the first scan is still to come. */
const awaitsScan = ({ person, company }: KnownPerson): boolean =>
  person.exposures.length === 0 && Date.parse(company.at) - Date.parse(person.createdAt) < NEW_FOR;

const toLicense = (known: KnownPerson): License | null => {
  const { person, company } = known;
  const type = toLicenseType(known);
  if (type === null) return null;
  const at = Date.parse(company.at);
  return awaitsScan(known)
    ? grantLicense(type, at)
    : renewLicense(grantLicense(type, Date.parse(person.createdAt)), at);
};

/** Who has a licence is scanned once a week; what was found of others was found by a scan, too. */
const toLastScan = (known: KnownPerson): string | null => {
  const { person, company, seed, number } = known;
  const isUnlicensed = toLicenseType(known) === null && person.exposures.length === 0;
  if (isUnlicensed || awaitsScan(known)) return null;
  const midnight = startOfDay(Date.parse(company.at));
  const ago = createChance(seed, 'privacybee', 'last scan', number).integer(1, 7 * DAY);
  return toSeconds(Math.max(midnight - ago, ...person.exposures.map(({ foundAt }) => Date.parse(foundAt))));
};

/** An employee as Privacy Bee has one at first. */
export const toEmployee = (known: KnownPerson): EmployeeRecord => {
  const { person, companyId, number, id } = known;
  return {
    id,
    company_id: companyId,
    number,
    first_name: person.firstName,
    middle_name: person.middleName,
    last_name: person.lastName,
    dob: person.dateOfBirth,
    akas: numberEntries(listAkas(person)),
    addresses: numberEntries(listAddresses(person)),
    emails: numberEntries(listEmails(person)),
    phone_numbers: numberEntries(listPhones(person)),
    last_scan_at: toLastScan(known),
    license: toLicense(known),
    roles: person.title === null ? [] : [person.title],
    last_login: person.lastLoginAt === null ? null : writeInstant(person.lastLoginAt),
    created_at: writeInstant(person.createdAt),
  };
};
