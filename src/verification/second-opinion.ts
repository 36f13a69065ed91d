import type { Observation } from './checks/finding.js';
import type { CheckSubject } from './checks/subject.js';

/** Somebody else who looks at each exchange too. */
export interface SecondOpinion {
  /** Who it is, for the reports. */
  readonly name: string;
  /** Where the other one differs from what was observed: notes, since they do not decide. */
  compare(subject: CheckSubject, observed: readonly Observation[]): readonly Observation[];
}
