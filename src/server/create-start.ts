import type { Company } from '../company/company.js';
import { generateCompany } from '../company/generate-company.js';
import { type ResolvedScenario, toCompanyOptions } from '../company/scenario/resolved-scenario.js';
import type { Clock } from '../core/clock.js';
import { createOrigin, type Origin, type Seed } from '../core/origin.js';
import type { Settings } from '../core/settings.js';
import { AGENDA, seedAgenda } from '../engine/agenda.js';
import type { Api } from '../engine/api.js';
import type { Job, SeededCredential } from '../engine/behaviour.js';
import type { TimelineStart } from '../engine/timeline.js';

/** What a world's start is made of. */
export interface StartParts {
  readonly apis: readonly Api[];
  readonly scenario: ResolvedScenario;
  readonly mode: Clock['mode'];
  readonly settings: Settings;
}

/** Makes what a world starts with out of a scenario. Nothing of the company is generated before somebody asks for it. */
export const createStart = ({ apis, scenario, mode, settings }: StartParts): TimelineStart => {
  const company = once(() => generateCompany(toCompanyOptions(scenario)));
  const origin = createScenarioOrigin(apis, scenario, company);
  return {
    origin,
    clock: { mode: scenario.clock ?? mode, shown: origin.at },
    settings: { ...settings, ...scenario.settings },
    faults: scenario.faults,
    company,
    credentials: createCredentials(company),
  };
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
  return ({ id, behaviour }) => {
    const credentials = known.get(id) ?? new Map(behaviour.credentials?.(company()).map((each) => [each.secret, each]));
    known.set(id, credentials);
    return credentials;
  };
};
