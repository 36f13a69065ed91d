import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import { type Asked, createScenarioCatalogue, type ScenarioCatalogue } from './scenario-catalogue.js';
import { isScenarioFile, toScenarioName } from './scenario-files.js';

/** A scenario, and the catalogue that it is in. */
export interface LoadedScenario {
  readonly scenario: ResolvedScenario;
  readonly catalogue: ScenarioCatalogue;
}

/** Loads the scenario of that name or in that file. */
export const loadScenario = async (named: string, asked?: Asked): Promise<LoadedScenario> => {
  const isFile = isScenarioFile(named);
  const catalogue = createScenarioCatalogue(isFile ? { files: [named] } : {});
  return { catalogue, scenario: await catalogue.resolve(isFile ? toScenarioName(named) : named, asked) };
};
