import type { Person } from '../../company/person.js';
import type { Task } from './tasks.js';
import type { UserAttributes } from './user.js';

/** The task that somebody has come to; `not_started` before the invitation and until anything has been done. */
export const toOnboardingStatus = (person: Person, tasks: readonly Task[]): UserAttributes['onboarding_status'] =>
  hasStarted(person) ? (tasks.find(({ done }) => !done)?.status ?? 'completed') : 'not_started';

const hasStarted = ({ invitedAt, lastLoginAt, policiesAcceptedAt, trainings, exclusions }: Person): boolean =>
  invitedAt !== null &&
  (lastLoginAt !== null ||
    policiesAcceptedAt !== null ||
    trainings.some(({ completedAt }) => completedAt !== null) ||
    exclusions.some(({ check }) => check === 'all'));
