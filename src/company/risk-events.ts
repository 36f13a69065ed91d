import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { DAY, toInstant } from './calendar.js';
import { toIdentityProduct } from './identity-product.js';
import type { RiskEvent, Training } from './person.js';
import type { RiskProfile } from './role.js';

type EventKind = RiskEvent['kind'];

/** An event that happened between so many days ago. */
type Planned = readonly [kind: EventKind, fewestDays: number, mostDays: number];

/**
 * Recent events of each profile. With impacts of -25, -30, -40, +15 and +10 that halve every 90 days, starting from 75,
 * and no 30 clean days, each profile ends within the band it is named after.
 */
const PLANS: Readonly<Record<RiskProfile, readonly Planned[]>> = {
  none: [],
  calm: [],
  green: [
    ['phishing-reported', 3, 12],
    ['phishing-reported', 10, 24],
    ['phishing-reported', 2, 27],
  ],
  yellow: [
    ['phishing-clicked', 15, 24],
    ['phishing-reported', 3, 9],
  ],
  orange: [['phishing-clicked', 2, 19]],
  red: [
    ['phishing-clicked', 2, 19],
    ['mfa-disabled', 2, 19],
  ],
  critical: [
    ['malware', 2, 19],
    ['mfa-disabled', 2, 19],
  ],
};

const CALM_KINDS: readonly (readonly [EventKind, number])[] = [
  ['phishing-reported', 70],
  ['phishing-clicked', 26],
  ['mfa-disabled', 4],
];

const SOURCES: Readonly<Record<EventKind, string | null>> = {
  'phishing-clicked': 'knowbe4',
  'phishing-reported': 'knowbe4',
  'training-completed': 'knowbe4',
  malware: 'crowdstrike',
  // The identity provider's own product saw it.
  'mfa-disabled': null,
};

const planCalm = (chance: Chance): Planned[] =>
  Array.from({ length: chance.integer(0, 3) }, () => [chance.pickWeighted(CALM_KINDS), 240, 1500]);

const planEvents = (profile: RiskProfile, chance: Chance): readonly Planned[] => {
  if (profile === 'calm') return planCalm(chance);
  if (profile !== 'critical') return PLANS[profile];
  const more = Array.from({ length: chance.integer(2, 8) }, (): Planned => ['phishing-clicked', 1, 27]);
  return [...PLANS.critical, ...more];
};

const listCompletions = (profile: RiskProfile, trainings: readonly Training[], chance: Chance): number[] =>
  profile !== 'calm' && profile !== 'green'
    ? []
    : trainings.flatMap(({ completedAt }) =>
        completedAt !== null && chance.happens(0.4) ? [Date.parse(completedAt)] : [],
      );

interface Happened {
  readonly kind: EventKind;
  readonly time: number;
  readonly source?: string | undefined;
}

/** What the scenario says has happened; none of it after the company's instant. */
const listGiven = ({ terms, calendar, chance: chanceOf }: Basis): Happened[] => {
  const chance = chanceOf('given risk');
  return (terms.riskEvents ?? []).map(({ kind, daysAgo, source }) => {
    const [fewest, most] = typeof daysAgo === 'number' ? [daysAgo, daysAgo] : daysAgo;
    return { kind, source, time: calendar.at - Math.round((fewest + chance.next() * (most - fewest)) * DAY) };
  });
};

/** Makes up what raised or lowered somebody's risk, in order of time; completed courses are the ones in `trainings`. */
export const createRiskEvents = (basis: Basis, trainings: readonly Training[]): readonly RiskEvent[] => {
  const { active } = basis.career;
  const { risk, idpConnection } = basis.role;
  if (active === null) return [];
  const chance = basis.chance('risk');
  const happened: Happened[] = planEvents(risk, chance).map(([kind, fewest, most]) => ({
    kind,
    time: active.to - chance.integer(fewest * DAY, most * DAY),
  }));
  for (const time of listCompletions(risk, trainings, chance)) happened.push({ kind: 'training-completed', time });
  return [...happened, ...listGiven(basis)]
    .filter(({ time }) => time >= active.from)
    .sort((one, other) => one.time - other.time)
    .map(({ kind, time, source }, index) => ({
      key: `${basis.key}-event-${index + 1}`,
      kind,
      source: source ?? SOURCES[kind] ?? toIdentityProduct(idpConnection),
      at: toInstant(time),
    }));
};
