import type { CheckedExchange } from './checks/check-exchange.js';

/** How many exchanges, and how many bytes of their bodies, are kept. */
export interface LogLimits {
  readonly exchanges: number;
  readonly bytes: number;
}

/** Keeps the latest exchanges, for reports that show them all. */
export class ExchangeLog {
  readonly #limits: LogLimits;
  #kept: CheckedExchange[] = [];
  #bytes = 0;
  #dropped = 0;

  constructor(limits: LogLimits) {
    this.#limits = limits;
  }

  /** Adds an exchange; the oldest ones go where there are too many. */
  add(checked: CheckedExchange): void {
    this.#kept.push(checked);
    this.#bytes += sizeOf(checked);
    while (this.#kept.length > this.#limits.exchanges || (this.#bytes > this.#limits.bytes && this.#kept.length > 1)) {
      this.#bytes -= sizeOf(this.#kept.shift() as CheckedExchange);
      this.#dropped++;
    }
  }

  /** Those that are kept, the oldest first. */
  list(): readonly CheckedExchange[] {
    return this.#kept;
  }

  /** How many went. */
  get dropped(): number {
    return this.#dropped;
  }
}

const sizeOf = ({ exchange: { request, response } }: CheckedExchange): number =>
  request.body.bytes.length + (response?.body.bytes.length ?? 0);
