import type { Operation } from '../openapi/operation.js';
import type { Api } from './api.js';

/** What is known of the requests to one operation, or of those of an API that found none. */
export interface Tally {
  readonly api: string;
  readonly operationId: string;
  /** How many, by status. */
  readonly statuses: Map<number, number>;
  /** How many took no longer than each of `durationBounds`, and longer than the one before it. */
  readonly durations: number[];
  /** All of their durations together, in milliseconds. */
  took: number;
  violations: number;
}

/** Milliseconds that durations are sorted by. */
export const durationBounds: readonly number[] = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 50, 250, 1000];

/** One request as it is counted. */
interface Measured {
  readonly api: Api | undefined;
  readonly operation: Operation | undefined;
  readonly status: number;
  readonly took: number;
}

/** Counts what a mock does; plain numbers, because every request passes here. */
export class Measurements {
  readonly #tallies = new Map<Operation | Api | undefined, Tally>();
  /** Code of the mock that threw. */
  failures = 0;
  /** Commits that requests made. */
  commits = 0;

  /** One for each operation that was called. */
  get tallies(): readonly Tally[] {
    return [...this.#tallies.values()];
  }

  /** Counts a request. */
  count({ api, operation, status, took }: Measured): void {
    const tally = this.#find(api, operation);
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    tally.took += took;
    let bound = 0;
    while (bound < durationBounds.length && took > (durationBounds[bound] as number)) bound++;
    tally.durations[bound] = (tally.durations[bound] as number) + 1;
  }

  /** Counts an answer that broke its spec. */
  countViolation(api: Api, operation: Operation): void {
    this.#find(api, operation).violations++;
  }

  #find(api: Api | undefined, operation: Operation | undefined): Tally {
    const key = operation ?? api;
    const known = this.#tallies.get(key);
    if (known) return known;
    const tally: Tally = {
      api: api?.id ?? '',
      operationId: operation?.operationId ?? '',
      statuses: new Map(),
      durations: new Array<number>(durationBounds.length + 1).fill(0),
      took: 0,
      violations: 0,
    };
    this.#tallies.set(key, tally);
    return tally;
  }
}
