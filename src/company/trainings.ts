import type { Basis } from './basis.js';
import { DAY, toInstant } from './calendar.js';
import { drawInstant } from './draw-instant.js';
import { hasDone, onboardingSteps } from './onboarding.js';
import type { Training } from './person.js';
import type { Position } from './position.js';

type Topic = Training['topic'];

const TOPICS = onboardingSteps.slice(0, 7) as readonly Topic[];

const TOPICS_OF_DEPARTMENTS: Readonly<Record<string, readonly Topic[]>> = {
  engineering: ['pci-secure-code'],
  finance: ['pci'],
  legal: ['gdpr', 'ccpa'],
  people: ['hipaa'],
  sales: ['pci'],
  support: ['hipaa'],
};

const listTopics = ({ role }: Basis, { department, site }: Position): readonly Topic[] => {
  if (role.everyTopic) return TOPICS;
  const { country, region } = site.site;
  const asked = new Set<string>(['security', role.onboarding, ...(TOPICS_OF_DEPARTMENTS[department.key] ?? [])]);
  if (role.kind === 'employee') asked.add('ai');
  if (country !== 'US' && country !== 'CA' && country !== 'AU') asked.add('gdpr');
  if (region === 'CA') asked.add('ccpa');
  return TOPICS.filter((topic) => asked.has(topic));
};

/** Makes up the courses that somebody was given, at first or later, and which of them are done. */
export const createTrainings = (basis: Basis, position: Position): readonly Training[] => {
  const { kind, onboarding } = basis.role;
  const { active } = basis.career;
  if (active === null || (kind !== 'employee' && kind !== 'contractor')) return [];
  const chance = basis.chance('trainings');
  const { from, to } = active;
  return listTopics(basis, position).map((topic) => {
    const later = chance.happens(0.4) ? from + Math.floor(chance.next() * 0.9 * (to - from)) : from;
    const assigned = Math.min(later + chance.integer(0, 2) * DAY, to);
    const completed = drawInstant(chance, assigned, Math.min(assigned + 45 * DAY, to));
    const done = hasDone(onboarding, topic, chance);
    return { topic, assignedAt: toInstant(assigned), completedAt: done ? toInstant(completed) : null };
  });
};
