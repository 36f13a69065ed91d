import { createChance } from './chance.js';
import type { Json } from './json.js';

/**
 * What is to go wrong, and with which requests: all that are named have to fit, and none named means any.
 * @example
 * const outage: FaultDefinition = { api: 'tidalbay', status: 503, times: 2 };
 * await mock.fault(outage);
 */
export interface FaultDefinition {
  readonly api?: string;
  readonly operationId?: string;
  readonly method?: string;
  /** A path template, or a path as the vendor sees it; `*` stands for any text. */
  readonly path?: string;
  /** How many requests it hits; any number where it is not said. */
  readonly times?: number;
  /** How likely it hits a request that fits, from 0 to 1. */
  readonly probability?: number;
  /** Answers with this status in place of the API. */
  readonly status?: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer, or between which they are drawn. */
  readonly delay?: number | DelayRange;
  /** Drops the connection: before anything is done (`true`, `request`), or when the answer is ready (`response`). */
  readonly abort?: true | 'request' | 'response';
  /** Drops the connection in the middle of the answer's body. */
  readonly truncate?: true;
  /** Breaks the answer's JSON. */
  readonly malformed?: true;
  /** Sends the answer's body bit by bit. */
  readonly drip?: Drip;
}

/** Milliseconds, both ends included. */
export interface DelayRange {
  readonly min: number;
  readonly max: number;
}

/** A body in so many chunks, sent over so many milliseconds. */
export interface Drip {
  readonly chunks: number;
  readonly duration: number;
}

/** A fault of a world, and what it has met so far. */
export interface Fault {
  readonly id: string;
  readonly definition: FaultDefinition;
  /** How many requests fitted while it had hits left. */
  readonly matched: number;
  /** How many of these it hit. */
  readonly hits: number;
}

/** The faults of a world in the order of their creation. */
export interface Faults {
  /** How many there have ever been, for their ids. */
  readonly made: number;
  readonly list: readonly Fault[];
}

/** A world where nothing goes wrong. */
export const noFaults: Faults = { made: 0, list: [] };

/** The faults with one more, the last of the list. */
export const addFault = ({ made, list }: Faults, definition: FaultDefinition): Faults => ({
  made: made + 1,
  list: [...list, { id: `fault-${made + 1}`, definition, matched: 0, hits: 0 }],
});

/** The faults without the one of that id. */
export const removeFault = ({ made, list }: Faults, id: string): Faults => ({
  made,
  list: list.filter((fault) => fault.id !== id),
});

/** Whether a fault has hit as often as it was to. */
export const isSpent = ({ definition, hits }: Fault): boolean =>
  definition.times !== undefined && hits >= definition.times;

/** What became of the faults when a request met them. */
export interface Encounter {
  readonly faults: Faults;
  /** The one that hit the request, its count with this hit. */
  readonly hit: Fault | undefined;
}

/**
 * Lets a request meet the faults: the first that fits, has hits left and is not passed over by chance hits it. Chance is
 * keyed by the seed, the fault and how many requests it has met.
 */
export const meetFaults = (faults: Faults, seed: number, fits: (definition: FaultDefinition) => boolean): Encounter => {
  let met = faults;
  for (const fault of faults.list) {
    if (isSpent(fault) || !fits(fault.definition)) continue;
    const isHit = createChance(seed, 'fault', fault.id, fault.matched).happens(fault.definition.probability ?? 1);
    const counted = { ...fault, matched: fault.matched + 1, hits: fault.hits + (isHit ? 1 : 0) };
    met = { ...met, list: met.list.map((each) => (each === fault ? counted : each)) };
    if (isHit) return { faults: met, hit: counted };
  }
  return { faults: met, hit: undefined };
};

/** The milliseconds that a fault's answer waits at this hit. */
export const drawDelay = ({ id, definition, matched }: Fault, seed: number): number => {
  const { delay = 0 } = definition;
  if (typeof delay === 'number') return delay;
  return createChance(seed, 'fault', id, 'delay', matched).integer(delay.min, delay.max);
};
