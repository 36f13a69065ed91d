import type { Case } from '../case.js';
import type { Passed } from '../gate/gate.js';

/** What happened while one interaction was tried. */
export interface Trial {
  /** Why its state could not be had. */
  problem?: Pick<Case, 'verdict' | 'reason'>;
  /** What came of each of its requests. */
  readonly outcomes: (Passed | Error)[];
}
