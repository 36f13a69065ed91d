import type { Basis } from './basis.js';
import { DAY, toDate, toInstant } from './calendar.js';
import { drawInstant } from './draw-instant.js';
import type { Person } from './person.js';

/** What compliance officers decided about somebody by hand. */
export type Scoping = Pick<Person, 'outOfScope' | 'exclusions'>;

const OUT_OF_SCOPE_REASONS = [
  'Shared mailbox, not a real person.',
  'Has no access to production systems.',
  'Placeholder for whoever is on call.',
  'Works for a subsidiary with an audit of its own.',
] as const;

const EXCLUSION_REASONS = [
  'On extended leave.',
  'Covered by an equivalent certificate.',
  'Agreed with the auditor until the rollout is finished.',
] as const;

/** The chief and the first heads, who are always there before anybody they decide about. */
const OFFICERS = 4;

/** Makes up what compliance officers decided about somebody by hand; `findOfficer` gives the key of a person by number. */
export const createScoping = (basis: Basis, findOfficer: (number: number) => string): Scoping => {
  const { role, career, number } = basis;
  if (!role.outOfScope && role.exclusions.length === 0) return { outOfScope: null, exclusions: [] };
  const chance = basis.chance('scoping');
  const decider = chance.integer(1, Math.min(OFFICERS, number));
  const officer = decider === number ? basis.key : findOfficer(decider);
  const { from, to } = career.active ?? { from: career.created, to: career.created };
  return {
    outOfScope: role.outOfScope ? { reason: chance.pick(OUT_OF_SCOPE_REASONS), by: officer } : null,
    exclusions: role.exclusions.map((check) => {
      const created = drawInstant(chance, Math.max(from, to - 90 * DAY), to);
      return {
        check,
        reason: check === 'all' ? EXCLUSION_REASONS[0] : chance.pick(EXCLUSION_REASONS),
        by: officer,
        createdAt: toInstant(created),
        startDate: toDate(created),
        endDate: chance.happens(0.5) ? toDate(basis.calendar.midnight + chance.integer(20, 200) * DAY) : null,
      };
    }),
  };
};
