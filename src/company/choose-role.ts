import { type Chance, createChance } from '../core/chance.js';
import { allottedRoles } from './allotted-roles.js';
import type { PersonKind } from './person.js';
import { type OnboardingStage, type RiskProfile, type Role, settledEmployee } from './role.js';

const KINDS: readonly (readonly [PersonKind, number])[] = [
  ['employee', 78],
  ['contractor', 14],
  ['non-employee', 3],
  ['service-account', 3],
  ['external', 1],
  ['auditor', 1],
];

const TENURES: readonly (readonly [Role['tenure'], number])[] = [
  ['any', 88],
  ['newcomer', 12],
];

const STAGES: readonly (readonly [OnboardingStage, number])[] = [
  ['complete', 66],
  ['security', 8],
  ['hipaa', 3],
  ['pci', 3],
  ['ai', 3],
  ['policies', 6],
  ['background-check', 3],
  ['agent', 4],
  ['not-started', 4],
];

const RISKS: readonly (readonly [RiskProfile, number])[] = [
  ['none', 30],
  ['calm', 36],
  ['green', 5],
  ['yellow', 12],
  ['orange', 9],
  ['red', 5],
  ['critical', 3],
];

const drawOrdinary = (chance: Chance): Role => {
  const invited = chance.happens(0.95);
  return {
    ...settledEmployee,
    tenure: chance.pickWeighted(TENURES),
    mfa: chance.happens(0.92),
    invited,
    onboarding: invited ? chance.pickWeighted(STAGES) : 'not-started',
    risk: chance.pickWeighted(RISKS),
    groups: chance.happens(0.015) ? 'many' : 'usual',
    sparse: chance.happens(0.02),
    outOfScope: chance.happens(0.015),
    exclusions: chance.happens(0.03) ? [chance.pick(['all', 'security-training', 'background-check'] as const)] : [],
  };
};

const futureOf = (role: Role): Role => ({
  ...role,
  phase: 'future',
  tenure: 'any',
  idpConnection: null,
  hrisConnection: role.hrisConnection ?? 'hris-main',
  accountsActive: false,
  mfa: false,
  invited: false,
  onboarding: 'not-started',
  backgroundCheck: 'pending',
  devices: 'none',
  risk: 'none',
  groups: 'none',
  outOfScope: false,
  exclusions: [],
});

const formerOf = (role: Role, chance: Chance): Role => {
  const accountsActive = chance.happens(0.12);
  const enteredByHand = chance.happens(0.08);
  return {
    ...role,
    phase: 'former',
    rank: 'member',
    tenure: 'any',
    accountsActive,
    enteredByHand,
    idpConnection: accountsActive && !enteredByHand ? role.idpConnection : null,
    hrisConnection: enteredByHand ? null : role.hrisConnection,
    exclusions: [],
  };
};

const drawEmployee = (ordinary: Role, chance: Chance): Role => {
  const acquired = chance.happens(0.14);
  const employee: Role = acquired
    ? { ...ordinary, idpConnection: 'idp-acquired', hrisConnection: 'hris-acquired' }
    : ordinary;
  const roll = chance.next();
  if (roll < 0.13) return formerOf(employee, chance);
  if (roll < 0.16) return futureOf(employee);
  if (roll < 0.18) return { ...employee, hrisConnection: null };
  if (roll < 0.19) return { ...employee, idpConnection: null, hrisConnection: null };
  if (roll < 0.31 && !employee.outOfScope) return { ...employee, rank: 'manager', tenure: 'settled' };
  return employee;
};

const drawContractor = (ordinary: Role, chance: Chance): Role => {
  const contractor: Role = {
    ...ordinary,
    kind: 'contractor',
    idpConnection: chance.happens(0.9) ? 'idp-main' : null,
    hrisConnection: chance.happens(0.35) ? 'hris-main' : null,
  };
  const roll = chance.next();
  if (roll < 0.26) return formerOf(contractor, chance);
  return roll < 0.29 ? futureOf(contractor) : contractor;
};

const drawOther = (ordinary: Role, kind: PersonKind): Role => ({
  ...ordinary,
  kind,
  hrisConnection: null,
  backgroundCheck: 'none',
  devices: 'none',
  risk: kind === 'non-employee' ? ordinary.risk : 'none',
  exposures: 'none',
  groups: kind === 'non-employee' ? 'usual' : 'none',
  exclusions: [],
  ...(kind === 'service-account' && { mfa: false, invited: false, onboarding: 'not-started', outOfScope: false }),
});

/** Decides who the person of that number is: by the table for the first ones, by weighted chance for the others. */
export const chooseRole = (seed: number, number: number): Role => {
  const allotted = allottedRoles[number - 1];
  if (allotted !== undefined) return allotted;
  const chance = createChance(seed, 'company', 'role', number);
  const kind = chance.pickWeighted(KINDS);
  const ordinary = drawOrdinary(chance);
  if (kind === 'employee') return drawEmployee(ordinary, chance);
  if (kind === 'contractor') return drawContractor(ordinary, chance);
  return drawOther(ordinary, kind);
};
