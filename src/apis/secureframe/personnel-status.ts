import type { User, UserAttributes } from './user.js';

/** The attributes that decide where a user stands. */
export type Standing = Pick<UserAttributes, 'active' | 'invited' | 'start_date' | 'end_date'>;

/**
 * Where a user stands at an instant. The values are the vendor's; that leaving outweighs a disabled account, and that
 * outweighs what is left to do, is our choice.
 */
export const toPersonnelStatus = (
  { categorised, tasks }: Pick<User, 'categorised' | 'tasks'>,
  standing: Standing,
  now: number,
): UserAttributes['personnel_status'] => {
  const { active, invited } = standing;
  if (hasLeft(standing, now)) return active ? 'active_accounts' : 'offboarded';
  if (!active) return 'inactive';
  if (!categorised) return 'uncategorized';
  return invited ? tasks : 'not_invited';
};

/** Somebody who started again after the end of an earlier employment has not left. */
const hasLeft = ({ start_date: start, end_date: end }: Standing, now: number): boolean =>
  end !== null && end >= start && Date.parse(end) <= now;
