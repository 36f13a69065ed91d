import { toSeconds } from '../../core/clock.js';
import { toPersonnelStatus } from './personnel-status.js';
import type { User, UserAttributes, UserChanges } from './user.js';

/**
 * A user after changes, with everything that follows from them; the user itself where nothing differs. That an account
 * is decided on by `api` from then on, and that a type makes an account categorised, is our choice.
 */
export const reviseUser = (user: User, changes: UserChanges, now: number): User => {
  const before = user.attributes;
  const categorised = user.categorised || changes.employee_type !== undefined;
  const isDecided = changes.active !== undefined && changes.active !== before.active;
  const changed = { ...before, ...changes, ...(isDecided && { active_source: 'api' }) };
  const personnel_status = toPersonnelStatus({ ...user, categorised }, changed, now);
  const attributes: UserAttributes = { ...changed, personnel_status };
  const names = Object.keys(attributes) as (keyof UserAttributes)[];
  if (names.every((name) => attributes[name] === before[name])) return user;
  return { ...user, categorised, attributes: { ...attributes, updated_at: toSeconds(now) } };
};
