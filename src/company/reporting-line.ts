import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';

/** Knows who leads whom in one company. */
export interface ReportingLine {
  /** Takes somebody into a department and says who leads them; asked in order of numbers. */
  join(basis: Basis, department: string): string | null;
}

interface Leader {
  readonly key: string;
  readonly start: number;
}

const REPORTS_OF_A_LEADER = 7;

const LIKELIHOOD_WITHOUT_MANAGER: Partial<Record<Basis['role']['kind'], number>> = {
  contractor: 0.3,
  'service-account': 0.5,
  'non-employee': 0.5,
  auditor: 1,
  external: 1,
};

const TRIES = 4;

/** The leader at the index, or the first one above who started before; the head at index 0 started before everybody. */
const climb = (leaders: readonly Leader[], index: number, start: number): Leader | undefined => {
  let current = index;
  while (current > 0 && (leaders[current]?.start ?? start) >= start) current = indexAbove(current);
  return leaders[current];
};

const indexAbove = (index: number): number => Math.floor((index - 1) / REPORTS_OF_A_LEADER);

/** A leader by chance; a few tries, so that not everybody who started early ends with the head. */
const drawLeader = (leaders: readonly Leader[], start: number, chance: Chance): Leader | undefined => {
  for (let tries = 1; tries < TRIES; tries++) {
    const leader = leaders[chance.integer(0, leaders.length - 1)];
    if (leader !== undefined && leader.start < start) return leader;
  }
  return climb(leaders, chance.integer(0, Math.max(leaders.length - 1, 0)), start);
};

/**
 * Makes the reporting line of one company: a tree in every department, under its head, under the chief. Everybody is
 * led by somebody with a lower number, so there are no cycles, and a larger company begins like a smaller one.
 */
export const createReportingLine = (): ReportingLine => {
  let chief: Leader | null = null;
  const departments = new Map<string, Leader[]>();
  const leadersOf = (department: string): Leader[] => {
    const leaders = departments.get(department) ?? [];
    departments.set(department, leaders);
    return leaders;
  };
  return {
    join: ({ key, role, career, chance }, department) => {
      const self = { key, start: career.start };
      const draw = chance('manager');
      if (role.rank === 'chief') {
        chief = self;
        return null;
      }
      if (draw.happens(LIKELIHOOD_WITHOUT_MANAGER[role.kind] ?? 0)) return null;
      const leaders = leadersOf(department);
      const leader =
        role.rank === 'member'
          ? drawLeader(leaders, career.start, draw)
          : climb(leaders, Math.max(indexAbove(leaders.length), 0), career.start);
      if (role.rank !== 'member') leaders.push(self);
      return (leader ?? chief)?.key ?? null;
    },
  };
};
