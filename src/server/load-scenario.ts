import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RollcallError } from '../core/rollcall-error.js';
import { compiledDirectory, scenariosDirectory } from './package-paths.js';
import { readCompiled } from './read-compiled.js';
import type { Scenario } from './scenario.js';

/** Names of the scenarios that there are. */
export const listScenarios = (): string[] =>
  readdirSync(scenariosDirectory)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

/** The file of the scenario of that name. */
export const scenarioFile = (name: string): string => join(scenariosDirectory, `${name}.yaml`);

/** Loads the scenario of that name: as the build compiled it, unless its file says something else by now. */
export const loadScenario = async (name: string): Promise<Scenario> => {
  const file = scenarioFile(name);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    throw new RollcallError(
      'UNKNOWN_SCENARIO',
      `There is no scenario "${name}". There is ${listScenarios().join(', ')}.`,
    );
  }
  const compiled = readCompiled<Scenario>(compiledScenarioFile(name), [file]);
  if (compiled) return compiled;
  // A YAML parser takes longer to load than all that is done with a scenario at start-up.
  const { compileScenario } = await import('./compile-scenario.js');
  return compileScenario(file);
};

/** Where the build puts a compiled scenario. */
export const compiledScenarioFile = (name: string): string => join(compiledDirectory, 'scenarios', `${name}.json`);
