import type { ComplianceRecord } from './compliance/compliance-record.js';
import type { components } from './types.gen.js';

type Schemas = components['schemas'];

/** The collection of the personnel, by id. */
export const PERSONNEL = 'drata/personnel';

/** The fields that IdP and HRIS fill in, until somebody sets one by hand. */
export type SourcedFields = {
  readonly employmentStatus: Schemas['EmploymentStatus'];
  /** Instants are RFC 3339 in UTC with milliseconds, so that they sort as text. */
  readonly startedAt: string | null;
  readonly separatedAt: string | null;
};

/** A personnel record as stored: what the API shows of it, and what that follows from. */
export type PersonnelRecord = SourcedFields & {
  readonly id: number;
  readonly user: Schemas['User'];
  /** Null unless the status is `OUT_OF_SCOPE`. */
  readonly notHumanReason: string | null;
  /** The user who gave the reason. */
  readonly reasonProviderId: number | null;
  readonly statusUpdatedAt: string | null;
  readonly createdAt: string;
  /** Never goes back, whatever the clock is set to. */
  readonly updatedAt: string;
  /** What IdP and HRIS say, whether it counts at the moment or not. */
  readonly sources: SourcedFields;
  /** The fields whose sources are ignored, because somebody set them by hand. */
  readonly setByHand: readonly (keyof SourcedFields)[];
  readonly jobTitle: string | null;
  readonly groupIds: readonly number[];
  readonly idpConnectionId: number | null;
  readonly hrisConnectionId: number | null;
  /** Values by id of the custom field; those without one are not there. */
  readonly customFields: Readonly<Record<string, string>>;
  readonly compliance: ComplianceRecord;
};
