import type { Chance } from '../core/chance.js';

/** An instant between two, both included; `from` when they are the wrong way round. */
export const drawInstant = (chance: Chance, from: number, to: number): number =>
  from >= to ? from : chance.integer(Math.floor(from), Math.floor(to));
