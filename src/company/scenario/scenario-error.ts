import { RollcallError } from '../../core/rollcall-error.js';
import type { ScenarioProblem } from './scenario-problem.js';

/** A scenario breaks the rules for scenarios; the message has a line for each problem. */
export class ScenarioError extends RollcallError {
  readonly problems: readonly ScenarioProblem[];

  /** @param describe Puts a problem into a line, with the place where it stands. */
  constructor(problems: readonly ScenarioProblem[], describe = describeProblem) {
    super('INVALID_SCENARIO', problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

/** A problem in a line, for a scenario that is in no file. */
export const describeProblem = ({ scenario, pointer, message, rule }: ScenarioProblem): string =>
  `${[`Scenario "${scenario}":`, pointer ?? '', message].filter((part) => part !== '').join(' ')} [${rule}]`;
