import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import { ScenarioError } from '../company/scenario/scenario-error.js';
import { defaultSettings } from '../core/settings.js';
import type { Api } from '../engine/api.js';
import type { Profile } from '../engine/behaviour.js';
import { createSchemaCompiler } from '../openapi/schema-compiler.js';
import { createStart, type StartParts } from './create-start.js';
import { listApis, loadAdminSpec, loadApis } from './load-apis.js';
import { openScenario } from './load-scenario.js';
import { withPlaces } from './scenario-catalogue.js';

/** Says what is wrong with the scenario of that name or in that file; undefined where nothing is. */
export type ScenarioCheck = (named: string) => Promise<ScenarioError | undefined>;

/**
 * Checks scenarios: with the defaults of their parameters and with every bound, up to the start of a world in which all
 * APIs that come with Rollcall, and the given ones, have what it says. APIs are loaded once for all scenarios.
 */
export const createScenarioCheck = (others: readonly Api[] = []): ScenarioCheck => {
  const prepared = new Map<Profile, Promise<StartParts>>();
  const prepare = (profile: Profile): Promise<StartParts> => {
    const parts = prepared.get(profile) ?? loadParts(profile, others);
    prepared.set(profile, parts);
    return parts;
  };
  return async (named) => {
    try {
      const { catalogue, name } = openScenario(named, { fresh: true });
      const scenario = await catalogue.resolve(name);
      const { parameters } = await catalogue.summarise(name);
      for (const [parameter, { minimum, maximum, enum: values = [] }] of Object.entries(parameters)) {
        for (const value of [minimum, maximum, ...(values as readonly string[])]) {
          if (value !== undefined) await catalogue.resolve(name, { parameters: { [parameter]: value } });
        }
      }
      start(scenario, await prepare(scenario.settings.profile ?? 'observed'));
      return undefined;
    } catch (error) {
      if (error instanceof ScenarioError) return error;
      throw error;
    }
  };
};

const loadParts = async (profile: Profile, others: readonly Api[]): Promise<StartParts> => {
  const [apis, adminSpec] = await Promise.all([loadApis([], profile), loadAdminSpec(profile)]);
  return {
    apis: [...apis, ...others],
    knownApis: listApis(),
    adminSchemas: createSchemaCompiler(adminSpec),
    mode: 'frozen',
    settings: { ...defaultSettings, profile },
  };
};

/** Goes as far as the credentials, which need the whole company. */
const start = (scenario: ResolvedScenario, parts: StartParts): void =>
  withPlaces(scenario, (each) => {
    const { company, credentials } = createStart(each, parts);
    company();
    for (const api of parts.apis) credentials(api);
  });
