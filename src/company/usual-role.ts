import { type Role, settledEmployee } from './role.js';

/** How a leaver differs: HR knows of it, and the accounts are gone. */
export const formerEmployee: Partial<Role> = { phase: 'former', accountsActive: false, idpConnection: null };

/** How somebody differs who is still to come. */
export const futureHire: Partial<Role> = {
  phase: 'future',
  idpConnection: null,
  accountsActive: false,
  mfa: false,
  invited: false,
  onboarding: 'not-started',
  backgroundCheck: 'pending',
  devices: 'none',
  risk: 'none',
  groups: 'none',
};

/** How an account differs that no human has. */
export const serviceAccount: Partial<Role> = {
  kind: 'service-account',
  hrisConnection: null,
  mfa: false,
  invited: false,
  onboarding: 'not-started',
  backgroundCheck: 'none',
  devices: 'none',
  risk: 'none',
  exposures: 'none',
  groups: 'none',
};

/** How somebody differs who works with the company, and not for it. */
export const visitor: Partial<Role> = {
  hrisConnection: null,
  backgroundCheck: 'none',
  devices: 'none',
  exposures: 'none',
  groups: 'none',
};

const KINDS: Readonly<Record<Role['kind'], Partial<Role>>> = {
  employee: {},
  contractor: { hrisConnection: null },
  'non-employee': visitor,
  auditor: visitor,
  external: visitor,
  'service-account': serviceAccount,
};

const PHASES: Readonly<Record<Role['phase'], Partial<Role>>> = {
  current: {},
  former: formerEmployee,
  future: futureHire,
};

/** What goes with somebody of that kind in that phase, where nothing else is said. */
export const listUsualDifferences = (kind: Role['kind'], phase: Role['phase']): Partial<Role> => ({
  ...KINDS[kind],
  ...PHASES[phase],
  kind,
  phase,
});

/** Somebody of that kind in that phase without anything remarkable. */
export const createUsualRole = (kind: Role['kind'], phase: Role['phase']): Role => ({
  ...settledEmployee,
  ...listUsualDifferences(kind, phase),
});
