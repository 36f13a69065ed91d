import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { DAY, toInstant } from './calendar.js';
import { drawInstant } from './draw-instant.js';
import { hasDone } from './onboarding.js';
import type { Person } from './person.js';

/** What somebody has done in the compliance portal. */
export type Compliance = Pick<Person, 'invitedAt' | 'lastLoginAt' | 'policiesAcceptedAt' | 'backgroundCheck'>;

const resolveOutcome = ({ role }: Basis, chance: Chance): Exclude<Basis['role']['backgroundCheck'], 'usual'> => {
  if (role.backgroundCheck !== 'usual') return role.backgroundCheck;
  const asked = role.kind === 'employee' || chance.happens(0.6);
  const done = hasDone(role.onboarding, 'background-check', chance);
  if (!asked) return 'none';
  return done ? 'pass' : chance.pick(['pending', 'pending', 'fail', 'misconfigured'] as const);
};

const createBackgroundCheck = (basis: Basis, chance: Chance): Compliance['backgroundCheck'] => {
  const outcome = resolveOutcome(basis, chance);
  if (outcome === 'none') return null;
  if (outcome === 'pending') return { outcome: 'fail', completedAt: null };
  const { created, active } = basis.career;
  const completed = drawInstant(chance, created, Math.min(created + 20 * DAY, active?.to ?? created));
  return { outcome, completedAt: outcome === 'misconfigured' ? null : toInstant(completed) };
};

/** Makes up what somebody has done in the compliance portal; who was not invited has done nothing there. */
export const createCompliance = (basis: Basis): Compliance => {
  const { role, career } = basis;
  const chance = basis.chance('compliance');
  const backgroundCheck = createBackgroundCheck(basis, chance);
  if (career.active === null || !role.invited) {
    return { invitedAt: null, lastLoginAt: null, policiesAcceptedAt: null, backgroundCheck };
  }
  const { from, to } = career.active;
  const invited = drawInstant(chance, from, Math.min(from + 3 * DAY, to));
  const accepted = drawInstant(chance, invited, Math.min(invited + 30 * DAY, to));
  const hasAccepted = hasDone(role.onboarding, 'policies', chance);
  const hasLoggedIn = hasAccepted || (role.onboarding !== 'not-started' && chance.happens(0.8));
  return {
    invitedAt: toInstant(invited),
    lastLoginAt: hasLoggedIn ? toInstant(drawInstant(chance, Math.max(accepted, to - 60 * DAY), to)) : null,
    policiesAcceptedAt: hasAccepted ? toInstant(accepted) : null,
    backgroundCheck,
  };
};
