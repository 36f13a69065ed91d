/** What kind of account somebody has with the company. */
export type PersonKind = 'employee' | 'contractor' | 'non-employee' | 'auditor' | 'external' | 'service-account';

/** Where somebody stands in time, seen from the company's own instant. */
export type Phase = 'future' | 'current' | 'former';

/** A postal address; `region` is the two-letter code of a US state or Canadian province, or a county elsewhere. */
export interface Address {
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What a check found, on a device or for a person. */
export type CheckOutcome = 'pass' | 'fail' | 'misconfigured';

/** A laptop or phone and what the management agent last saw on it. */
export interface Device {
  readonly key: string;
  readonly platform: 'macos' | 'windows' | 'linux';
  readonly serialNumber: string;
  /** `unknown`: a device that no agent reports on; its checks do not count. */
  readonly managedBy: 'agent' | 'mdm' | 'unknown';
  readonly lastSeenAt: string;
  readonly checks: Readonly<Record<DeviceCheck, CheckOutcome>>;
}

/** The things that are looked at on a device. */
export type DeviceCheck =
  | 'agentInstalled'
  | 'passwordManager'
  | 'diskEncryption'
  | 'antivirus'
  | 'autoUpdates'
  | 'lockScreen'
  | 'locationServices';

/** What somebody can be excused from; `all` excuses from everything at once. */
export type PersonCheck =
  | DeviceCheck
  | 'all'
  | 'policies'
  | 'mfa'
  | 'background-check'
  | 'security-training'
  | 'hipaa-training'
  | 'ai-training'
  | 'offboarding';

/** A check that a compliance officer excused somebody from. */
export interface CheckExclusion {
  readonly check: PersonCheck;
  readonly reason: string;
  /** Key of the person who granted it. */
  readonly by: string;
  readonly createdAt: string;
  readonly startDate: string;
  /** The day that it ends on, mostly after the company's instant; `null`: open-ended. */
  readonly endDate: string | null;
}

/** A course that somebody has to take. */
export interface Training {
  readonly topic: 'security' | 'hipaa' | 'ai' | 'pci' | 'pci-secure-code' | 'ccpa' | 'gdpr';
  readonly assignedAt: string;
  /** `null` until it is completed. */
  readonly completedAt: string | null;
}

/** Something that raised or lowered how much of a risk somebody is. */
export interface RiskEvent {
  readonly key: string;
  readonly kind: 'phishing-clicked' | 'phishing-reported' | 'mfa-disabled' | 'malware' | 'training-completed';
  /** The product that saw it: one of the person's `integrations`. */
  readonly source: string;
  readonly at: string;
}

/** A data broker that lists somebody, and what has been done about it. */
export interface BrokerExposure {
  readonly key: string;
  /** Key of one of the company's brokers. */
  readonly broker: string;
  readonly status: 'pending' | 'in_progress' | 'closed' | 'not_found';
  /** Whether the broker shows the data now. */
  readonly exposed: boolean;
  readonly dataFound: readonly ('name' | 'email' | 'phone' | 'address' | 'age' | 'relatives')[];
  readonly foundAt: string;
  readonly changedAt: string;
}

/** Somebody whom a compliance officer took out of scope by hand. */
export interface OutOfScope {
  readonly reason: string;
  /** Key of the person who gave the reason. */
  readonly by: string;
}

/**
 * One human (or service account) as the company knows it. Every API tells a part of this in its vendor's words, so
 * nothing here is in any vendor's form. Dates are `YYYY-MM-DD`, instants RFC 3339 in UTC with milliseconds.
 */
export interface Person {
  /** Names the person in scenarios and in every API's seed; never shown by a vendor. */
  readonly key: string;
  /** 1 for the first one; ids that are numbers are made from it. */
  readonly number: number;
  readonly kind: PersonKind;
  readonly phase: Phase;
  readonly firstName: string;
  readonly middleName: string | null;
  readonly lastName: string;
  readonly preferredFirstName: string | null;
  readonly akas: readonly {
    readonly firstName: string;
    readonly middleName: string | null;
    readonly lastName: string;
  }[];
  readonly email: string;
  readonly personalEmails: readonly string[];
  /** E.164. */
  readonly phone: string | null;
  readonly dateOfBirth: string;
  readonly gender: 'female' | 'male' | 'non-binary';
  readonly imageUrl: string | null;
  readonly addresses: readonly Address[];
  /** Key of one of the company's departments. */
  readonly department: string;
  readonly title: string | null;
  /** Key of one of the company's sites. */
  readonly site: string;
  /** Key of another person; following managers always ends at one without. */
  readonly manager: string | null;
  readonly startDate: string;
  readonly endDate: string | null;
  /** When the company's systems first had the person. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Keys of the company's groups. */
  readonly groups: readonly string[];
  /** Key of the identity provider's connection that syncs the person, if any. */
  readonly idpConnection: string | null;
  /** Key of the HR system's connection that syncs the person, if any. */
  readonly hrisConnection: string | null;
  readonly outOfScope: OutOfScope | null;
  /** At most one for each check. */
  readonly exclusions: readonly CheckExclusion[];
  /** A leaver whose record was made by hand, not by an HR system. */
  readonly enteredByHand: boolean;
  /** Whether any of the person's accounts can still be used; a leaver with active accounts is an offboarding gap. */
  readonly accountsActive: boolean;
  readonly mfa: boolean;
  /** `null`: not invited to the compliance portal yet. */
  readonly invitedAt: string | null;
  readonly lastLoginAt: string | null;
  readonly policiesAcceptedAt: string | null;
  /** `null`: none was asked for. */
  readonly backgroundCheck: { readonly outcome: CheckOutcome; readonly completedAt: string | null } | null;
  readonly trainings: readonly Training[];
  readonly devices: readonly Device[];
  /** Security products that report on the person, such as `okta`. */
  readonly integrations: readonly string[];
  readonly riskEvents: readonly RiskEvent[];
  readonly exposures: readonly BrokerExposure[];
  /** Values of the company's custom fields, by field key. */
  readonly customFields: Readonly<Record<string, string>>;
}
