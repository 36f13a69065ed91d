import type { ParameterValues } from '../company/scenario/scenario-source.js';
import type { JsonObject } from '../core/json.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { refuseNotFound } from '../engine/refusal.js';
import type { Timeline, TimelineStart } from '../engine/timeline.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { refuseErrors, type Scenarios } from './scenario.js';
import { listMocked } from './server.js';

/** The state that a world was put into, and what it starts with there. */
interface Entered {
  readonly wanted: string;
  readonly start: TimelineStart;
  /** What its contracts name, by API. */
  readonly values: Map<string, JsonObject>;
}

/** Puts a world into the states that contracts name, as Pact's verifiers ask for it. */
export const createProviderStateHandlers = (engine: EngineParts, scenarios: Scenarios): AdminHandlers => {
  const entered = new WeakMap<Timeline, Entered>();
  /** A company takes time to make up, and going back to it none. */
  const find = async (timeline: Timeline, state: string, params: ParameterValues): Promise<Entered> => {
    const wanted = JSON.stringify([state, params]);
    const last = entered.get(timeline);
    if (last?.wanted === wanted && last.start === timeline.start) return last;
    const start = await scenarios.start(state, params);
    await engine.loadProfile(start.settings.profile);
    const found = { wanted, start, values: new Map() };
    entered.set(timeline, found);
    return found;
  };
  return {
    enterProviderState: ({ path, body: { state, params = {}, action, settings, clockMode } }, context) =>
      refuseErrors(async () => {
        const api = listMocked(engine).find(({ id }) => id === path.api);
        if (!api) {
          const known = listMocked(engine).map(({ id }) => id);
          return refuseNotFound(`This mock has no API "${path.api}". It has ${known.join(', ')}.`);
        }
        if (action === 'teardown') return { status: 200 as const, body: {} };
        const timeline = openWorld(engine, context);
        const { start, values } = await find(timeline, state || 'baseline', params as ParameterValues);
        if (settings?.profile !== undefined) await engine.loadProfile(settings.profile);
        const wall = engine.host.wallClock();
        timeline.reset(wall, start);
        if (settings) timeline.set(settings);
        if (clockMode) timeline.setClock(wall, { mode: clockMode });
        // To find them takes a look at everybody, and each interaction of a contract asks for them anew.
        const body = values.get(api.id) ?? { ...api.behaviour.stateValues?.(start.company()) };
        values.set(api.id, body);
        return { status: 200 as const, body };
      }),
  };
};
