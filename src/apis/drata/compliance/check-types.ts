import type { components } from '../types.gen.js';

type Schemas = components['schemas'];

/** What a check is about. */
export type CheckType = Schemas['ComplianceCheckType'];

/** How often each check is made; our choice. In the order in which checks are listed. */
export const checkFrequencies: Readonly<Record<CheckType, Schemas['CheckFrequency']>> = {
  FULL_COMPLIANCE: 'DAILY',
  ACCEPTED_POLICIES: 'YEARLY',
  IDENTITY_MFA: 'DAILY',
  BG_CHECK: 'ONCE',
  AGENT_INSTALLED: 'DAILY',
  PASSWORD_MANAGER: 'DAILY',
  HDD_ENCRYPTION: 'DAILY',
  ANTIVIRUS: 'DAILY',
  AUTO_UPDATES: 'DAILY',
  LOCK_SCREEN: 'DAILY',
  SECURITY_TRAINING: 'YEARLY',
  LOCATION_SERVICES: 'DAILY',
  HIPAA_TRAINING: 'YEARLY',
  OFFBOARDING: 'DAILY',
  NIST_AI_TRAINING: 'YEARLY',
};

/** All checks in the order in which they are listed; the first one sums up the others. */
export const checkTypes = Object.keys(checkFrequencies) as readonly CheckType[];

/** What is looked at on devices and rolled up for the person. */
export const deviceCheckTypes = [
  'AGENT_INSTALLED',
  'PASSWORD_MANAGER',
  'HDD_ENCRYPTION',
  'ANTIVIRUS',
  'AUTO_UPDATES',
  'LOCK_SCREEN',
  'LOCATION_SERVICES',
] as const satisfies readonly CheckType[];

/** One of them. */
export type DeviceCheckType = (typeof deviceCheckTypes)[number];

const deviceTypes: ReadonlySet<CheckType> = new Set(deviceCheckTypes);

/** Whether a check is rolled up from devices. */
export const isDeviceCheck = (type: CheckType): type is DeviceCheckType => deviceTypes.has(type);
