import { AsyncLocalStorage } from 'node:async_hooks';
import type { Engine } from './engine/engine.js';

/** The world that code belongs to which names none. */
export interface CurrentWorld {
  /** Of the mock that the world is in. */
  readonly engine: Engine;
  readonly name: string;
  /** Throws where the world is gone: what a test left running is not to begin another of that name. */
  readonly refuseUse: () => void;
}

/** Carries a world to all that a function starts, also what is done later: whatever it asks a vendor is asked there. */
export const currentWorld = new AsyncLocalStorage<CurrentWorld>();
