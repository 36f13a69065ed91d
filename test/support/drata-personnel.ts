import type {
  ComplianceRecord,
  DeviceRecord,
  Exclusion,
  Outcome,
} from '../../src/apis/drata/compliance/compliance-record.js';
import type { PersonnelRecord, SourcedFields } from '../../src/apis/drata/personnel-record.js';
import { Collection } from '../../src/core/collection.js';

/** The midnight that built records are judged at. */
export const EVALUATED_AT = '2026-01-15T00:00:00.000Z';

const sources: SourcedFields = {
  employmentStatus: 'CURRENT_EMPLOYEE',
  startedAt: '2024-03-04T00:00:00.000Z',
  separatedAt: null,
};

/** Facts about somebody who has one device and passes everything. */
export const buildCompliance = (members: Partial<ComplianceRecord> = {}): ComplianceRecord => ({
  evaluatedAt: EVALUATED_AT,
  requirements: { ACCEPTED_POLICIES: { outcome: 'PASS', completedAt: '2025-06-01T08:00:00.000Z', expiresAt: null } },
  devices: [buildDevice()],
  exclusions: {},
  ...members,
});

/** A device with an agent on which everything passes, or ends as told. */
export const buildDevice = (outcome: Outcome = 'PASS', members: Partial<DeviceRecord> = {}): DeviceRecord => ({
  managedBy: 'AGENT',
  lastSeenAt: '2026-01-14T10:00:00.000Z',
  checks: {
    AGENT_INSTALLED: outcome,
    PASSWORD_MANAGER: outcome,
    HDD_ENCRYPTION: outcome,
    ANTIVIRUS: outcome,
    AUTO_UPDATES: outcome,
    LOCK_SCREEN: outcome,
    LOCATION_SERVICES: outcome,
  },
  ...members,
});

/** An exclusion that runs without an end. */
export const buildExclusion = (members: Partial<Exclusion> = {}): Exclusion => ({
  id: 7,
  reason: 'On extended leave.',
  createdById: 2002,
  createdByEmail: 'officer@acme.example',
  createdAt: '2026-01-01T09:30:00.000Z',
  startDate: '2026-01-01T00:00:00.000Z',
  endDate: null,
  ...members,
});

/** The record of an employee who passes everything; sources agree with it. */
export const buildPersonnel = (members: Partial<PersonnelRecord> = {}): PersonnelRecord => {
  const id = members.id ?? 1001;
  return {
    id,
    user: {
      id: id + 1000,
      email: `person${id}@acme.example`,
      firstName: 'Mara',
      lastName: 'Oduya',
      createdAt: '2024-03-01T08:00:00.000Z',
      updatedAt: '2024-03-01T08:00:00.000Z',
    },
    ...sources,
    notHumanReason: null,
    reasonProviderId: null,
    statusUpdatedAt: '2024-03-04T00:00:00.000Z',
    createdAt: '2024-03-01T08:00:00.000Z',
    updatedAt: '2025-03-01T08:00:00.000Z',
    sources,
    setByHand: [],
    jobTitle: 'Engineer',
    groupIds: [],
    idpConnectionId: 11,
    hrisConnectionId: 13,
    customFields: {},
    compliance: buildCompliance(),
    ...members,
  };
};

/** Personnel as a collection. */
export const collectPersonnel = (records: readonly PersonnelRecord[]): Collection<PersonnelRecord> =>
  Collection.of(records.map((record) => [record.id, record]));
