import { readFileSync } from 'node:fs';
import type { ScenarioValidator } from '../company/scenario/create-scenario-validator.js';
import { declareParameters, type FindScenario, findLineage } from '../company/scenario/lineage.js';
import { type Resolving, resolveScenario } from '../company/scenario/resolve-scenario.js';
import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import { type FindPlace, nowhere, ScenarioError } from '../company/scenario/scenario-error.js';
import type { ScenarioSource, ScenarioSummary } from '../company/scenario/scenario-source.js';
import type { JsonObject } from '../core/json.js';
import { RollcallError } from '../core/rollcall-error.js';
import { scenarioSchemaFile, scenariosDirectory } from './package-paths.js';
import { readCompiled } from './read-compiled.js';
import { compiledScenarioFile, createScenarioFiles } from './scenario-files.js';

/** What is asked of a scenario. */
export type Asked = Pick<Resolving, 'parameters' | 'overrides'>;

/** The scenarios that there are. */
export interface ScenarioCatalogue {
  names(): readonly string[];
  list(): Promise<ScenarioSummary[]>;
  summarise(name: string): Promise<ScenarioSummary>;
  /** The file of a scenario. */
  locate(name: string): string;
  /** A scenario as its file says it. */
  show(name: string): Promise<ScenarioSource>;
  /**
   * A scenario with nothing left open: one of these by its name, or one that is in no file.
   * @throws RollcallError where it is not there, breaks the rules for scenarios, or has no such parameters
   */
  resolve(scenario: string | JsonObject, asked?: Asked): Promise<ResolvedScenario>;
}

/** What a catalogue is made from. */
export interface CatalogueOptions {
  /** Files of scenarios beside those that come with Rollcall. @default none */
  readonly files?: readonly string[];
  /** Whether every file is read and checked anew, whatever the build has made of it. @default false */
  readonly fresh?: boolean;
}

/** A scenario that was read. */
interface Entry {
  readonly source: ScenarioSource;
  /** It keeps the rules for scenarios: the build has looked. */
  readonly checked: boolean;
  readonly findPlace: FindPlace;
}

/** Makes the catalogue of the scenarios in our folder and in files of a user. */
export const createScenarioCatalogue = ({
  files: own = [],
  fresh = false,
}: CatalogueOptions = {}): ScenarioCatalogue => {
  const files = createScenarioFiles(own);
  const load = (name: string) => loadEntry(files.locate(name), fresh);
  const summarise = async (name: string): Promise<ScenarioSummary> => {
    const { source } = await load(name);
    const lineage = await findLineage(
      source,
      toFind(async (each) => (await load(each)).source),
    );
    if (lineage.problems) throw new ScenarioError(lineage.problems);
    return { name, description: source.description, parameters: declareParameters(lineage.sources) };
  };
  return {
    ...files,
    summarise,
    list: () => Promise.all(files.names().map(summarise)),
    show: async (name) => (await load(name)).source,
    resolve: async (scenario, asked = {}) => {
      const first = typeof scenario === 'string' ? await load(scenario) : toInlineEntry(scenario);
      return resolveEntry(first, asked, load);
    },
  };
};

const loadEntry = async (file: string, fresh: boolean): Promise<Entry> => {
  const isOurs = file.startsWith(scenariosDirectory);
  const compiled = isOurs && !fresh ? readCompiled<ScenarioSource>(compiledScenarioFile(file), [file]) : undefined;
  if (compiled) return { source: compiled, checked: true, findPlace: nowhere };
  // A YAML parser takes longer to load than all that is done with a scenario at start-up.
  const { readScenarioFile } = await import('./read-scenario-file.js');
  return { ...readScenarioFile(file), checked: false };
};

const toInlineEntry = (scenario: JsonObject): Entry => ({
  source: scenario as ScenarioSource,
  checked: false,
  findPlace: nowhere,
});

/** Where there is no such scenario, that is a problem of the one that extends it. */
const toFind =
  (find: (name: string) => Promise<ScenarioSource>): FindScenario =>
  (name) =>
    find(name).catch((error: unknown) => {
      if (error instanceof RollcallError && error.code === 'UNKNOWN_SCENARIO') return error.message;
      throw error;
    });

const resolveEntry = async (
  first: Entry,
  asked: Asked,
  load: (name: string) => Promise<Entry>,
): Promise<ResolvedScenario> => {
  const entries = new Map([[first.source, first]]);
  const resolved = await resolveScenario(first.source, {
    ...asked,
    find: toFind(async (name) => {
      const entry = await load(name);
      entries.set(entry.source, entry);
      return entry.source;
    }),
    validate: async (scenario, source) =>
      entries.get(source)?.checked ? [] : (await loadValidator())(scenario, source),
  });
  const byName = new Map([...entries.values()].map((entry) => [entry.source.name, entry]));
  const findPlace: FindPlace = (problem) => byName.get(problem.scenario)?.findPlace(problem);
  if (resolved.problems) throw new ScenarioError(resolved.problems, findPlace);
  const { scenario, locate } = resolved;
  places.set(scenario, ({ problems }) => {
    const placed = problems.map((problem) => ({ ...problem, ...locate(problem.pointer ?? '') }));
    return new ScenarioError(placed, findPlace);
  });
  return scenario;
};

/** How problems are told that only show when a scenario is put to use. */
const places = new WeakMap<ResolvedScenario, (error: ScenarioError) => ScenarioError>();

/** Puts a scenario to use; what is found to be wrong with it then is told with the place where it stands. */
export const withPlaces = <T>(scenario: ResolvedScenario, use: (scenario: ResolvedScenario) => T): T => {
  try {
    return use(scenario);
  } catch (error) {
    throw error instanceof ScenarioError ? (places.get(scenario)?.(error) ?? error) : error;
  }
};

let validator: Promise<ScenarioValidator> | undefined;

/** Made when the first scenario comes that the build has not checked. */
const loadValidator = (): Promise<ScenarioValidator> => {
  validator ??= import('../company/scenario/create-scenario-validator.js').then(({ createScenarioValidator }) =>
    createScenarioValidator(JSON.parse(readFileSync(scenarioSchemaFile, 'utf8')) as JsonObject),
  );
  return validator;
};
