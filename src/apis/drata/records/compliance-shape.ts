import { MILLISECONDS } from '../../../engine/records/instants.js';
import { deviceCheckTypes } from '../compliance/check-types.js';
import type { DeviceRecord } from '../compliance/compliance-record.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const closed = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

/** An instant as this API compares it. */
export const instant = { $ref: spec('Timestamp'), ...MILLISECONDS };

/** The same, or null. */
export const instantOrNull = { $ref: spec('NullableTimestamp'), ...MILLISECONDS };

/** What was found, before any excuse counts. */
const outcome = { $ref: spec('ComplianceCheckStatus'), not: { const: 'EXCLUDED' } };

const requirement = closed({ outcome, completedAt: instantOrNull, expiresAt: instantOrNull });

const managers: readonly DeviceRecord['managedBy'][] = ['AGENT', 'MDM', 'UNKNOWN'];

const device = closed({
  managedBy: { enum: managers },
  lastSeenAt: instant,
  checks: closed(Object.fromEntries(deviceCheckTypes.map((type) => [type, outcome]))),
});

const exclusion = {
  $ref: spec('ComplianceCheckExclusion'),
  properties: { createdAt: instant, startDate: instant, endDate: instantOrNull },
};

/** The facts that a person's checks follow from. */
export const complianceShape = closed({
  evaluatedAt: instant,
  requirements: {
    type: 'object',
    propertyNames: { $ref: spec('ComplianceCheckType'), not: { enum: [...deviceCheckTypes, 'FULL_COMPLIANCE'] } },
    additionalProperties: requirement,
  },
  devices: { type: 'array', items: device },
  exclusions: {
    type: 'object',
    propertyNames: { $ref: spec('ComplianceCheckType') },
    additionalProperties: exclusion,
  },
});
