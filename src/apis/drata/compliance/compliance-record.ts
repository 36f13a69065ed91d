import type { components } from '../types.gen.js';
import type { CheckType, DeviceCheckType } from './check-types.js';

type Schemas = components['schemas'];

/** What was found, before any excuse counts. */
export type Outcome = Exclude<Schemas['ComplianceCheckStatus'], 'EXCLUDED'>;

/** Something that is asked of a person, and how far it is done. */
export type Requirement = {
  readonly outcome: Outcome;
  /** When it was met; null while it is not. */
  readonly completedAt: string | null;
  /** From when on it has to be met again. */
  readonly expiresAt: string | null;
};

/** A device and what was last seen on it. */
export type DeviceRecord = {
  /** The source that manages it; what an unknown one shows does not count. */
  readonly managedBy: 'AGENT' | 'MDM' | 'UNKNOWN';
  readonly lastSeenAt: string;
  readonly checks: Readonly<Record<DeviceCheckType, Outcome>>;
};

/** Why somebody is excused, as the API shows it. */
export type Exclusion = Schemas['ComplianceCheckExclusion'];

/** The facts that all of a person's checks follow from; no status is stored. */
export type ComplianceRecord = {
  /** The instant that expiries and exclusions are judged at: the last night at which one of them fell due. */
  readonly evaluatedAt: string;
  /** What is not here is not asked of the person. */
  readonly requirements: { readonly [T in Exclude<CheckType, DeviceCheckType | 'FULL_COMPLIANCE'>]?: Requirement };
  readonly devices: readonly DeviceRecord[];
  /** One for `FULL_COMPLIANCE` excuses from everything. */
  readonly exclusions: { readonly [T in CheckType]?: Exclusion };
};
