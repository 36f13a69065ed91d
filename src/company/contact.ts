import { faker } from '@faker-js/faker/locale/en';
import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { DAY, toDate } from './calendar.js';
import type { Address, Person } from './person.js';
import type { SitePlan } from './sites.js';

/** How somebody is reached outside work, and when they were born. */
export type Contact = Pick<Person, 'personalEmails' | 'phone' | 'dateOfBirth' | 'imageUrl' | 'addresses'>;

const STREETS = faker.definitions.location.street_name;

const PERSONAL_DOMAINS = ['inbox.example', 'letters.example', 'post.example'] as const;

const LETTERS = 'ABCEHKLMNPRSTVXY';

const YEAR = 365.25 * DAY;

const NOTHING_PERSONAL: Contact = {
  personalEmails: [],
  phone: null,
  dateOfBirth: '1970-01-01',
  imageUrl: null,
  addresses: [],
};

const fillPattern = (pattern: string, chance: Chance): string =>
  pattern.replace(/[#?]/g, (sign) => (sign === '#' ? String(chance.integer(0, 9)) : chance.pick([...LETTERS])));

const createAddress = ({ site, places }: SitePlan, chance: Chance): Address => {
  const place = chance.pick(places);
  return {
    line1: `${chance.integer(1, 2400)} ${chance.pick(STREETS)}`,
    line2: chance.happens(0.25) ? `Apt. ${chance.integer(1, 60)}` : null,
    city: place.city,
    region: place.region,
    postalCode: fillPattern(place.postalCode, chance),
    country: site.country,
  };
};

/** How somebody is reached outside work: as the scenario says, else made up; `email` is where they are reached at work. */
export const createContact = (basis: Basis, site: SitePlan, email: string): Contact => {
  const made = makeUp(basis, site, email);
  const { personalEmails, phone, dateOfBirth, addresses } = basis.terms;
  return {
    ...made,
    personalEmails: personalEmails ?? made.personalEmails,
    phone: phone === undefined ? made.phone : phone,
    dateOfBirth: dateOfBirth ?? made.dateOfBirth,
    addresses: addresses ?? made.addresses,
  };
};

const makeUp = (basis: Basis, site: SitePlan, email: string): Contact => {
  const [mailName = '', domain = ''] = email.split('@');
  if (basis.role.kind === 'service-account') return NOTHING_PERSONAL;
  const chance = basis.chance('contact');
  const personal = `${mailName.replace(/\.?\d+$/, '')}.${basis.number}@${chance.pick(PERSONAL_DOMAINS)}`;
  const addresses = [createAddress(site, chance)];
  if (chance.happens(0.15)) addresses.push(createAddress(site, chance));
  return {
    personalEmails: chance.happens(0.35) ? [personal] : [],
    phone: basis.role.sparse ? null : fillPattern(site.phone, chance),
    dateOfBirth: toDate(basis.calendar.midnight - Math.floor((24 + 41 * chance.next()) * YEAR)),
    imageUrl: !basis.role.sparse && chance.happens(0.6) ? `https://images.${domain}/${basis.key}.png` : null,
    addresses,
  };
};
