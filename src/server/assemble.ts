import type { AdminAccess } from '../admin/admin-access.js';
import { createAdminBehaviour } from '../admin/admin-behaviour.js';
import type { ResolvedScenario } from '../company/scenario/resolved-scenario.js';
import { type Api, createApi } from '../engine/api.js';
import type { Profile } from '../engine/behaviour.js';
import { createEngine, type Engine } from '../engine/engine.js';
import type { EngineOptions, EngineParts, Mounts } from '../engine/engine-parts.js';
import type { Host } from '../engine/host.js';
import { JournalRoom } from '../engine/journal/journal-room.js';
import { Measurements } from '../engine/measurements.js';
import { Recall } from '../engine/recall.js';
import { createWorlds } from '../engine/worlds.js';
import type { Document } from '../openapi/document.js';
import { createSchemaCompiler } from '../openapi/schema-compiler.js';
import { createFindJob, createStart } from './create-start.js';
import { type ScenarioCatalogue, withPlaces } from './scenario-catalogue.js';

/** What a mock is put together from. */
export interface Assembly {
  readonly apis: readonly Api[];
  /** Loads the same APIs in another profile. */
  readonly loadApis: (profile: Profile) => Promise<readonly Api[]>;
  readonly adminSpec: Document;
  readonly scenario: ResolvedScenario;
  readonly catalogue: ScenarioCatalogue;
  /** Ids of every API that a scenario may speak of. */
  readonly knownApis: readonly string[];
  readonly clock: 'ticking' | 'frozen';
  readonly options: EngineOptions;
  readonly host: Host;
  readonly adminAccess: AdminAccess;
}

/** An engine and the parts that it works with. */
export interface Assembled {
  readonly engine: Engine;
  readonly parts: EngineParts;
}

/** Where the admin API is mounted. */
const ADMIN_MOUNT = '__admin';

/** Puts an engine together: APIs, company, worlds and the admin API. */
export const assemble = ({ apis, adminSpec, options, host, adminAccess, ...rest }: Assembly): Assembled => {
  const mounts = new Map<Profile, Mounts>();
  const mounted = new Map(apis.map((api) => [api.id, api]));
  const { auth, rateLimit, profile, indexLag } = options;
  const settings = { auth, rateLimit, profile, indexLag };
  const adminSchemas = createSchemaCompiler(adminSpec);
  const startParts = { apis, knownApis: rest.knownApis, adminSchemas, mode: rest.clock, settings };
  const begin = (scenario: ResolvedScenario) => withPlaces(scenario, (each) => createStart(each, startParts));
  const parts: EngineParts = {
    options,
    host,
    ...createMounts(mounted),
    mounts: (asked) => mounts.get(asked),
    loadProfile: async (asked) => {
      if (mounts.has(asked)) return;
      const loaded = await rest.loadApis(asked);
      mounts.set(asked, createMounts(new Map([...loaded, admin].map((api) => [api.id, api]))));
    },
    worlds: createWorlds(begin(rest.scenario), host.wallClock, options),
    findJob: createFindJob(apis),
    recall: new Recall(),
    journalRoom: new JournalRoom(),
    measurements: new Measurements(),
  };
  const behaviour = createAdminBehaviour(parts, {
    access: adminAccess,
    scenarios: {
      ...rest.catalogue,
      start: async (scenario, parameters) => begin(await rest.catalogue.resolve(scenario, { parameters })),
    },
  });
  const admin = createApi({ id: ADMIN_MOUNT, document: adminSpec, behaviour });
  mounted.set(ADMIN_MOUNT, admin);
  mounts.set(profile, parts);
  return { engine: createEngine(parts), parts };
};

const createMounts = (apis: ReadonlyMap<string, Api>): Mounts => ({
  apis,
  hosts: new Map([...apis.values()].flatMap((api) => api.hosts.map((name) => [name, api] as const))),
});
