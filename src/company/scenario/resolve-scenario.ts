import type { Json, JsonObject } from '../../core/json.js';
import { suggestWord } from '../../core/suggest-word.js';
import { declareParameters, type FindScenario, findLineage } from './lineage.js';
import { listCastProblems } from './list-cast-problems.js';
import { locatePointer, type ScenarioPlace } from './locate-pointer.js';
import { mergeScenarios } from './merge-scenarios.js';
import { listParameterProblems, toValues } from './parameter-values.js';
import type { RecordOverride, ResolvedScenario } from './resolved-scenario.js';
import type { ScenarioProblem } from './scenario-problem.js';
import type { ParameterValues, ScenarioSource } from './scenario-source.js';
import { substituteParameters } from './substitute-parameters.js';

/** What is said in place of a scenario, whatever it says; it has the right form. */
export type ScenarioOverrides = Partial<Pick<ResolvedScenario, 'people' | 'seed' | 'now' | 'clock' | 'settings'>>;

/** What a scenario is resolved with. */
export interface Resolving {
  /** Values for its parameters; those that are absent have their defaults. */
  readonly parameters?: ParameterValues;
  readonly overrides?: ScenarioOverrides;
  readonly find: FindScenario;
  /** How a scenario, with values in place of parameters, breaks the rules for scenarios. */
  readonly validate: (scenario: JsonObject, source: ScenarioSource) => Promise<readonly ScenarioProblem[]>;
}

/** A resolved scenario, or why there is none. */
export type Resolved =
  | {
      readonly scenario: ResolvedScenario;
      /** Says where a pointer into the scenario leads among those that it was merged from. */
      readonly locate: (pointer: string) => ScenarioPlace;
      readonly problems?: undefined;
    }
  | { readonly problems: readonly ScenarioProblem[] };

/** Merges a scenario with those that it extends, and puts values in place of its parameters. */
export const resolveScenario = async (source: ScenarioSource, resolving: Resolving): Promise<Resolved> => {
  const lineage = await findLineage(source, resolving.find);
  if (lineage.problems) return lineage;
  const declared = declareParameters(lineage.sources);
  const given = resolving.parameters ?? {};
  const misgiven = listParameterProblems(source.name, declared, given);
  if (misgiven.length > 0) return { problems: misgiven };
  const values = toValues(declared, given);
  const problems: ScenarioProblem[] = [];
  const levels: Level[] = [];
  for (const each of lineage.sources) {
    const level = substitute(each, values, problems);
    problems.push(...(await resolving.validate(level.scenario, each)).filter((problem) => !isCovered(problem, level)));
    levels.push(level);
  }
  if (problems.length > 0) return { problems };
  return complete(
    source,
    [...levels, { source, unknown: [], scenario: (resolving.overrides ?? {}) as JsonObject }],
    values,
  );
};

/** A scenario with values in place of its parameters. */
interface Level {
  readonly source: ScenarioSource;
  readonly scenario: JsonObject;
  /** Pointers to uses of parameters that there are not. */
  readonly unknown: readonly string[];
}

/** What is wrong with a use of an unknown parameter was said already. */
const isCovered = ({ pointer = '' }: ScenarioProblem, { unknown }: Level): boolean =>
  unknown.some((use) => pointer === use || pointer.startsWith(`${use}/`));

const substitute = (source: ScenarioSource, values: ParameterValues, problems: ScenarioProblem[]): Level => {
  const unknown: string[] = [];
  const { parameters, ...rest } = source;
  const scenario = substituteParameters(rest as Json, values, ({ pointer, parameter }) => {
    unknown.push(pointer);
    const advice = suggestWord(parameter, Object.keys(values)) || ' Declare it under `parameters`.';
    const message = `uses a parameter "${parameter}" that is not declared.${advice}`;
    problems.push({ scenario: source.name, pointer, rule: 'parameter', message });
  }) as JsonObject;
  return { source, unknown, scenario: parameters === undefined ? scenario : { ...scenario, parameters } };
};

const complete = (source: ScenarioSource, levels: readonly Level[], values: ParameterValues): Resolved => {
  const merged = levels.map(({ scenario }) => scenario).reduce(mergeScenarios, {});
  const missing = ['people', 'seed', 'now'].filter((member) => merged[member] === undefined);
  if (missing.length > 0) {
    const message = `is required, here or in a scenario that this one extends`;
    return {
      problems: missing.map((each) => ({ scenario: source.name, pointer: `/${each}`, rule: 'required', message })),
    };
  }
  const scenario = toResolved(merged, values);
  const problems = listCastProblems(
    scenario,
    levels.map(({ source: { name }, scenario: level }) => ({ name, cast: (level['cast'] ?? []) as readonly object[] })),
  );
  const placed = levels.map((level) => ({ name: level.source.name, scenario: level.scenario }));
  const locate = (pointer: string): ScenarioPlace => locatePointer(placed, pointer);
  return problems.length > 0 ? { problems } : { scenario, locate };
};

const toResolved = (merged: JsonObject, values: ParameterValues): ResolvedScenario => {
  const { name, description, people, seed, now, clock, settings, company, changes, cast, faults, records } = merged;
  // The schema has been kept: what it says of each member is what the types say.
  return {
    name,
    description,
    parameters: values,
    people,
    seed,
    now,
    clock,
    settings,
    company: { ...(company as JsonObject), changes, cast },
    faults,
    records: listOverrides(records as JsonObject),
  } as unknown as ResolvedScenario;
};

const listOverrides = (records: JsonObject): RecordOverride[] =>
  Object.entries(records).flatMap(([api, collections]) =>
    Object.entries(collections as JsonObject).flatMap(([collection, overrides]) =>
      (overrides as readonly JsonObject[]).map((each) => ({ api, collection, ...each }) as unknown as RecordOverride),
    ),
  );
