import type { components } from '../types.gen.js';

type Schemas = components['schemas'];

/** The members of an enumeration in its order; the compiler holds them to the spec's, none missing and none more. */
const list = <V extends string>(members: Readonly<Record<V, null>>): readonly V[] => Object.keys(members) as V[];

/** Every employment status. */
export const employmentStatuses = list<Schemas['EmploymentStatus']>({
  CURRENT_EMPLOYEE: null,
  FORMER_EMPLOYEE: null,
  CURRENT_CONTRACTOR: null,
  FORMER_CONTRACTOR: null,
  FUTURE_HIRE: null,
  UNKNOWN: null,
  OUT_OF_SCOPE: null,
  SERVICE_ACCOUNT: null,
  SPECIAL_FORMER_EMPLOYEE: null,
  SPECIAL_FORMER_CONTRACTOR: null,
});

/** Every compliance status that the searches know. */
export const complianceStatuses = list<Schemas['ComplianceStatus']>({
  PASS: null,
  FAIL: null,
  MISCONFIGURED: null,
  EXCLUDED: null,
  OUT_OF_SCOPE: null,
});

/** Every sync status. */
export const syncStatuses = list<Schemas['SyncStatus']>({ SYNCED: null, NOT_SYNCED: null });
