import { checkFaults, type FaultRules } from '../admin/check-faults.js';
import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import { ScenarioError } from '../company/scenario/scenario-error.js';
import { addFault, type Fault, type FaultDefinition, type Faults, noFaults } from '../core/fault.js';

/**
 * Reads the faults of a scenario: as the admin API takes them, or as it tells them, with what they have met so far.
 * @throws ScenarioError where one of them cannot be
 */
export const readFaults = ({ name, faults }: Pick<ResolvedScenario, 'name' | 'faults'>, rules: FaultRules): Faults => {
  const problems = checkFaults(faults, rules).map(({ pointer, message, rule }) => ({
    scenario: name,
    pointer: `/faults${pointer}`,
    message,
    rule,
  }));
  if (problems.length > 0) throw new ScenarioError(problems);
  return faults.reduce(readFault, noFaults);
};

const readFault = (faults: Faults, fault: FaultDefinition & Partial<Fault>): Faults => {
  const { id, matched, hits, ...definition } = fault;
  const added = addFault(faults, definition);
  if (id === undefined) return added;
  const made = Math.max(added.made, Number(/\d+$/.exec(id)?.[0] ?? 0));
  const { list } = added;
  return {
    made,
    list: [...list.slice(0, -1), { ...(list.at(-1) as Fault), id, matched: matched ?? 0, hits: hits ?? 0 }],
  };
};
