import type { Api } from '../engine/api.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { presentCredentials } from '../engine/present-credentials.js';
import { type AdminHandlers, openWorld } from './open-world.js';

/** The APIs that are mocked: all but the admin API itself. */
export const listMocked = ({ apis }: EngineParts): Api[] =>
  [...apis.values()].filter(({ behaviour }) => !behaviour.volatile);

/** What is asked of the mock as a program. */
export const createServerHandlers = (engine: EngineParts): AdminHandlers => ({
  getHealth: () => ({
    status: 200,
    body: { status: 'ok', apis: listMocked(engine).map(({ id }) => id), profile: engine.options.profile },
  }),
  getCredentials: (_, context) => {
    const company = openWorld(engine, context).start.company();
    const present = (api: Api) => [api.id, presentCredentials(api, context.base, company)] as const;
    return { status: 200, body: Object.fromEntries(listMocked(engine).map(present)) };
  },
});
