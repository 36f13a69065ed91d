import type { Site } from './company.js';

/** A site, how many work there, and what addresses and telephone numbers near it look like. */
export interface SitePlan {
  readonly site: Site;
  /** Share of the people in percent. */
  readonly share: number;
  /** `#` stands for a digit. All are from ranges that the country keeps for fiction. */
  readonly phone: string;
  readonly places: readonly Place[];
}

/** A town that people live in; in a postal code `#` stands for a digit and `?` for a letter. */
export interface Place {
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
}

/** The sites of every generated company. */
export const sitePlans: readonly SitePlan[] = [
  {
    site: { key: 'san-francisco', city: 'San Francisco', region: 'CA', country: 'US', timezone: 'America/Los_Angeles' },
    share: 24,
    phone: '+141555501##',
    places: [
      { city: 'San Francisco', region: 'CA', postalCode: '941##' },
      { city: 'Oakland', region: 'CA', postalCode: '946##' },
      { city: 'San Jose', region: 'CA', postalCode: '951##' },
    ],
  },
  {
    site: { key: 'new-york', city: 'New York', region: 'NY', country: 'US', timezone: 'America/New_York' },
    share: 16,
    phone: '+121255501##',
    places: [
      { city: 'New York', region: 'NY', postalCode: '100##' },
      { city: 'Brooklyn', region: 'NY', postalCode: '112##' },
      { city: 'Hoboken', region: 'NJ', postalCode: '07030' },
    ],
  },
  {
    site: { key: 'atlanta', city: 'Atlanta', region: 'GA', country: 'US', timezone: 'America/New_York' },
    share: 12,
    phone: '+140455501##',
    places: [
      { city: 'Atlanta', region: 'GA', postalCode: '303##' },
      { city: 'Alpharetta', region: 'GA', postalCode: '30005' },
    ],
  },
  {
    site: { key: 'austin', city: 'Austin', region: 'TX', country: 'US', timezone: 'America/Chicago' },
    share: 12,
    phone: '+151255501##',
    places: [
      { city: 'Austin', region: 'TX', postalCode: '787##' },
      { city: 'Round Rock', region: 'TX', postalCode: '78664' },
    ],
  },
  {
    site: { key: 'toronto', city: 'Toronto', region: 'ON', country: 'CA', timezone: 'America/Toronto' },
    share: 8,
    phone: '+141655501##',
    places: [
      { city: 'Toronto', region: 'ON', postalCode: 'M5? #?#' },
      { city: 'Mississauga', region: 'ON', postalCode: 'L5? #?#' },
    ],
  },
  {
    site: { key: 'london', city: 'London', region: 'Greater London', country: 'GB', timezone: 'Europe/London' },
    share: 10,
    phone: '+447700900###',
    places: [
      { city: 'London', region: 'Greater London', postalCode: 'SE# #??' },
      { city: 'Guildford', region: 'Surrey', postalCode: 'GU# #??' },
    ],
  },
  {
    site: { key: 'dublin', city: 'Dublin', region: 'Dublin', country: 'IE', timezone: 'Europe/Dublin' },
    share: 5,
    phone: '+35320913####',
    places: [{ city: 'Dublin', region: 'Dublin', postalCode: 'D0# ?###' }],
  },
  {
    site: { key: 'berlin', city: 'Berlin', region: 'Berlin', country: 'DE', timezone: 'Europe/Berlin' },
    share: 7,
    phone: '+493023125###',
    places: [
      { city: 'Berlin', region: 'Berlin', postalCode: '101##' },
      { city: 'Potsdam', region: 'Brandenburg', postalCode: '144##' },
    ],
  },
  {
    site: { key: 'sydney', city: 'Sydney', region: 'New South Wales', country: 'AU', timezone: 'Australia/Sydney' },
    share: 6,
    phone: '+6125550####',
    places: [
      { city: 'Sydney', region: 'New South Wales', postalCode: '20##' },
      { city: 'Parramatta', region: 'New South Wales', postalCode: '2150' },
    ],
  },
];
