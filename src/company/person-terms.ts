import type { Address, BrokerExposure, CheckOutcome, Device, DeviceCheck, Person, RiskEvent } from './person.js';
import type { Role } from './role.js';

/** How many days before the company's instant something happened: exactly, or drawn between two. */
export type DaysAgo = number | readonly [fewest: number, most: number];

/** Something that raised or lowered somebody's risk. */
export interface RiskEventTerms {
  readonly kind: RiskEvent['kind'];
  readonly daysAgo: DaysAgo;
  /** The product that saw it. @default the one that usually does */
  readonly source?: string;
}

/** A broker that lists somebody; what is not said is made up. */
export interface ExposureTerms {
  readonly status: BrokerExposure['status'];
  readonly broker?: string;
  readonly exposed?: boolean;
  readonly dataFound?: BrokerExposure['dataFound'];
}

/** A device; what is not said is made up. */
export interface DeviceTerms {
  readonly platform?: Device['platform'];
  readonly managedBy?: Device['managedBy'];
  readonly serialNumber?: string;
  /** One outcome for all checks, or for some of them. */
  readonly checks?: CheckOutcome | Readonly<Partial<Record<DeviceCheck, CheckOutcome>>>;
}

type Lists = 'groups' | 'devices' | 'exposures';

/** What a scenario says of somebody, or of many; everything else is made up, and fits it. */
export interface PersonTerms extends Partial<Omit<Role, Lists>> {
  /** Keys of groups, or how many. */
  readonly groups?: Role['groups'] | Person['groups'];
  readonly devices?: Role['devices'] | readonly DeviceTerms[];
  readonly exposures?: Role['exposures'] | readonly ExposureTerms[];
  /** Happened on top of what `risk` stands for. */
  readonly riskEvents?: readonly RiskEventTerms[];
  /** Key of one of the company's sites. */
  readonly site?: string;
  readonly title?: string | null;
  /** Where the mail address is. @default the company's own domain */
  readonly domain?: string;
  /** Answers to the company's own questions, by key. */
  readonly customFields?: Person['customFields'];
}

/** What a scenario says of one person, down to the name. */
export interface IndividualTerms extends PersonTerms {
  /** Names the person in the scenario, and keeps their ids the same however many others there are. */
  readonly key?: string;
  readonly firstName?: string;
  readonly middleName?: string | null;
  readonly lastName?: string;
  readonly preferredFirstName?: string | null;
  readonly akas?: Person['akas'];
  readonly gender?: Person['gender'];
  readonly email?: string;
  readonly personalEmails?: readonly string[];
  readonly phone?: string | null;
  readonly dateOfBirth?: string;
  readonly addresses?: readonly Address[];
  /** Key of another person. */
  readonly manager?: string | null;
  /** Whether the work address of whoever has the same names is among the other addresses. */
  readonly hasAddressOfNamesake?: boolean;
  readonly startDate?: string;
  readonly endDate?: string | null;
}

/** One person, or `count` people of a kind. */
export interface CastMember extends IndividualTerms {
  /** @default 1 */
  readonly count?: number;
  /** The number of somebody before whose names these people have too; the first of `count` has that one's, and so on. */
  readonly namesakesOf?: number;
}

/** What people are chosen by: who has the value, or one of the values. */
export type Condition = {
  readonly [T in Exclude<keyof Role, 'exclusions'> | 'site' | 'key']?: Choice<
    (Role & { site: string; key: string })[T]
  >;
};

type Choice<T> = T | readonly T[];

/** Makes some of the people different. */
export interface Change {
  /** @default everybody who is made up */
  readonly where?: Condition;
  /** At most so many of them, the first ones. @default all */
  readonly count?: number;
  /** Roughly this part of them, by chance: 0 to 1. @default all */
  readonly share?: number;
  readonly set: PersonTerms;
}
