import type { FaultRules } from '../admin/check-faults.js';
import type { Company } from '../company/company.js';
import { type ResolvedScenario, toCompanyOptions } from '../company/scenario/resolved-scenario.js';
import { toScenarioSource } from '../company/scenario/to-scenario-source.js';
import type { Clock } from '../core/clock.js';
import { createOrigin, type Origin, type Seed } from '../core/origin.js';
import type { Settings } from '../core/settings.js';
import { createWorld } from '../core/world.js';
import { AGENDA, type FindJob, seedAgenda } from '../engine/agenda.js';
import type { Api } from '../engine/api.js';
import type { Job } from '../engine/behaviour.js';
import { listKnownCredentials } from '../engine/present-credentials.js';
import type { SeededCredential } from '../engine/seeded-credential.js';
import type { TimelineStart } from '../engine/timeline.js';
import { findCompany } from './find-company.js';
import { overrideRecords } from './override-records.js';
import { readFaults } from './read-faults.js';

/** What the starts of a mock's worlds have in common. */
export interface StartParts extends FaultRules {
  /** Where a scenario leaves it open. */
  readonly mode: Clock['mode'];
  /** Where a scenario leaves them open. */
  readonly settings: Settings;
}

/**
 * Makes what a world starts with out of a scenario. Nothing of the company is generated before somebody asks for it,
 * unless the scenario has records of its own.
 * @throws ScenarioError where records or faults of the scenario break their rules
 */
export const createStart = (scenario: ResolvedScenario, parts: StartParts): TimelineStart => {
  const { apis, knownApis } = parts;
  const company = once(() => findCompany(toCompanyOptions(scenario)));
  const origin = createScenarioOrigin(apis, scenario, company);
  const { mode = parts.mode, now } = scenario.clock;
  const clock = { mode, shown: now === undefined ? origin.at : Date.parse(now) };
  const settings = { ...parts.settings, ...scenario.settings };
  const overriding = {
    scenario: scenario.name,
    overrides: scenario.records,
    apis,
    knownApis,
    findJob: createFindJob(apis),
  };
  return {
    origin,
    clock,
    settings,
    faults: readFaults(scenario, parts),
    collections: overrideRecords(createWorld(origin, { ...clock, setAt: 0 }, settings), clock.shown, overriding),
    scenario: toScenarioSource(scenario),
    company,
    credentials: createCredentials(company),
  };
};

/** Finds the jobs of APIs. */
export const createFindJob = (apis: readonly Api[]): FindJob => {
  const byId = new Map(apis.map((api) => [api.id, api]));
  return (api, job) => byId.get(api)?.behaviour.jobs?.[job];
};

const once = <T>(create: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
};

const createScenarioOrigin = (apis: readonly Api[], scenario: ResolvedScenario, company: () => Company): Origin => {
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

const createCredentials = (company: () => Company): TimelineStart['credentials'] => {
  const known = new Map<string, ReadonlyMap<string, SeededCredential>>();
  return (api) => {
    const listed = known.get(api.id) ?? new Map(listKnownCredentials(api, company).map((each) => [each.secret, each]));
    known.set(api.id, listed);
    return listed;
  };
};
