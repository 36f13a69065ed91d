import { defaultSettings } from '../../src/core/settings.js';
import { Transaction } from '../../src/core/transaction.js';
import { createWorld } from '../../src/core/world.js';
import type { Api } from '../../src/engine/api.js';
import type { Profile } from '../../src/engine/behaviour.js';
import { createSchemaCompiler } from '../../src/openapi/schema-compiler.js';
import { createStart } from '../../src/server/create-start.js';
import { loadAdminSpec, loadApis } from '../../src/server/load-apis.js';
import { loadScenario } from '../../src/server/load-scenario.js';

/** Every API, and a way to read and write the state that a scenario starts them with, below HTTP. */
export interface SeededApis {
  readonly apis: readonly Api[];
  /** Begins a transaction over the start; nobody commits it. */
  begin(): Transaction;
}

/** Makes the APIs ready in a profile, with the company of a scenario; `people` where it has to be a small one. */
export const seedApis = async (profile: Profile, name = 'baseline', people?: number): Promise<SeededApis> => {
  const [{ scenario }, apis, adminSpec] = await Promise.all([
    loadScenario(name, people === undefined ? undefined : { parameters: {}, overrides: { people } }),
    loadApis([], profile),
    loadAdminSpec(profile),
  ]);
  const adminSchemas = createSchemaCompiler(adminSpec);
  const settings = { ...defaultSettings, profile };
  const { origin, clock } = createStart(scenario, { apis, knownApis: [], adminSchemas, mode: 'frozen', settings });
  const world = createWorld(origin, { ...clock, setAt: 0 }, settings);
  return { apis, begin: () => new Transaction(world, origin.at) };
};
