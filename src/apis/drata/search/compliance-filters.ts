import { assess, type Finding } from '../compliance/assess.js';
import type { CheckType } from '../compliance/check-types.js';
import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';

type Schemas = components['schemas'];

/** A compliance status as the searches know it. */
export type ComplianceStatus = Schemas['ComplianceStatus'];

/** The facets by a compliance status; each filter has its facet's name. */
export type ComplianceFacet = Exclude<Schemas['PersonnelSearchFacet'], 'employmentStatus' | 'syncStatus' | 'groupIds'>;

/** Which check a filter is about, and whom it leaves out. */
interface ComplianceFilter {
  readonly type: CheckType;
  /** What counts for those of whom the check is not made; undefined leaves them out. */
  readonly otherwise: (record: PersonnelRecord) => ComplianceStatus | undefined;
}

/** A status that is not shown is `OUT_OF_SCOPE`. */
const outOfScope = (): ComplianceStatus => 'OUT_OF_SCOPE';

/** The document's coverage limitation: who has no applicable device data is left out. */
const nobody = (): undefined => undefined;

/** The thirteen filters, as the document describes them. */
const filters: Readonly<Record<ComplianceFacet, ComplianceFilter>> = {
  complianceStatus: { type: 'FULL_COMPLIANCE', otherwise: outOfScope },
  acceptedPoliciesStatus: { type: 'ACCEPTED_POLICIES', otherwise: outOfScope },
  bgCheckStatus: { type: 'BG_CHECK', otherwise: outOfScope },
  identityMfaStatus: { type: 'IDENTITY_MFA', otherwise: outOfScope },
  securityTrainingStatus: { type: 'SECURITY_TRAINING', otherwise: outOfScope },
  hipaaTrainingStatus: { type: 'HIPAA_TRAINING', otherwise: outOfScope },
  aiAwarenessTrainingStatus: { type: 'NIST_AI_TRAINING', otherwise: outOfScope },
  // Only people with a separation date are in this filter's scope.
  offboardingStatus: {
    type: 'OFFBOARDING',
    otherwise: ({ separatedAt }) => (separatedAt === null ? undefined : 'OUT_OF_SCOPE'),
  },
  agentInstalledStatus: { type: 'AGENT_INSTALLED', otherwise: outOfScope },
  passwordManagerStatus: { type: 'PASSWORD_MANAGER', otherwise: nobody },
  diskEncryptionStatus: { type: 'HDD_ENCRYPTION', otherwise: nobody },
  antivirusStatus: { type: 'ANTIVIRUS', otherwise: nobody },
  autoUpdatesStatus: { type: 'AUTO_UPDATES', otherwise: nobody },
  lockScreenStatus: { type: 'LOCK_SCREEN', otherwise: nobody },
};

/** The names of the filters by compliance status. */
export const complianceFacets = Object.keys(filters) as readonly ComplianceFacet[];

/** Somebody's status under each filter; those that leave the person out are undefined. */
export type ComplianceStatuses = Readonly<Record<ComplianceFacet, ComplianceStatus | undefined>>;

/** Works out what somebody has under each filter. */
export const toComplianceStatuses = (record: PersonnelRecord): ComplianceStatuses => {
  const findings = new Map<CheckType, Finding['status']>();
  for (const { type, status } of assess(record)) findings.set(type, status);
  const statuses: Partial<Record<ComplianceFacet, ComplianceStatus | undefined>> = {};
  for (const facet of complianceFacets) {
    const { type, otherwise } = filters[facet];
    statuses[facet] = findings.get(type) ?? otherwise(record);
  }
  return statuses as ComplianceStatuses;
};
