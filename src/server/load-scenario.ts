import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import {
  type Asked,
  type CatalogueOptions,
  createScenarioCatalogue,
  type ScenarioCatalogue,
} from './scenario-catalogue.js';
import { isScenarioFile, toScenarioName } from './scenario-files.js';

/** A scenario that was named, and the catalogue that it is in. */
export interface OpenScenario {
  readonly name: string;
  readonly catalogue: ScenarioCatalogue;
}

/** Finds the scenario of that name or in that file. */
export const openScenario = (named: string, options: Pick<CatalogueOptions, 'fresh'> = {}): OpenScenario => {
  const isFile = isScenarioFile(named);
  const catalogue = createScenarioCatalogue({ ...options, files: isFile ? [named] : [] });
  return { name: isFile ? toScenarioName(named) : named, catalogue };
};

/** Loads the scenario of that name or in that file. */
export const loadScenario = async (
  named: string,
  asked?: Asked,
): Promise<{ readonly scenario: ResolvedScenario; readonly catalogue: ScenarioCatalogue }> => {
  const { name, catalogue } = openScenario(named);
  return { catalogue, scenario: await catalogue.resolve(name, asked) };
};
