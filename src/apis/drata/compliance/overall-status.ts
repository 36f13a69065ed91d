import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { assess } from './assess.js';

/** The statuses as the searches know them. */
type ComplianceStatus = components['schemas']['ComplianceStatus'];

const statuses = new WeakMap<PersonnelRecord, ComplianceStatus>();

/** Somebody's overall compliance status; `OUT_OF_SCOPE` for those whose status is suppressed. */
export const toOverallStatus = (record: PersonnelRecord): ComplianceStatus => {
  const known = statuses.get(record);
  if (known) return known;
  const status = assess(record)[0]?.status ?? 'OUT_OF_SCOPE';
  statuses.set(record, status);
  return status;
};
