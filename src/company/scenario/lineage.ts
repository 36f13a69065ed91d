import { isObject } from '../../core/json.js';
import type { ScenarioProblem } from './scenario-problem.js';
import type { ScenarioParameter, ScenarioSource } from './scenario-source.js';

/** What every scenario extends that does not say otherwise. */
const ROOT = 'baseline';

/** Finds the scenario of that name, which another one extends; says what is wrong where there is none. */
export type FindScenario = (name: string) => Promise<ScenarioSource | string>;

/** A scenario after those that it extends, the first one first; or why that cannot be told. */
export type Lineage =
  | { readonly sources: readonly ScenarioSource[]; readonly problems?: undefined }
  | { readonly problems: readonly ScenarioProblem[] };

/** Finds everything that a scenario extends. */
export const findLineage = async (source: ScenarioSource, find: FindScenario): Promise<Lineage> => {
  const sources = [source];
  const names = new Set([source.name]);
  for (let child = source; ; ) {
    const name = child.extends ?? (child.name === ROOT ? undefined : ROOT);
    if (name === undefined) return { sources };
    const problem = { scenario: child.name, pointer: '/extends', rule: 'extends' };
    if (typeof name !== 'string') return { problems: [{ ...problem, message: 'must be the name of a scenario' }] };
    const parent = await find(name);
    if (typeof parent === 'string') return { problems: [{ ...problem, message: parent }] };
    if (names.has(parent.name)) {
      const circle = [...names, parent.name].join(', which extends ');
      return { problems: [{ ...problem, message: `goes round in a circle: ${circle}` }] };
    }
    names.add(parent.name);
    sources.unshift(parent);
    child = parent;
  }
};

/** The parameters of scenarios that extend one another; a later declaration replaces an earlier one. */
export const declareParameters = (sources: readonly ScenarioSource[]): Readonly<Record<string, ScenarioParameter>> =>
  Object.assign({}, ...sources.map(({ parameters }) => (isObject(parameters) ? parameters : {})));
