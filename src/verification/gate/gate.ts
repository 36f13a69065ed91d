import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { CheckedExchange } from '../checks/check-exchange.js';
import type { CarriedRequest, Carrier } from '../tap/carrier.js';
import { type RawHeaders, type TappedExchange, toHeaderMap } from '../tap/message.js';
import { EndOfRun, NoAnswer, RefusedRequest } from './end-of-run.js';
import { findPatience } from './retry-after.js';

/** A request as it is to be sent, to the byte. */
export type GateRequest = CarriedRequest;

/** A request that got its answer. */
export interface Passed {
  readonly checked: CheckedExchange;
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** How requests are let through. */
export interface GateOptions {
  /** Takes requests to the implementation. */
  readonly carrier: Carrier;
  /** Hears of every exchange, and holds it to the spec. */
  readonly check: (exchange: TappedExchange) => CheckedExchange;
  /** Why a request must not be sent; undefined where it may be. */
  readonly refuse: (request: GateRequest) => string | undefined;
  /** Requests in a second; undefined: as many as there are. */
  readonly rate: number | undefined;
  readonly maxRequests: number;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** What the wall clock shows. */
  readonly now: () => number;
  /** Hears of every answer that is given on. */
  readonly onPassed?: (request: GateRequest, passed: Passed) => void;
}

/** After so many requests in a row that met a limit, and met it still when they had been sent again, a run ends. */
const MOST_REFUSED = 5;

/**
 * Where every request of a verification has to pass before it goes to the implementation: one at a time, not too many, none that
 * must not be sent; and again, where the implementation asked for patience. What is sent is not changed.
 */
export class Gate {
  readonly #options: GateOptions;
  #last: Promise<unknown> = Promise.resolve();
  #earliest = 0;
  #sent = 0;
  #reason: string | undefined;
  #refusedInRow = 0;
  #isCleaningUp = false;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** How many requests went to the implementation. */
  get sent(): number {
    return this.#sent;
  }

  /** Lets nothing through any more, and gives up what is on its way. */
  end(reason: string): void {
    this.#reason = reason;
    this.#options.carrier.stop(reason);
  }

  /** Whatever the budget says, and whoever ended the run: what was made can be removed. */
  openForCleanUp(): void {
    this.#isCleaningUp = true;
  }

  /**
   * Sends a request when those before it are done.
   * @throws RefusedRequest, NoAnswer, EndOfRun
   */
  pass(request: GateRequest): Promise<Passed> {
    const passing = this.#last.then(() => this.#passNow(request));
    this.#last = passing.catch(() => undefined);
    return passing;
  }

  /**
   * A server for those who cannot call `pass`; refused requests are answered with 403 and the reason.
   * @param hear Is told of each request what came of it, before whoever sent it.
   */
  createServer(hear: (outcome: Passed | Error) => void = () => undefined): ReturnType<typeof createServer> {
    return createServer((incoming, outgoing) => void this.#serve(incoming, outgoing, hear));
  }

  async #passNow(request: GateRequest): Promise<Passed> {
    const reason = this.#options.refuse(request);
    if (reason !== undefined) throw new RefusedRequest(reason);
    for (let retries = 0; ; retries++) {
      const passed = await this.#send(request);
      const said = toHeaderMap(passed.headers)['retry-after'];
      const delay = passed.status === 429 ? findPatience(said, { retries, now: this.#options.now() }) : undefined;
      if (delay === undefined) {
        this.#countRefused(passed.status);
        this.#options.onPassed?.(request, passed);
        return passed;
      }
      await this.#options.wait(delay);
    }
  }

  /** However long it is waited, nothing comes: what else there is to ask would be waited for as long. */
  #countRefused(status: number): void {
    this.#refusedInRow = status === 429 ? this.#refusedInRow + 1 : 0;
    if (this.#refusedInRow < MOST_REFUSED || this.#isCleaningUp) return;
    this.#reason ??= `${MOST_REFUSED} requests in a row were answered with 429 to the last; a lower --rate may help.`;
  }

  async #send(request: GateRequest): Promise<Passed> {
    const { rate, maxRequests, now, wait, carrier, check } = this.#options;
    if (!this.#isCleaningUp) {
      if (this.#reason !== undefined) throw new EndOfRun(this.#reason);
      if (this.#sent >= maxRequests) {
        throw new EndOfRun(`${maxRequests} requests were sent, and --max-requests allows no more.`);
      }
    }
    this.#sent++;
    if (rate !== undefined) {
      const early = this.#earliest - now();
      if (early > 0) await wait(early);
      this.#earliest = now() + 1000 / rate;
    }
    const { exchange, body } = await carrier.carry(request).catch((error: Error) => {
      throw new NoAnswer(`it could not be sent: ${error.message}`);
    });
    const checked = check(exchange);
    const { failure, response } = exchange;
    if (failure !== undefined && this.#reason !== undefined) throw new EndOfRun(this.#reason);
    if (failure !== undefined || !response) throw new NoAnswer(failure);
    return { checked, status: response.status, headers: response.headers, body };
  }

  async #serve(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    hear: (outcome: Passed | Error) => void,
  ): Promise<void> {
    const { method = 'GET', url = '/', rawHeaders } = incoming;
    const headers = rawHeaders.filter(
      (_, index) => !/^(connection|keep-alive|transfer-encoding)$/i.test(nameAt(rawHeaders, index)),
    );
    try {
      const body = await buffer(incoming);
      const passed = await this.pass({ method, url, headers: withLength(headers, body), body });
      hear(passed);
      outgoing.sendDate = false;
      const kept = passed.headers.filter(
        (_, index) => !/^(connection|keep-alive|transfer-encoding)$/i.test(nameAt(passed.headers, index)),
      );
      outgoing.writeHead(passed.status, [...kept]);
      outgoing.end(passed.body);
    } catch (error) {
      hear(error as Error);
      outgoing.writeHead(error instanceof RefusedRequest ? 403 : 502, { 'content-type': 'text/plain' });
      outgoing.end((error as Error).message);
    }
  }
}

/** The name that a raw header, or its value, belongs to. */
const nameAt = (headers: RawHeaders, index: number): string => headers[index - (index % 2)] as string;

/** A body that came in chunks is sent as one. */
const withLength = (headers: RawHeaders, body: Uint8Array): RawHeaders => {
  const isSaid = headers.some((name, index) => index % 2 === 0 && /^content-length$/i.test(name));
  return isSaid || body.length === 0 ? headers : [...headers, 'Content-Length', String(body.length)];
};
