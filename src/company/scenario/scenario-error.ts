import { RollcallError } from '../../core/rollcall-error.js';
import { type SourcePlace, showPlace } from '../../core/source-place.js';
import type { ScenarioProblem } from './scenario-problem.js';

/** Finds the place of a problem; undefined for one that is in no file. */
export type FindPlace = (problem: ScenarioProblem) => SourcePlace | undefined;

/** A scenario breaks the rules for scenarios; the message has a line for each problem. */
export class ScenarioError extends RollcallError {
  readonly problems: readonly ScenarioProblem[];
  /** The place of each problem, in the same order. */
  readonly places: readonly (SourcePlace | undefined)[];

  constructor(problems: readonly ScenarioProblem[], findPlace: FindPlace = nowhere) {
    const places = problems.map(findPlace);
    super('INVALID_SCENARIO', problems.map((problem, index) => describeProblem(problem, places[index])).join('\n'));
    this.problems = problems;
    this.places = places;
  }
}

/** Finds no place, as for a scenario that is in no file. */
export const nowhere: FindPlace = () => undefined;

const describeProblem = (problem: ScenarioProblem, place: SourcePlace | undefined): string => {
  const { scenario, pointer = '', message, rule } = problem;
  const head = place ? showPlace(place) : `Scenario "${scenario}":`;
  return `${[head, pointer, message].filter((part) => part !== '').join(' ')} [${rule}]`;
};
