import { type Role, settledEmployee } from './role.js';
import { formerEmployee, futureHire, serviceAccount, visitor } from './usual-role.js';

const unsynced = { idpConnection: null, hrisConnection: null } as const;

const headOf = (department: string): Partial<Role> => ({ rank: 'head', department, tenure: 'early' });

const formerContractor: Partial<Role> = { ...formerEmployee, kind: 'contractor', hrisConnection: null };

/** The people that a company of ten already has: a chief, three heads, and the kinds that tests ask for most. */
const core: readonly Partial<Role>[] = [
  { rank: 'chief', department: 'executive', tenure: 'founder', everyTopic: true, groups: 'many', exposures: 'most' },
  { ...headOf('engineering'), groups: 'many' },
  headOf('security'),
  headOf('sales'),
  { ...formerEmployee, department: 'engineering', idpConnection: 'idp-main', accountsActive: true },
  { kind: 'contractor', department: 'security', hrisConnection: null, mfa: false, devices: 'fail', risk: 'red' },
  { ...formerContractor, department: 'sales' },
  { ...futureHire, department: 'engineering' },
  { ...serviceAccount, department: 'engineering' },
  { department: 'engineering', onboarding: 'security', risk: 'critical', exposures: 'every-status' },
];

const heads = ['product', 'design', 'marketing', 'support', 'finance', 'people', 'legal'].map(headOf);

const managers = ['engineering', 'engineering', 'engineering', 'sales', 'sales', 'support', 'product'].map(
  (department): Partial<Role> => ({ rank: 'manager', department }),
);

const employments: readonly Partial<Role>[] = [
  formerEmployee,
  { ...formerEmployee, ...unsynced, enteredByHand: true },
  { ...formerContractor, ...unsynced, enteredByHand: true },
  { ...formerContractor, idpConnection: 'idp-main', accountsActive: true },
  { ...futureHire, kind: 'contractor', hrisConnection: 'hris-acquired' },
  { hrisConnection: null },
  unsynced,
  { idpConnection: null },
  { idpConnection: 'idp-acquired', hrisConnection: 'hris-acquired' },
  { ...unsynced, outOfScope: true },
  { outOfScope: true, kind: 'contractor' },
  { kind: 'contractor', onboarding: 'complete' },
  { ...serviceAccount, ...unsynced },
  { ...visitor, ...unsynced, kind: 'auditor' },
  { ...visitor, kind: 'external', outOfScope: true },
  { ...visitor, ...unsynced, kind: 'external' },
  { ...visitor, kind: 'non-employee' },
  { accountsActive: false, exclusions: ['all'] },
];

const checks: readonly Partial<Role>[] = [
  {
    exclusions: [
      'policies',
      'mfa',
      'background-check',
      'security-training',
      'hipaa-training',
      'ai-training',
      'agentInstalled',
      'passwordManager',
      'diskEncryption',
      'antivirus',
      'autoUpdates',
      'lockScreen',
      'locationServices',
    ],
  },
  { ...formerEmployee, accountsActive: true, exclusions: ['offboarding'] },
  { onboarding: 'complete', everyTopic: true, backgroundCheck: 'pass', devices: 'pass' },
  { onboarding: 'not-started', everyTopic: true },
  { onboarding: 'not-started', invited: false },
  { onboarding: 'security', tenure: 'newcomer' },
  { onboarding: 'hipaa' },
  { onboarding: 'pci' },
  { onboarding: 'pci-secure-code' },
  { onboarding: 'ccpa' },
  { onboarding: 'gdpr' },
  { onboarding: 'ai' },
  { onboarding: 'policies' },
  { onboarding: 'background-check', backgroundCheck: 'pending' },
  { onboarding: 'background-check', backgroundCheck: 'misconfigured' },
  { onboarding: 'background-check', backgroundCheck: 'fail' },
  { onboarding: 'agent', devices: 'fail' },
  { devices: 'misconfigured' },
  { devices: 'unmanaged' },
  { devices: 'none' },
  { mfa: false },
];

const details: readonly Partial<Role>[] = [
  { risk: 'green' },
  { risk: 'yellow' },
  { risk: 'orange' },
  { risk: 'red' },
  { risk: 'critical' },
  { exposures: 'every-status' },
  { exposures: 'most', groups: 'many' },
  { exposures: 'none', groups: 'none' },
  { sparse: true },
];

/**
 * The roles of the first people, in order of their numbers: with these, every state that an API has a word for occurs
 * whatever the seed.
 */
export const allottedRoles: readonly Role[] = [
  ...core,
  ...heads,
  ...managers,
  ...employments,
  ...checks,
  ...details,
].map((difference) => ({ ...settledEmployee, ...difference }));
