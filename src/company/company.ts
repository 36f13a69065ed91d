import type { Person } from './person.js';

/** A part of the company that people work in. */
export interface Department {
  readonly key: string;
  readonly name: string;
}

/** An office, or the place that a remote worker counts to. */
export interface Site {
  readonly key: string;
  readonly city: string;
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name. */
  readonly timezone: string;
}

/** A system that people are read from. */
export interface Connection {
  readonly key: string;
  readonly kind: 'idp' | 'hris';
  readonly provider: string;
  readonly alias: string | null;
  readonly state: 'active' | 'misconfigured';
  readonly createdAt: string;
}

/** A set of people; `connection` is the system that it is synced from, or null for one made by hand. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly kind: 'team' | 'project' | 'guild' | 'access';
  readonly connection: string | null;
  readonly createdAt: string;
}

/** A data broker. */
export interface Broker {
  readonly key: string;
  readonly name: string;
  readonly url: string;
}

/** A question of the company's own that is answered for each person. */
export interface CustomField {
  readonly key: string;
  readonly name: string;
  readonly kind: 'text' | 'number' | 'date';
}

/** Everything that a scenario says, and the five APIs tell: one value, never changed. */
export interface Company {
  readonly name: string;
  /** Host name of the company's mail addresses, below `.example`. */
  readonly domain: string;
  readonly seed: number;
  /** The instant that the company is described at, RFC 3339 in UTC. */
  readonly at: string;
  readonly foundedOn: string;
  readonly departments: readonly Department[];
  readonly sites: readonly Site[];
  readonly connections: readonly Connection[];
  readonly groups: readonly Group[];
  readonly brokers: readonly Broker[];
  readonly customFields: readonly CustomField[];
  /** In order of `number`. */
  readonly people: readonly Person[];
}
