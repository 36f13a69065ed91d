import type { Chance } from '../core/chance.js';
import { type Calendar, DAY, HOUR } from './calendar.js';
import type { Role } from './role.js';

/** How long ago the first person of a company started, in days. */
export const FIRST_START = 1826;

/** When somebody came and went, in milliseconds since 1970; `start` and `end` are the starts of UTC days. */
export interface Career {
  readonly start: number;
  readonly end: number | null;
  readonly created: number;
  readonly updated: number;
  /** Between which instants the person was at work, none of them in the future; `null` for a future hire. */
  readonly active: { readonly from: number; readonly to: number } | null;
}

const SHORTEST_FORMER_CAREER = 60;

const drawDaysSinceStart = ({ tenure, phase }: Role, chance: Chance): number => {
  if (phase === 'future') return -chance.integer(3, 60);
  if (tenure === 'founder') return FIRST_START;
  if (tenure === 'early') return chance.integer(1640, 1800);
  if (tenure === 'newcomer' && phase === 'current') return chance.integer(4, 20);
  if (tenure === 'settled') return chance.integer(420, 1600);
  return chance.integer(phase === 'former' ? 150 : 21, 1600);
};

/** Makes up when somebody started, left, and was entered; only a future hire's start lies after the company's instant. */
export const createCareer = (role: Role, { midnight }: Calendar, chance: Chance): Career => {
  const daysSinceStart = drawDaysSinceStart(role, chance);
  const start = midnight - daysSinceStart * DAY;
  const end =
    role.phase === 'former' ? midnight - chance.integer(2, daysSinceStart - SHORTEST_FORMER_CAREER) * DAY : null;
  const entered =
    role.phase === 'future' ? midnight - chance.integer(1, 30) * DAY : start - chance.integer(1, 14) * DAY;
  const created = entered + chance.integer(8 * HOUR, 18 * HOUR);
  const settled = end === null ? created : end + 18 * HOUR;
  // Squared, because most records were touched lately.
  const updated = midnight - 1 - Math.floor(chance.next() ** 2 * (midnight - 1 - settled));
  const active =
    role.phase === 'future' ? null : { from: start + 9 * HOUR, to: end === null ? midnight - 1 : end + 17 * HOUR };
  return { start, end, created, updated, active };
};
