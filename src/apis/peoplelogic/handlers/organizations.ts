import type { TypedHandlers } from '../../../engine/typed-handler.js';
import type { operations } from '../types.gen.js';

/** Answers what is asked of organizations. */
export const organizationHandlers: TypedHandlers<operations> = {};
