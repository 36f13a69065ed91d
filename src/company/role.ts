import type { CheckOutcome, PersonCheck, PersonKind, Phase, Training } from './person.js';

/**
 * How far somebody has come with what the compliance portal asks for. Everything before the named step is done, the
 * step itself is not, and chance decides about those after it.
 */
export type OnboardingStage =
  | 'not-started'
  | Training['topic']
  | 'policies'
  | 'background-check'
  | 'agent'
  | 'complete';

/** What somebody's risk events add up to, in the words for the bands of a score; `calm` has none that weigh. */
export type RiskProfile = 'none' | 'calm' | 'green' | 'yellow' | 'orange' | 'red' | 'critical';

/** What somebody's devices show; `mixed` leaves their number and every check to chance. */
export type DeviceProfile = 'none' | 'unmanaged' | 'pass' | 'fail' | 'misconfigured' | 'mixed';

/** Everything that sets somebody apart, decided before any value is made up: who they are is then only detail. */
export interface Role {
  readonly kind: PersonKind;
  readonly phase: Phase;
  readonly rank: 'chief' | 'head' | 'manager' | 'member';
  /** `null`: by chance. */
  readonly department: string | null;
  readonly tenure: 'founder' | 'early' | 'settled' | 'newcomer' | 'any';
  readonly idpConnection: string | null;
  readonly hrisConnection: string | null;
  readonly enteredByHand: boolean;
  readonly outOfScope: boolean;
  readonly exclusions: readonly PersonCheck[];
  readonly accountsActive: boolean;
  readonly mfa: boolean;
  readonly invited: boolean;
  readonly onboarding: OnboardingStage;
  /** Whether every topic there is was assigned, or only those that the work asks for. */
  readonly everyTopic: boolean;
  readonly backgroundCheck: CheckOutcome | 'pending' | 'none' | 'usual';
  readonly devices: DeviceProfile;
  readonly risk: RiskProfile;
  readonly exposures: 'none' | 'usual' | 'every-status' | 'most';
  readonly groups: 'none' | 'usual' | 'many';
  /** Whether title, telephone and picture are unknown. */
  readonly sparse: boolean;
}

/** A current employee without anything remarkable; other roles say how they differ. */
export const settledEmployee: Role = {
  kind: 'employee',
  phase: 'current',
  rank: 'member',
  department: null,
  tenure: 'settled',
  idpConnection: 'idp-main',
  hrisConnection: 'hris-main',
  enteredByHand: false,
  outOfScope: false,
  exclusions: [],
  accountsActive: true,
  mfa: true,
  invited: true,
  onboarding: 'complete',
  everyTopic: false,
  backgroundCheck: 'usual',
  devices: 'mixed',
  risk: 'calm',
  exposures: 'usual',
  groups: 'usual',
  sparse: false,
};
