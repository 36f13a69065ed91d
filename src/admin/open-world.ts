import type { HandlerContext } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import type { Timeline } from '../engine/timeline.js';
import type { TypedHandlers } from '../engine/typed-handler.js';
import type { operations } from './types.gen.js';

/** Some of the handlers of the admin API. */
export type AdminHandlers = TypedHandlers<operations>;

/** The world of a request exists: the request has entered it. */
export const openWorld = ({ worlds }: EngineParts, { world }: Pick<HandlerContext, 'world'>): Timeline =>
  worlds.open(world) as Timeline;
