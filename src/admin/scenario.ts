import type { ParameterValues, ScenarioSource, ScenarioSummary } from '../company/scenario/scenario-source.js';
import type { JsonObject } from '../core/json.js';
import { RollcallError } from '../core/rollcall-error.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { type Refusal, refuseInvalid, refuseNotFound } from '../engine/refusal.js';
import type { TimelineStart } from '../engine/timeline.js';
import { exportWorld } from './export-world.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { showWorld } from './show-world.js';

/** The scenarios that a mock knows; what it refuses it refuses with a `RollcallError`. */
export interface Scenarios {
  list(): Promise<readonly ScenarioSummary[]>;
  summarise(name: string): Promise<ScenarioSummary>;
  /** A scenario as its file says it. */
  show(name: string): Promise<ScenarioSource>;
  /** What a world starts with that is put into a scenario: one of these by its name, or one that is in no file. */
  start(scenario: string | JsonObject, parameters: ParameterValues): Promise<TimelineStart>;
}

/** Lists scenarios, puts a world into one, and writes a world as one. */
export const createScenarioHandlers = (engine: EngineParts, scenarios: Scenarios): AdminHandlers => ({
  listScenarios: async () => ({ status: 200, body: { scenarios: [...(await scenarios.list())] } }),
  getScenario: ({ path: { name } }) =>
    refuseErrors(async () => {
      const [summary, source] = await Promise.all([scenarios.summarise(name), scenarios.show(name)]);
      return { status: 200, body: { ...summary, source } };
    }),
  applyScenario: ({ body }, context) =>
    refuseErrors(async () => {
      const { name, parameters, ...rest } = body as JsonObject & { name: string; parameters?: ParameterValues };
      const isNamed = Object.keys(rest).length === 0;
      const start = await scenarios.start(isNamed ? name : (body as JsonObject), (isNamed && parameters) || {});
      await engine.loadProfile(start.settings.profile);
      const timeline = openWorld(engine, context);
      timeline.reset(engine.host.wallClock(), start);
      return { status: 200, body: showWorld(engine, timeline) };
    }),
  exportScenario: (_, context) => ({
    status: 200,
    body: exportWorld(openWorld(engine, context), engine.host.wallClock()),
  }),
});

/** What scenarios refuse is an answer too. */
export const refuseErrors = async <T>(run: () => Promise<T>): Promise<T | Refusal> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof RollcallError)) throw error;
    return error.code === 'UNKNOWN_SCENARIO' ? refuseNotFound(error.message) : refuseInvalid(error.message);
  }
};
