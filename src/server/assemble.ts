import type { AdminAccess } from '../admin/admin-access.js';
import { createAdminBehaviour } from '../admin/admin-behaviour.js';
import type { Company } from '../company/company.js';
import { generateCompany } from '../company/generate-company.js';
import { createOrigin, type Origin, type Seed } from '../core/origin.js';
import { AGENDA, seedAgenda } from '../engine/agenda.js';
import { type Api, createApi } from '../engine/api.js';
import type { Job, SeededCredential } from '../engine/behaviour.js';
import { createEngine, type Engine } from '../engine/engine.js';
import type { EngineOptions, EngineParts } from '../engine/engine-parts.js';
import type { Host } from '../engine/host.js';
import { JournalRoom } from '../engine/journal/journal-room.js';
import { Measurements } from '../engine/measurements.js';
import { Recall } from '../engine/recall.js';
import { createWorlds } from '../engine/worlds.js';
import type { Document } from '../openapi/document.js';
import type { Scenario } from './scenario.js';

/** What a mock is put together from. */
export interface Assembly {
  readonly apis: readonly Api[];
  readonly adminSpec: Document;
  readonly scenario: Scenario;
  readonly clock: 'ticking' | 'frozen';
  readonly options: EngineOptions;
  readonly host: Host;
  readonly adminAccess: AdminAccess;
}

/** An engine and the parts that it works with. */
export interface Assembled {
  readonly engine: Engine;
  readonly parts: EngineParts;
  /** The company that the scenario describes, generated at the first call. */
  readonly company: () => Company;
}

/** Where the admin API is mounted. */
const ADMIN_MOUNT = '__admin';

/** Puts an engine together: APIs, company, worlds and the admin API. */
export const assemble = ({ apis, adminSpec, scenario, clock, options, host, adminAccess }: Assembly): Assembled => {
  const company = once(() => generateCompany({ people: scenario.people, seed: scenario.seed, at: scenario.now }));
  const mounted = new Map(apis.map((api) => [api.id, api]));
  const parts: EngineParts = {
    options,
    host,
    apis: mounted,
    hosts: new Map(apis.flatMap((api) => api.hosts.map((name) => [name, api] as const))),
    worlds: createWorlds(
      {
        origin: createScenarioOrigin(apis, scenario, company),
        mode: clock,
        settings: { auth: options.auth, rateLimit: options.rateLimit, indexLag: options.indexLag },
      },
      host.wallClock,
    ),
    credentials: createCredentials(company),
    findJob: (api, job) => mounted.get(api)?.behaviour.jobs?.[job],
    recall: new Recall(),
    journalRoom: new JournalRoom(),
    measurements: new Measurements(),
  };
  const behaviour = createAdminBehaviour(parts, company, adminAccess);
  mounted.set(ADMIN_MOUNT, createApi({ id: ADMIN_MOUNT, document: adminSpec, behaviour }));
  return { engine: createEngine(parts), parts, company };
};

const once = <T>(create: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
};

const createScenarioOrigin = (apis: readonly Api[], scenario: Scenario, company: () => Company): Origin => {
  const at = Date.parse(scenario.now);
  const seeds = new Map<string, Seed>();
  for (const { id, behaviour } of apis) {
    for (const [name, seed] of Object.entries(behaviour.seeds ?? {})) seeds.set(`${id}/${name}`, () => seed(company()));
  }
  seeds.set(AGENDA, () => seedAgenda(at, listJobs(apis)));
  return createOrigin({ scenario: scenario.name, seed: scenario.seed, at, seeds });
};

const listJobs = (apis: readonly Api[]): { api: string; name: string; job: Job }[] =>
  apis.flatMap(({ id, behaviour }) =>
    Object.entries(behaviour.jobs ?? {}).map(([name, job]) => ({ api: id, name, job })),
  );

const createCredentials = (company: () => Company): EngineParts['credentials'] => {
  const known = new Map<Api, ReadonlyMap<string, SeededCredential>>();
  return (api) => {
    const credentials =
      known.get(api) ?? new Map(api.behaviour.credentials?.(company()).map((each) => [each.secret, each]));
    known.set(api, credentials);
    return credentials;
  };
};
