import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { RollcallError } from '../core/rollcall-error.js';
import { suggestWord } from '../core/suggest-word.js';
import { compiledDirectory, scenariosDirectory } from './package-paths.js';

/** Whether the text is the path of a scenario's file, and not a scenario's name. */
export const isScenarioFile = (text: string): boolean => /[/\\]|\.(ya?ml|json)$/.test(text);

/** What the scenario in a file is called. */
export const toScenarioName = (file: string): string => basename(file, extname(file));

/** Where the build puts the compiled scenario of a file of ours. */
export const compiledScenarioFile = (file: string): string =>
  join(compiledDirectory, 'scenarios', `${toScenarioName(file)}.json`);

/** Names of the scenarios that come with Rollcall. */
const listScenarios = (): string[] =>
  readdirSync(scenariosDirectory)
    .filter((file) => file.endsWith('.yaml'))
    .map(toScenarioName)
    .sort();

/** The files of scenarios by name: those of ours, and before them those of a user. */
export interface ScenarioFiles {
  names(): readonly string[];
  /** @throws RollcallError where there is none of that name, with the one that was probably meant */
  locate(name: string): string;
}

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** Finds scenarios in our folder, in the files named here, and in the folders that these are in. */
export const createScenarioFiles = (own: readonly string[]): ScenarioFiles => {
  for (const file of own) {
    if (!existsSync(file)) throw new RollcallError('UNKNOWN_SCENARIO', `There is no scenario at ${file}.`);
  }
  const files = new Map(own.map((file) => [toScenarioName(file), file]));
  const folders = [...new Set(own.map((file) => dirname(file)))];
  const names = (): string[] => [...new Set([...listScenarios(), ...files.keys()])].sort();
  return {
    names,
    locate: (name) => {
      const beside = folders.flatMap((folder) => EXTENSIONS.map((extension) => join(folder, `${name}${extension}`)));
      const ours = join(scenariosDirectory, `${name}.yaml`);
      const file = files.get(name) ?? (/^[a-z0-9-]+$/.test(name) ? [...beside, ours].find(existsSync) : undefined);
      if (file !== undefined) return file;
      const message = `There is no scenario "${name}".${suggestWord(name, names())}`;
      throw new RollcallError('UNKNOWN_SCENARIO', message);
    },
  };
};
