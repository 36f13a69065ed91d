import type { ApiBehaviour } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { type AdminAccess, createGuard } from './admin-access.js';
import { createClockHandlers } from './clock.js';
import { createCollectionHandlers } from './collections.js';
import { createEventHandlers } from './events.js';
import { createFaultHandlers } from './faults.js';
import { createHistoryHandlers } from './history.js';
import { createMetricHandlers } from './metrics.js';
import type { AdminHandlers } from './open-world.js';
import { createProviderStateHandlers } from './provider-states.js';
import { createRequestHandlers } from './requests.js';
import { createScenarioHandlers, type Scenarios } from './scenario.js';
import { createServerHandlers } from './server.js';
import { createWorldHandlers } from './world.js';
import { createWorldsHandlers } from './worlds.js';

/** What the admin API needs beside the engine. */
export interface AdminParts {
  readonly access: AdminAccess;
  readonly scenarios: Scenarios;
}

/** What the admin API does. */
export const createAdminBehaviour = (engine: EngineParts, { access, scenarios }: AdminParts): ApiBehaviour => {
  const handlers: AdminHandlers = {
    ...createServerHandlers(engine),
    ...createWorldHandlers(engine),
    ...createWorldsHandlers(engine),
    ...createHistoryHandlers(engine),
    ...createScenarioHandlers(engine, scenarios),
    ...createProviderStateHandlers(engine, scenarios),
    ...createClockHandlers(engine),
    ...createFaultHandlers(engine),
    ...createCollectionHandlers(engine),
    ...createRequestHandlers(engine),
  };
  return {
    handlers: {
      ...(handlers as NonNullable<ApiBehaviour['handlers']>),
      ...createEventHandlers(engine),
      ...createMetricHandlers(engine),
    },
    volatile: true,
    guard: createGuard(access),
  };
};
