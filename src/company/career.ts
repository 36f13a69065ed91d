import type { Chance } from '../core/chance.js';
import { type Calendar, DAY, HOUR } from './calendar.js';
import type { IndividualTerms } from './person-terms.js';
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

/** What a career is made up from. */
export interface CareerParts {
  readonly role: Role;
  readonly calendar: Calendar;
  readonly terms?: Pick<IndividualTerms, 'startDate' | 'endDate'>;
}

/** Makes up when somebody started, left, and was entered; only a future hire's start lies after the company's instant. */
export const createCareer = ({ role, calendar: { midnight }, terms = {} }: CareerParts, chance: Chance): Career => {
  const { start, end } = drawTerm(role, midnight, { chance, terms });
  const entered =
    role.phase === 'future' ? midnight - chance.integer(1, 30) * DAY : start - chance.integer(1, 14) * DAY;
  const created = entered + chance.integer(8 * HOUR, 18 * HOUR);
  const last = midnight - 1;
  const settled = Math.min(end === null ? created : end + 18 * HOUR, last);
  // Squared, because most records were touched lately.
  const updated = last - Math.floor(chance.next() ** 2 * (last - settled));
  const left = end === null ? last : Math.min(end + 17 * HOUR, last);
  const active = role.phase === 'future' ? null : { from: Math.min(start + 9 * HOUR, left), to: left };
  return { start, end, created, updated, active };
};

/** From when to when somebody is employed: as the scenario says, else by chance. */
const drawTerm = (
  role: Role,
  midnight: number,
  { chance, terms }: { readonly chance: Chance; readonly terms: NonNullable<CareerParts['terms']> },
): Pick<Career, 'start' | 'end'> => {
  const drawn = midnight - drawDaysSinceStart(role, chance) * DAY;
  const givenEnd = typeof terms.endDate === 'string' ? Date.parse(terms.endDate) : null;
  // Somebody whose end is given and whose start is not was here long enough before it.
  const latest = givenEnd === null ? drawn : Math.min(drawn, givenEnd - SHORTEST_FORMER_CAREER * DAY);
  const start = terms.startDate === undefined ? latest : Date.parse(terms.startDate);
  if (role.phase !== 'former') return { start, end: null };
  const days = Math.max(Math.round((midnight - start) / DAY), 0);
  const longest = Math.max(days - SHORTEST_FORMER_CAREER, Math.min(2, days));
  const end = midnight - chance.integer(Math.min(2, longest), longest) * DAY;
  return { start, end: givenEnd ?? end };
};
