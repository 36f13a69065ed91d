import { suggestWord } from '../../core/suggest-word.js';
import { createRole } from '../apply-terms.js';
import { toPersonKey } from '../basis.js';
import { groupPlans } from '../groups.js';
import { mayHold } from '../memberships.js';
import type { CastMember } from '../person-terms.js';
import type { ResolvedScenario } from './resolved-scenario.js';
import type { ScenarioProblem } from './scenario-problem.js';

/** The cast of one scenario, as it was written. */
export interface WrittenCast {
  readonly name: string;
  readonly cast: readonly object[];
}

/** Somebody of the cast, and where the scenario says so. */
interface Placed {
  readonly member: CastMember;
  readonly problem: (member: string, rule: string, message: string) => ScenarioProblem;
}

/** How people of the cast contradict themselves, or refer to somebody who is not there. */
export const listCastProblems = (scenario: ResolvedScenario, written: readonly WrittenCast[]): ScenarioProblem[] => {
  const placed = placeCast(written);
  const known = new Set(placed.flatMap(({ member }) => member.key ?? []));
  const isKnown = (key: string): boolean => known.has(key) || isMadeUp(key, scenario.people);
  return [
    ...listSurplus(placed, scenario),
    ...placed.flatMap((each) => listOwnProblems(each, scenario)),
    ...listDuplicates(placed, 'key'),
    ...listDuplicates(placed, 'email'),
    ...listStrayManagers(placed, { isKnown, known: [...known] }),
  ];
};

/** How many people there may be, and how many problems of one kind are told. */
const MOST = 200_000;
const ENOUGH = 20;

const listSurplus = (placed: readonly Placed[], { people }: ResolvedScenario): ScenarioProblem[] => {
  let total = people;
  for (const { member, problem } of placed) {
    total += member.count ?? 1;
    if (total > MOST) return [problem('count', 'maximum', `makes the company larger than ${MOST} people`)];
  }
  return [];
};

const placeCast = (written: readonly WrittenCast[]): Placed[] =>
  written.flatMap(({ name, cast }) =>
    cast.map((member, index) => ({
      member: member as CastMember,
      problem: (inner, rule, message) => ({
        scenario: name,
        pointer: `/cast/${index}${inner === '' ? '' : `/${inner}`}`,
        rule,
        message,
      }),
    })),
  );

const isMadeUp = (key: string, people: number): boolean => {
  const number = Number(/^person-([1-9]\d*)$/.exec(key)?.[1] ?? Number.NaN);
  return number <= people && key === toPersonKey(number);
};

const listOwnProblems = ({ member, problem }: Placed, { people, now }: ResolvedScenario): ScenarioProblem[] => {
  const { key, email, count = 1, namesakesOf, startDate, endDate, groups } = member;
  const at = Date.parse(now);
  const { phase, idpConnection } = createRole(member, at);
  const problems: ScenarioProblem[] = [];
  const check = (holds: boolean, where: string, message: string): void => {
    if (!holds) problems.push(problem(where, 'consistent', message));
  };
  const today = new Date(at).toISOString().slice(0, 10);
  check(count === 1 || key === undefined, 'key', 'is for one person, but `count` is not 1');
  check(count === 1 || email === undefined, 'email', 'is for one person, but `count` is not 1');
  if (typeof endDate === 'string') {
    check(phase === 'former', 'endDate', `is for somebody who has left, but the phase is ${phase}`);
    check(endDate <= today, 'endDate', `must not be after ${today}, the day that the scenario is set at`);
    check(startDate === undefined || startDate <= endDate, 'endDate', 'must not be before the start');
  }
  if (startDate !== undefined) {
    const fits = startDate > today === (phase === 'future');
    check(fits, 'startDate', `does not fit the phase ${phase}: the scenario is set at ${today}`);
  }
  if (namesakesOf !== undefined) {
    const last = namesakesOf + count - 1;
    check(last <= people, 'namesakesOf', `reaches to person ${last}, but only ${people} are made up`);
  }
  for (const [index, group] of (Array.isArray(groups) ? (groups as string[]) : []).entries()) {
    const connection = groupPlans.find(({ key }) => key === group)?.connection;
    const message = `is synced from ${connection}, but the person is not: say \`idpConnection: ${connection}\``;
    check(mayHold(group, idpConnection), `groups/${index}`, message);
  }
  return problems;
};

const listDuplicates = (placed: readonly Placed[], member: 'key' | 'email'): ScenarioProblem[] => {
  const seen = new Set<string>();
  return placed.flatMap(({ member: each, problem }) => {
    const value = each[member];
    if (value === undefined) return [];
    if (seen.has(value.toLowerCase())) return [problem(member, 'unique', `"${value}" is somebody else's already`)];
    seen.add(value.toLowerCase());
    return [];
  });
};

const listStrayManagers = (
  placed: readonly Placed[],
  { isKnown, known }: { readonly isKnown: (key: string) => boolean; readonly known: readonly string[] },
): ScenarioProblem[] => {
  const managers = new Map(placed.map(({ member: { key, manager } }) => [key, manager]));
  /** Those of whom it is known where they lead, so that a long line is walked only once. */
  const walked = new Set<string>();
  const problems: ScenarioProblem[] = [];
  for (const { member, problem } of placed) {
    const { key, manager } = member;
    if (typeof manager !== 'string' || problems.length === ENOUGH) continue;
    if (!isKnown(manager)) {
      const advice = suggestWord(manager, known) || ' The people who are made up are person-1, person-2, …';
      problems.push(problem('manager', 'person', `is nobody's key.${advice}`));
      continue;
    }
    const above = new Set<string>(key === undefined ? [] : [key]);
    let next: string | null | undefined = manager;
    while (typeof next === 'string' && !above.has(next) && !walked.has(next)) {
      above.add(next);
      next = managers.get(next);
    }
    if (typeof next === 'string' && above.has(next))
      problems.push(problem('manager', 'acyclic', 'leads back to the person'));
    for (const each of above) walked.add(each);
  }
  return problems;
};
