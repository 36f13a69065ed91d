import type { Exposure, Person } from './privacybee-client.js';

/** An address, telephone number or other list as a client sends it. */
export interface Sent {
  readonly first_name?: string;
  readonly middle_name?: string | null;
  readonly last_name?: string;
  readonly emails?: readonly { readonly email: string; readonly primary?: boolean }[];
  readonly email?: readonly { readonly email: string; readonly primary?: boolean }[];
  readonly akas?: readonly { readonly first_name: string }[];
  readonly phone_numbers?: readonly {
    readonly country_code: string | number;
    readonly phone_number: string | number;
  }[];
  readonly addresses?: readonly {
    readonly line_1: string;
    readonly city: string;
    readonly region?: string;
    readonly country: string;
  }[];
  readonly roles?: readonly string[];
  readonly license?: 'scan' | 'complete';
  readonly invite?: boolean;
  readonly ephemeral?: boolean;
}

/** An employee as the model expects one; ids inside lists, score and counts are checked otherwise. */
export type Expected = Omit<Person, 'risk_score' | 'exposures'>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STATES: Readonly<Record<string, string>> = { Georgia: 'GA', georgia: 'GA', ga: 'GA', 'New York': 'NY' };
const COUNTRIES: Readonly<Record<string, string>> = { 'United States': 'US', us: 'US', Canada: 'CA' };
const PRICES = { scan: 0, complete: 19700 } as const;

const write = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** The simplest thing that Privacy Bee could be: what is known of it, in maps. */
export class Model {
  now: number;
  readonly people: Map<number, Expected>;
  readonly exposures: Map<number, Exposure>;
  readonly invited = new Set<number>();
  readonly accounts = new Set<number>();
  readonly #ends = new Map<number, number>();
  readonly #domain: string;

  constructor(now: number, people: readonly Person[], exposures: readonly Exposure[]) {
    this.now = now;
    this.people = new Map(people.map(({ risk_score, exposures: _, ...person }) => [person.id, person]));
    this.exposures = new Map(exposures.map((exposure) => [exposure.id, exposure]));
    this.#domain = hostOf(mainOf(people[0]?.emails ?? []));
  }

  /** Whether somebody else has the address that would be the main one. */
  isTaken({ emails, email }: Sent, id?: number): boolean {
    const main = mainOf(toEmails(emails ?? email ?? []));
    return [...this.people.values()].some(
      (person) => person.id !== id && person.emails.some((each) => each.email === main),
    );
  }

  /** What an update makes of somebody. */
  revise(person: Expected, sent: Sent): Expected {
    const { invite, ephemeral, email, emails = email, akas, phone_numbers, addresses, license, ...plain } = sent;
    const names = { ...person, ...plain };
    const { first_name, middle_name, last_name } = names;
    return {
      ...names,
      display_name: middle_name ? `${first_name} ${middle_name} ${last_name}` : `${first_name} ${last_name}`,
      ...(emails && { emails: toEmails(emails) }),
      ...(akas && { akas: akas.map((aka) => ({ middle_name: null, last_name: null, ...aka })) }),
      ...(phone_numbers && { phone_numbers: toPhones(phone_numbers) }),
      ...(addresses && { addresses: toAddresses(addresses) }),
      ...(license && license !== person.license?.type && { license: this.#grant(license) }),
    };
  }

  /** Somebody new, under the id that was given out. */
  add(id: number, sent: Sent): void {
    const nothing = {
      middle_name: null,
      akas: [],
      phone_numbers: [],
      roles: ['HR'],
      last_scan_at: null,
      license: null,
    };
    const begun = { id, last_login: null, created_at: write(this.now), dob: '1990-01-01' };
    this.people.set(id, this.revise({ ...begun, ...nothing } as unknown as Expected, { license: 'scan', ...sent }));
    if (sent.invite) this.invited.add(id);
    if (sent.ephemeral) this.#ends.set(id, this.now + DAY);
  }

  /** Takes somebody out of the company; with an address of another domain the account stays. */
  remove(id: number): void {
    const hosts = (this.people.get(id) as Expected).emails.map(({ email }) => hostOf(email));
    const main = hostOf(mainOf((this.people.get(id) as Expected).emails));
    const employer = hosts.includes(this.#domain) ? this.#domain : main;
    this.#erase(id);
    if (hosts.some((host) => host !== employer)) this.accounts.add(id);
  }

  /** Lets hours pass; who was deleted leaves nothing. */
  advance(hours: number): void {
    this.now += hours * HOUR;
    for (const [id, end] of this.#ends) if (end <= this.now) this.#erase(id);
    for (const [id, person] of this.people) {
      if (person.license === null) continue;
      const night = startOfDay(Date.parse(person.license.start_date)) + DAY;
      const last_scan_at = night <= this.now ? (person.last_scan_at ?? write(night)) : person.last_scan_at;
      this.people.set(id, { ...person, last_scan_at, license: renew(person.license, startOfDay(this.now)) });
    }
  }

  #erase(id: number): void {
    this.people.delete(id);
    this.invited.delete(id);
    this.accounts.delete(id);
    for (const { id: key, employee_id } of this.exposures.values()) if (employee_id === id) this.exposures.delete(key);
  }

  #grant(type: 'scan' | 'complete'): Person['license'] {
    const start_date = write(this.now);
    return { type, price: PRICES[type], start_date, end_date: nextYear(start_date), renews: 1, prorate_on_renewal: 0 };
  }
}

const startOfDay = (instant: number): number => Math.floor(instant / DAY) * DAY;

/** No date here is the 29th of February. */
const nextYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

const renew = (license: NonNullable<Person['license']>, midnight: number): Person['license'] =>
  Date.parse(license.end_date) > midnight
    ? license
    : renew({ ...license, start_date: license.end_date, end_date: nextYear(license.end_date) }, midnight);

const hostOf = (email: string): string => email.split('@')[1] ?? '';

const mainOf = (emails: readonly { email: string; primary?: boolean }[]): string =>
  (emails.find(({ primary }) => primary) ?? emails[0])?.email ?? '';

const toEmails = (sent: NonNullable<Sent['emails']>): Person['emails'] => {
  const spelled = sent.map(({ email, primary }) => ({ primary, email: email.toLowerCase().replace(/\+[^@]*/, '') }));
  const main = (spelled.find(({ primary }) => primary) ?? spelled[0])?.email;
  const emails = spelled.map(({ email }) => email);
  return emails
    .filter((email, index) => emails.indexOf(email) === index)
    .map((email) => ({ primary: email === main, email })) as unknown as Person['emails'];
};

const digits = (value: string | number): string =>
  [...String(value)].filter((sign) => sign >= '0' && sign <= '9').join('');

const toPhones = (sent: NonNullable<Sent['phone_numbers']>): Person['phone_numbers'] =>
  sent.map(({ country_code, phone_number }, index) => ({
    primary: index === 0,
    country_code: digits(country_code),
    phone_number: digits(phone_number),
    phone_full: `+${digits(country_code)}${digits(phone_number)}`,
  })) as unknown as Person['phone_numbers'];

const toAddresses = (sent: NonNullable<Sent['addresses']>): Person['addresses'] =>
  sent.map(({ region = null, country: name, ...address }, index) => {
    const country = COUNTRIES[name] ?? name;
    const state = country === 'US' && region !== null ? (STATES[region] ?? region) : region;
    return { primary: index === 0, line_2: null, postal_code: null, ...address, region: state, country };
  }) as unknown as Person['addresses'];
