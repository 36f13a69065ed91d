import { generateCompany } from '../../company/generate-company.js';
import { type ResolvedScenario, toCompanyOptions } from '../../company/scenario/resolved-scenario.js';
import { ScenarioError } from '../../company/scenario/scenario-error.js';
import type { JsonObject } from '../../core/json.js';
import { RollcallError } from '../../core/rollcall-error.js';
import type { Api } from '../../engine/api.js';
import type { ScenarioCatalogue } from '../../server/scenario-catalogue.js';

/** What can be said of provider states. */
export interface KnownStates {
  /** Why there is no such state; undefined where there is. */
  refuse(name: string, parameters: JsonObject): Promise<string | undefined>;
  /** Names of the values that an API has in a state; undefined where it has none in any. */
  listValues(api: Api, name: string, parameters: JsonObject): Promise<readonly string[] | undefined>;
}

/** Nobody more is needed to see which values there are, and of ten thousand they would take seconds. */
const PEOPLE = 300;

/** Looks states up in a catalogue, each once. */
export const createKnownStates = (catalogue: ScenarioCatalogue): KnownStates => {
  const scenarios = new Map<string, Promise<ResolvedScenario | string>>();
  const values = new Map<string, readonly string[]>();
  const resolve = (name: string, parameters: JsonObject): Promise<ResolvedScenario | string> => {
    const key = JSON.stringify([name, parameters]);
    const found = scenarios.get(key) ?? catalogue.resolve(name, { parameters }).catch(toReason);
    scenarios.set(key, found);
    return found;
  };
  return {
    refuse: async (name, parameters) => {
      const found = await resolve(name, parameters);
      return typeof found === 'string' ? found : undefined;
    },
    listValues: async (api, name, parameters) => {
      const { stateValues } = api.behaviour;
      const scenario = await resolve(name, parameters);
      if (!stateValues || typeof scenario === 'string') return undefined;
      const key = JSON.stringify([api.id, name, parameters]);
      const known = values.get(key) ?? listNames(stateValues(generateCompany(toSmallCompany(scenario))));
      values.set(key, known);
      return known;
    },
  };
};

const toReason = (error: unknown): string => {
  if (error instanceof ScenarioError) {
    return error.problems.map(({ scenario, message }) => `the scenario "${scenario}" ${message}`).join('; ');
  }
  if (error instanceof RollcallError) return error.message.split('\n')[0] as string;
  throw error;
};

const toSmallCompany = (scenario: ResolvedScenario): ReturnType<typeof toCompanyOptions> =>
  toCompanyOptions({ ...scenario, people: Math.min(scenario.people, PEOPLE) });

const listNames = (values: JsonObject): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
